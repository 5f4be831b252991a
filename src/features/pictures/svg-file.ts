import type { Language } from '@/domain/model/vocabulary';
import type { Drawing, Shape } from '@/figures/drawing';
import { fontOf, fontStack } from '@/figures/fonts';

import { pictureColor } from './picture-palette';

const SVG = 'http://www.w3.org/2000/svg';
/** Not allowed in XML, escaped or not. */
// oxlint-disable-next-line no-control-regex -- these are the signs that must not be there
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

export interface SvgWords {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
}

/**
 * A drawing as an SVG file: text stays text, nothing is referred to, nothing can run. Built as nodes and written out by the
 * browser, so that no text of the data is ever taken for markup.
 */
export function svgFile(
  { width, height, shapes }: Drawing,
  { title, description, language }: SvgWords,
): string {
  const document = globalThis.document.implementation.createDocument(SVG, 'svg');
  const make = (name: string, attributes: Attributes, text?: string): Element => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined) element.setAttribute(key, String(value));
    }
    if (text !== undefined) element.textContent = text.replaceAll(NO_XML, '');
    return element;
  };
  const root = document.documentElement;
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  root.setAttribute('width', String(w));
  root.setAttribute('height', String(h));
  root.setAttribute('viewBox', `0 0 ${w} ${h}`);
  root.setAttribute('role', 'img');
  root.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', language);
  root.append(make('title', {}, title), make('desc', {}, description));
  for (const shape of shapes) {
    root.append(
      make(
        shape.type,
        attributesOf(shape, language),
        shape.type === 'text' ? shape.text : undefined,
      ),
    );
  }
  return new XMLSerializer().serializeToString(document);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function attributesOf(shape: Shape, language: Language): Attributes {
  if (shape.type === 'text') {
    const { weight, family } = fontOf(shape.face);
    return {
      x: rounded(shape.x),
      y: rounded(shape.y),
      'font-family': fontStack(family, language),
      'font-size': shape.size,
      'font-weight': weight,
      'font-style': shape.italic ? 'italic' : undefined,
      'text-anchor': shape.anchor,
      fill: pictureColor(shape.fill),
      opacity: shape.opacity,
      'xml:lang': shape.lang,
    };
  }
  const painted = {
    fill: shape.fill === undefined ? 'none' : pictureColor(shape.fill),
    stroke: shape.stroke && pictureColor(shape.stroke),
    'stroke-width': shape.strokeWidth,
    'stroke-dasharray': shape.dash?.join(' '),
    'stroke-linecap': shape.round ? 'round' : undefined,
    opacity: shape.opacity,
  };
  if (shape.type === 'rect') {
    const { x, y, width, height, radius } = shape;
    return {
      x: rounded(x),
      y: rounded(y),
      width: rounded(width),
      height: rounded(height),
      rx: radius,
      ...painted,
    };
  }
  const { d, x = 0, y = 0, scale = 1 } = shape;
  const place = `translate(${rounded(x)} ${rounded(y)})${scale === 1 ? '' : ` scale(${scale})`}`;
  return {
    d,
    transform: x === 0 && y === 0 && scale === 1 ? undefined : place,
    'fill-rule': shape.evenOdd ? 'evenodd' : undefined,
    ...painted,
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
