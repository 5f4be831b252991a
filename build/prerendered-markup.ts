/** Markup for an HTML file, with the rules that its elements' own styles have become. */
export interface StaticMarkup {
  readonly markup: string;
  readonly styles: string;
}

/** The file that holds the page in a language; English is the page that has no language in its address. */
export function fileOf(language: string): string {
  return language === 'en' ? 'index.html' : `index.${language}.html`;
}

/**
 * Fits markup drawn by the page to a file that works without script: links to an open thing become anchors within the
 * file, links to another language lead to that language's file, and `style` attributes, which the content security policy forbids,
 * become classes.
 */
export function toStaticMarkup(drawn: string): StaticMarkup {
  const rules = new Map<string, string>();
  const markup = drawn
    .replaceAll(/ href="\?([^"]*)"/g, (_all, query: string) => ` href="${staticHref(query)}"`)
    .replaceAll(/<[a-zA-Z][^<>]*? style="[^"]*"[^<>]*>/g, (tag) => withoutStyle(tag, rules));
  const styles = [...rules].map(([style, name]) => `.${name}{${style}}`).join('');
  // They are written into an element: nothing in them may end it.
  if (styles.includes('<')) throw new Error('A style that cannot stand in HTML');
  return { markup, styles };
}

function staticHref(escapedQuery: string): string {
  const params = new URLSearchParams(escapedQuery.replaceAll('&amp;', '&'));
  // Fixed only for the drawing.
  params.delete('now');
  const record = params.get('record');
  if (record !== null) return `#${encodeURIComponent(record)}`;
  const language = params.get('lang');
  if (language !== null) return language === 'en' ? './?lang=en' : `./${fileOf(language)}`;
  return `./?${params.toString().replaceAll('&', '&amp;')}`;
}

function withoutStyle(tag: string, rules: Map<string, string>): string {
  const style = / style="([^"]*)"/.exec(tag)?.[1] ?? '';
  const name = rules.get(style) ?? `p${rules.size.toString(36)}`;
  rules.set(style, name);
  const rest = tag.replace(/ style="[^"]*"/, '');
  return / class="/.test(rest)
    ? rest.replace(/ class="/, ` class="${name} `)
    : rest.replace(/^<([a-zA-Z][^\s/>]*)/, `<$1 class="${name}"`);
}

/** Takes the last section of a page's main part out, by its id. Throws where it is not there. */
export function withoutLastSection(page: string, id: string): string {
  const start = page.indexOf(`<section id="${id}"`);
  const end = page.lastIndexOf('</section>', page.indexOf('</main>'));
  if (start < 0 || end < start) throw new Error(`The page has no section “${id}” at its end`);
  return page.slice(0, start) + page.slice(end + '</section>'.length);
}
