/** Attribute of an element that holds a file, with the file's path from the page, as `data/catalog.json`. */
export const EMBEDDED_FILE = 'data-file';

/** Type of an element whose text is the file itself, as JSON. */
export const PLAIN_TYPE = 'application/json';

/** Type of an element whose text is the file packed with gzip, in base 64. */
export const PACKED_TYPE = 'application/gzip';
