/** Name and version of the format of a dataset's file, as the file itself says them. */
export const FORMAT = 'communique/1';
