/** What is wrong with how texts stand in a part of the page; each line names the text and where it is. */
export interface BoxFaults {
  /** How many lines of text were measured: a measurement of nothing finds nothing. */
  readonly measured: number;
  readonly faults: readonly string[];
}

/**
 * Texts that are cut off, stand out of their control or out of the window, or lie over one another. Runs in the page,
 * on what is open over it (a popover, a modal dialog, a menu) or else on the page itself. What lies outside a frame that
 * scrolls is reached by scrolling and counts as whole; what is there for the ear only is not measured.
 */
export function collectBoxFaults(): BoxFaults {
  interface Frame {
    left: number;
    top: number;
    right: number;
    bottom: number;
  }
  interface Line extends Frame {
    readonly element: Element;
    readonly text: string;
    /** What moves over other things: the sticky bar, a fixed panel, a head that stays while a table scrolls. */
    readonly layer: Element | null;
  }
  /** Rounding of a browser's own layout, in CSS pixels. */
  const SLACK = 1.5;
  /** A line's box holds the font's ascent and descent; its letters fill about this part in the middle. */
  const LETTERS = 0.8;
  /** Less than this wide or high is a touch, not an overlap. */
  const TOUCH = 2;

  const { clientWidth } = document.documentElement;
  const menu = document.querySelector('search [aria-expanded="true"][aria-controls]');
  const root =
    document.querySelector(':popover-open') ??
    document.querySelector('dialog:modal') ??
    document.getElementById(menu?.getAttribute('aria-controls') ?? '') ??
    document.body;
  const faults = new Set<string>();
  const words = (text: string): string => `“${text.replaceAll(/\s+/g, ' ').trim().slice(0, 60)}”`;
  const say = (fault: string, element: Element, text: string): void => {
    const place = element.closest('[id]:not(svg *)')?.id.replaceAll(/[^\w-]/g, '') ?? '';
    faults.add(`${fault}: ${element.tagName.toLowerCase()} ${words(text)} in #${place}`);
  };

  /** Each answer once: a page has thousands of texts inside the same few frames. */
  const once = <Answer>(ask: (element: Element) => Answer): ((element: Element) => Answer) => {
    const answers = new Map<Element, Answer>();
    return (element) => {
      const known = answers.get(element);
      if (known !== undefined) return known;
      const answer = ask(element);
      answers.set(element, answer);
      return answer;
    };
  };
  const styleOf = once((element) => getComputedStyle(element));
  const paddingBox = once((element): Frame => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const style = styleOf(element);
    const width = (side: string): number =>
      Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    return {
      left: left + width('left'),
      top: top + width('top'),
      right: right - width('right'),
      bottom: bottom - width('bottom'),
    };
  });
  /** One that only a screen reader gives: clipped away, or one pixel in size. */
  const isForTheEar = once((element): boolean => {
    const { position, clipPath, overflowX } = styleOf(element);
    if (position === 'absolute' && clipPath.startsWith('inset(50%')) return true;
    const { width, height } = element.getBoundingClientRect();
    return overflowX !== 'visible' && width <= 1 && height <= 1;
  });
  const ancestorsOf = once((element): readonly Element[] => {
    const parent = element.parentElement;
    return parent === null ? [element] : [element, ...ancestorsOf(parent)];
  });
  const isShown = once(
    (element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest('script, style, noscript, option, textarea, title, desc') === null &&
      !ancestorsOf(element).some(isForTheEar),
  );

  /** The ancestors that frame an element: not those between it and the box that it is placed in. */
  const framesOf = once((element): readonly Element[] => {
    let position = 'static';
    return ancestorsOf(element).filter((ancestor) => {
      const isPassed =
        position === 'fixed' ||
        (position === 'absolute' && styleOf(ancestor).position === 'static');
      if (isPassed) return false;
      ({ position } = styleOf(ancestor));
      const isDrawing = ancestor instanceof SVGElement && !(ancestor instanceof SVGSVGElement);
      return !isDrawing && ancestor !== document.body && ancestor !== document.documentElement;
    });
  });
  const isCut = (how: string): boolean => how === 'hidden' || how === 'clip';

  /** What is seen of a line, after what it is cut by is said; nothing where it is scrolled away. */
  const seenPart = (line: Line): Line | undefined => {
    const seen = { ...line };
    const letters = ((line.bottom - line.top) * (1 - LETTERS)) / 2;
    for (const frame of framesOf(line.element)) {
      const { overflowX, overflowY } = styleOf(frame);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const box = paddingBox(frame);
      const isCutAside = seen.left < box.left - SLACK || seen.right > box.right + SLACK;
      const isCutAcross =
        seen.top + letters < box.top - SLACK || seen.bottom - letters > box.bottom + SLACK;
      if ((isCut(overflowX) && isCutAside) || (isCut(overflowY) && isCutAcross)) {
        say('cut off', line.element, line.text);
      }
      if (overflowX !== 'visible') {
        seen.left = Math.max(seen.left, box.left);
        seen.right = Math.min(seen.right, box.right);
      }
      if (overflowY !== 'visible') {
        seen.top = Math.max(seen.top, box.top);
        seen.bottom = Math.min(seen.bottom, box.bottom);
      }
      if (seen.right - seen.left < TOUCH || seen.bottom - seen.top < TOUCH) return undefined;
    }
    const isSkipLink = styleOf(line.element).position === 'fixed' && seen.bottom <= 0;
    if (isSkipLink) return undefined;
    if (seen.left < -SLACK || seen.right > clientWidth + SLACK) {
      say('out of the window', line.element, line.text);
    }
    return seen;
  };

  const layerOf = once(
    (element): Element | null =>
      ancestorsOf(element).find((ancestor) =>
        ['sticky', 'fixed'].includes(styleOf(ancestor).position),
      ) ?? null,
  );

  const sayControl = (line: Line): void => {
    const control = line.element.closest('button, select, summary, label, th, td, dt, dd, li, h2');
    if (control === null || !root.contains(control)) return;
    if (styleOf(control).display === 'inline') return;
    // What is placed by itself does not belong to the control's own box.
    const way = ancestorsOf(line.element);
    const inside = way.slice(0, way.indexOf(control) + 1);
    if (inside.slice(0, -1).some((element) => styleOf(element).position === 'absolute')) return;
    if (inside.some((element) => styleOf(element).overflowX !== 'visible')) return;
    const { left, right } = control.getBoundingClientRect();
    if (line.left < left - SLACK || line.right > right + SLACK) {
      say(`out of its ${control.tagName.toLowerCase()}`, line.element, line.text);
    }
  };

  const lines: Line[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const element = node.parentElement;
    const text = node.textContent ?? '';
    if (element === null || text.trim() === '' || !isShown(element)) continue;
    range.selectNodeContents(node);
    for (const { left, top, right, bottom } of range.getClientRects()) {
      if (right - left < TOUCH || bottom - top < TOUCH) continue;
      const line = { left, top, right, bottom, element, text, layer: layerOf(element) };
      sayControl(line);
      const seen = seenPart(line);
      if (seen !== undefined) lines.push(seen);
    }
  }

  /** The one line of a native field: its placeholder or the choice it shows, where that does not wrap. */
  const pen = document.createElement('canvas').getContext('2d');
  for (const field of root.querySelectorAll('input, select')) {
    const text =
      field instanceof HTMLSelectElement
        ? (field.selectedOptions[0]?.text ?? '')
        : field instanceof HTMLInputElement
          ? field.value || field.placeholder
          : '';
    if (pen === null || text === '' || !isShown(field)) continue;
    const style = styleOf(field);
    const { fontWeight, fontSize, fontFamily, paddingLeft, paddingRight } = style;
    const isGrown = style.getPropertyValue('field-sizing') === 'content';
    if (isGrown && style.textWrapMode === 'wrap') continue;
    // The shorthand is empty where it cannot say all, such as tabular figures.
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const own = field instanceof HTMLSelectElement ? 16 : 0;
    const room =
      field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - own;
    const isBox = field instanceof HTMLInputElement && /checkbox|radio|range/.test(field.type);
    if (!isBox && pen.measureText(text).width > room + SLACK) say('cut off', field, text);
  }

  const lettersOf = (line: Line): Frame => {
    const spare = ((line.bottom - line.top) * (1 - LETTERS)) / 2;
    return { ...line, top: line.top + spare, bottom: line.bottom - spare };
  };
  const placed = lines
    .map((line) => ({ line, box: lettersOf(line) }))
    .toSorted((a, b) => a.box.top - b.box.top);
  placed.forEach(({ line, box }, place) => {
    for (let next = place + 1; next < placed.length; next += 1) {
      const other = placed[next];
      if (other === undefined || other.box.top > box.bottom - TOUCH) break;
      const isApart =
        Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) < TOUCH ||
        Math.min(box.bottom, other.box.bottom) - other.box.top < TOUCH;
      const isKin =
        line.element.contains(other.line.element) || other.line.element.contains(line.element);
      if (isApart || isKin || line.layer !== other.line.layer) continue;
      say(`overlaps ${words(other.line.text)}`, line.element, line.text);
    }
  });
  return { measured: lines.length, faults: [...faults] };
}
