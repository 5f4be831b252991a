/** Who is named as author, in every language: the same name as in CITATION.cff. */
const AUTHOR = 'The Communiqué contributors';

/** A record as it is cited; every text ready to print. */
export interface Citation {
  /** Reference id of the record. */
  readonly id: string;
  /** Of the record. */
  readonly title: string;
  /** Title of the dataset. */
  readonly dataset: string;
  readonly version: string;
  /** Day of the data: ISO 8601. */
  readonly asOf: string;
  /** Undefined for a page that has none for others. */
  readonly address: string | undefined;
  /** Says that nobody has published the data: then they are nobody's work but the reader's. */
  readonly unpublished?: string | undefined;
}

/** The words around a version and a reference, in the reader's language. */
export interface CitationWords {
  readonly version: (version: string) => string;
  readonly reference: (id: string) => string;
}

/** One line: who, what, in which dataset, version and day, reference, address; the address last, without a full stop. */
export function plainCitation(
  { id, title, dataset, version, asOf, address, unpublished }: Citation,
  words: CitationWords,
): string {
  const edition = [dataset, words.version(version), asOf].join(', ');
  const author = unpublished === undefined ? [AUTHOR] : [];
  const status = unpublished === undefined ? [] : [unpublished];
  const parts = [...author, title, edition, words.reference(id), ...status];
  return address === undefined ? `${parts.join('. ')}.` : [...parts, address].join('. ');
}

/**
 * A BibTeX entry of the type `@misc`, one field a line. Texts are escaped for TeX and doubly braced, so that no style
 * changes their case; letters beyond ASCII stay (UTF-8). The address is verbatim, as `url` wants it.
 */
export function bibtexCitation(citation: Citation): string {
  const { id, title, dataset, version, asOf, address, unpublished } = citation;
  const fields = [
    ...(unpublished === undefined ? [['author', `{${escapeTex(AUTHOR)}}`]] : []),
    ['title', `{${escapeTex(title)}}`],
    ['howpublished', escapeTex(dataset)],
    ['version', escapeTex(version)],
    ['date', escapeTex(asOf)],
    ['year', escapeTex(asOf.slice(0, 4))],
    ['note', escapeTex(unpublished === undefined ? id : `${id}. ${unpublished}`)],
    ...(address === undefined ? [] : [['url', encodeBraces(address)]]),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${id.replaceAll(/[^A-Za-z0-9:.-]/g, '-')},`, ...lines, '}'].join('\n');
}

const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** The ten characters that TeX reads as commands; a line break would end a paragraph. */
function escapeTex(text: string): string {
  return text
    .replaceAll(/[\\{}$&#_%~^]/g, (character) => TEX[character] ?? `\\${character}`)
    .replaceAll(/\s+/g, ' ');
}

/** An unpaired brace ends a field early, and a backslash starts a command: in an address both have a code. */
function encodeBraces(address: string): string {
  return address.replaceAll(/[{}\\\s]/g, encodeURIComponent);
}
