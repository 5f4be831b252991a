import type { MendingCode } from '@/domain/problems/mending';
import type { ThingKind } from '@/domain/problems/problem';
import { en as f } from '@/i18n/formats/en';

const counted = (n: number, one: string, other: string): string =>
  `${f.number(n)} ${f.plural(n, { one, other })}`;

const mendings: Readonly<Record<MendingCode, string>> = {
  byte_order_mark: 'A byte order mark at the beginning was passed over',
  utf16: 'The text was saved as UTF-16 and read as such',
  curly_quotes: 'Typographic quotation marks were read as straight ones',
  trailing_comma: 'A comma before a closing bracket was passed over',
  full_width_sign: 'A full-width sign was read as the sign of the format',
  unusual_blank: 'An unusual blank was read as an ordinary one',
  date_form: 'A date was read in the form that the format asks for',
  file_name: 'A file was taken for the table whose name is nearest',
  column_name: 'The name of a column was taken for the nearest',
  separator_line: 'A line that names the separator was passed over',
};

const kinds: Readonly<Record<ThingKind, string>> = {
  theme: 'Theme',
  source: 'Source',
  organization: 'Organisation',
  person: 'Person',
  event: 'Event',
  agreement: 'Agreement',
  statement: 'Statement',
  delegation: 'Delegation',
};

export const ownData = {
  title: 'Open a dataset',
  close: 'Close',
  intro:
    'A dataset of your own is shown here in place of the published data. It is read in this browser: nothing of it is sent anywhere, and nobody else can see it.',
  choose: {
    heading: 'From files',
    hint: 'One JSON file in the format of this page, a set of tables as CSV files, or a ZIP with either; up to 256 MiB.',
    button: 'Choose files',
    drop: 'Or drop the files anywhere on this page.',
  },
  paste: {
    heading: 'From text',
    hint: 'Paste the text of a JSON file or of a table.',
    label: 'Text',
    button: 'Read the text',
    jsonName: 'pasted-text.json',
    csvName: 'pasted-text.csv',
  },
  template: {
    heading: 'With tables',
    hint: 'For datasets made in a spreadsheet: empty tables with their headings, and the codebook.',
    button: 'Save the template (ZIP)',
    saved: (v: { file: string }): string => `Handed to the browser: ${v.file}`,
    failed: 'The template could not be made. Please try again.',
  },
  kept: {
    heading: 'Kept in this browser',
    open: 'Open',
  },
  reading: {
    files: (v: { names: readonly string[] }): string => `Being read: ${v.names.join(', ')}`,
    begin: 'Opening the files',
    cancel: 'Cancel',
    failed: 'The browser could not read the files. They may have been moved, changed or removed.',
  },
  dropHere: 'Drop to open the dataset. Nothing is sent anywhere.',
  refused: {
    another: 'Choose other files',
  },
  found: {
    heading: 'What was found',
    file: 'File',
    files: 'Files',
    fileFacts: (v: { size: string; changed: string }): string =>
      `${v.size}, last changed on ${v.changed}`,
    bytes: (v: { value: number; unit: 'B' | 'kB' | 'MB' }): string =>
      `${f.number(v.value)} ${v.unit === 'B' ? f.plural(v.value, { one: 'byte', other: 'bytes' }) : v.unit}`,
    id: 'Identifier',
    version: 'Version',
    versionOf: (v: { version: string; asOf: string }): string =>
      `${v.version}, state of knowledge ${v.asOf}`,
    records: 'Records',
    recordsOf: (v: {
      total: number;
      agreements: number;
      events: number;
      statements: number;
    }): string =>
      `${f.number(v.total)}: ${counted(v.agreements, 'agreement', 'agreements')}, ${counted(v.events, 'event', 'events')}, ${counted(v.statements, 'statement', 'statements')}`,
    others: 'With them',
    othersOf: (v: {
      delegations: number;
      people: number;
      organizations: number;
      sources: number;
    }): string =>
      [
        counted(v.delegations, 'delegation', 'delegations'),
        counted(v.people, 'person', 'people'),
        counted(v.organizations, 'organisation', 'organisations'),
        counted(v.sources, 'source', 'sources'),
      ].join(', '),
    noProblems: 'The check found nothing wrong.',
  },
  mended: {
    heading: 'Read although it was not quite right',
    hint: 'Each could mean one thing only. Saving as JSON puts it right.',
    count: (v: { count: number }): string => counted(v.count, 'place', 'places'),
    words: mendings,
    change: (v: { found: string; readAs: string }): string =>
      v.readAs === '' ? v.found : `${v.found} → ${v.readAs}`,
    more: (v: { count: number }): string => `${f.number(v.count)} more`,
  },
  compare: {
    heading: 'What is different from the published data',
    running: 'The two are being compared.',
    with: (v: { version: string; asOf: string }): string =>
      `Compared with the published version ${v.version}, state of knowledge ${v.asOf}.`,
    none: (v: { id: string }): string =>
      `No dataset “${v.id}” is published here, so there is nothing to compare with.`,
    failed: 'The published data could not be had, so nothing was compared.',
    same: 'Nothing is different.',
    counts: (v: { added: number; removed: number; altered: number }): string =>
      `${f.number(v.added)} added, ${f.number(v.removed)} removed, ${f.number(v.altered)} altered`,
    added: 'Added',
    removed: 'Removed',
    altered: 'Altered',
    head: 'About the dataset itself',
    groupOf: (v: { name: string; count: number }): string => `${v.name} (${f.number(v.count)})`,
    kinds,
    before: 'Before',
    after: 'After',
    absent: 'absent',
    more: (v: { count: number }): string => `${f.number(v.count)} more`,
  },
  show: {
    button: 'Show these data',
    changes: 'What is different',
    back: 'Back to the published data',
    saveJson: 'Save as JSON',
    saved: (v: { file: string }): string => `Handed to the browser: ${v.file}`,
  },
  keep: {
    heading: 'For the next visit',
    label: 'Keep these files in this browser',
    hint: 'A copy then stays on this device, in this browser’s storage for this site; whoever uses this browser can open it. The page begins with it next time. It goes when you untick this, or when the browser’s data for this site are cleared.',
    off: 'Without this, everything is gone once the page is closed or loaded again.',
    failed: 'The browser could not keep the files: its storage is full or not allowed.',
    notHere:
      'A page that was opened from a file cannot keep data safely: other pages on this device could read them.',
    forget: 'Forget the kept files',
    forgotten: 'The kept files have been removed from this browser.',
  },
  strip: {
    label: 'Local file',
    lost: 'The local file that was shown here was not kept in this browser. The published data are shown.',
    open: 'Open it again',
    dismiss: 'Dismiss',
    gone: 'The window with the local file does not answer. Open the speaker’s window from the presentation again.',
  },
};
