import type { ReactNode } from 'react';

import { type I18n, shownText, useI18n } from '@/i18n/i18n-context';
import type { TakingAwayWords } from '@/i18n/taking-away/taking-away-words';
import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';
import { Button } from '@/ui/Button';

import type { PictureSubject } from './picture-subject';
import { richTable } from './rich-table';
import { type CopiedTable, tablesOf } from './tables-of';

interface TableEntriesProps {
  readonly subject: PictureSubject;
  /** Says in words what came of a button. */
  readonly onOutcome: (words: string) => void;
}

/** A button a table: it is copied with its finding, as rich and as plain text. */
export function TableEntries({ subject, onOutcome }: TableEntriesProps): ReactNode {
  const i18n = useI18n();
  const { pictures: words } = useTakingAwayWords();
  const tables = tablesOf(subject, i18n);
  if (tables.length === 0) return null;
  const handleCopy = async (table: CopiedTable): Promise<void> => {
    const { html, plain } = richTable(table, notesOf(table, subject, i18n, words));
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([html], { type: 'text/html' }),
          'text/plain': new Blob([plain], { type: 'text/plain' }),
        }),
      ]);
      onOutcome(words.copied({ name: words.name[table.name] }));
    } catch {
      onOutcome(words.refused);
    }
  };
  return (
    <div className="mt-6">
      <h4 className="text-caption font-semibold">{words.tables}</h4>
      <p className="text-small text-ink2">{words.tablesAbout}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        {tables.map((table) => (
          <Button key={table.name} size="small" onClick={() => void handleCopy(table)}>
            {words.action({ format: words.formats.copyTable, name: words.name[table.name] })}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** What stands under a copied table: what is missing, how it was selected, whose data. */
function notesOf(
  { more }: CopiedTable,
  { index, filters, address, today }: PictureSubject,
  { m, language, f }: I18n,
  words: TakingAwayWords['pictures'],
): readonly string[] {
  const { dataset } = index;
  return [
    ...(more === 0 ? [] : [words.more({ count: more })]),
    ...(filters.length === 0 ? [] : [words.selection({ filters })]),
    words.source({
      title: shownText(dataset.title, language).text,
      version: dataset.version,
      asOf: f.date(dataset.asOf),
      made: f.dayRange(today, today, 'long'),
    }),
    ...(address === undefined ? [] : [address]),
    ...(dataset.localFile === undefined ? [] : [m.local.mark(dataset.localFile)]),
  ];
}
