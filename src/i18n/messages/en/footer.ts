/** What stands at the foot of the page about the page and its data. */
export const footer = {
  title: 'About this page',
  neutral:
    'This page reports what documents and reports say and who says it. It judges no government. Each language’s page names its own side first; English follows the alphabet of the country names.',
  licence: (v: { licence: string }): string =>
    `Data: ${v.licence}. Titles of sources are citations and stand outside that licence.`,
  version: (v: { version: string; asOf: string }): string =>
    `Dataset version ${v.version}, state of knowledge ${v.asOf}.`,
  download: 'Download these data (JSON)',
  schema: 'Format of the data (JSON Schema)',
  correction: 'Send a correction',
  keys: 'Keys: / search, P presentation, Esc closes what is open, arrow keys move along the timeline.',
  privacy: 'The page asks no other site for anything and counts nobody.',
};
