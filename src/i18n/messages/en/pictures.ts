export const pictures = {
  heading: 'Pictures and tables',
  about:
    'Each figure of the selection with its heading, key, source and version. SVG stays sharp at every size and its text can be edited; PNG looks the same everywhere.',
  name: { timeline: 'Timeline', themes: 'Themes', years: 'Themes by year', records: 'Records' },
  formats: {
    svg: 'SVG',
    png: 'PNG',
    png2: 'PNG, double size',
    copyPng: 'Copy picture',
    copySvg: 'Copy SVG',
    copyTable: 'Copy table',
  },
  /** Accessible name of a button. */
  action: (v: { format: string; name: string }): string => `${v.format}: ${v.name}`,
  tables: 'Tables for a word processor',
  tablesAbout: 'A table is copied with its heading, source and version.',
  saved: (v: { file: string }): string => `Saved: ${v.file}`,
  copied: (v: { name: string }): string => `Copied: ${v.name}`,
  refused: 'The browser did not allow copying.',
  failed: 'The picture could not be made.',
  selection: (v: { filters: readonly string[] }): string => `Selection: ${v.filters.join('; ')}.`,
  /** The last line of a picture. */
  source: (v: { title: string; version: string; asOf: string; made: string }): string =>
    `Communiqué: ${v.title}, version ${v.version}, state of knowledge ${v.asOf}. Made on ${v.made}.`,
  undated: (v: { count: number }): string =>
    v.count === 1
      ? 'One record without a date in the sources read is not drawn.'
      : `${v.count} records without a date in the sources read are not drawn.`,
  more: (v: { count: number }): string => `${v.count} further records are on the page.`,
};
