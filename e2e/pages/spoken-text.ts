/** Something that the page shows or says, with the language that it is marked as. */
export interface SpokenText {
  /** The nearest `lang`; empty where the language is said to be unknown. */
  readonly lang: string;
  readonly text: string;
  /** The element that holds it, and the attribute if it is one. */
  readonly where: string;
}

/**
 * Every text node and every spoken attribute in a part of the page (by its selector), shown or not, each text of a
 * language once, and the page's title and description. Runs in the page.
 */
export function collectSpokenTexts(part: string): SpokenText[] {
  const attributes = [
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'aria-placeholder',
    'title',
    'alt',
    'placeholder',
    'label',
  ];
  const found = new Map<string, SpokenText>();
  const add = (element: Element, text: string | null, attribute = ''): void => {
    const plain = (text ?? '').replaceAll(/\s+/g, ' ').trim();
    if (plain === '') return;
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
    const where = `${element.tagName.toLowerCase()}${attribute && `[${attribute}]`}`;
    found.set(`${lang}\n${plain}`, { lang, text: plain, where });
  };
  const root = document.querySelector(part) ?? document.body;
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (element === null || element.closest('script, style, noscript') !== null) continue;
    add(element, texts.currentNode.textContent);
  }
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const name of attributes) add(element, element.getAttribute(name), name);
  }
  add(document.documentElement, document.title, 'title');
  const description = document.querySelector('meta[name="description"]');
  if (description !== null) add(description, description.getAttribute('content'), 'content');
  return [...found.values()];
}
