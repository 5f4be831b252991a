import type { ReactNode } from 'react';

import type { ThemeCell, ThemeEntry } from '@/domain/themes/count-themes';
import { useReader } from '@/facts/reader-context';
import { recordTitle } from '@/facts/record-words';
import { ThingLink } from '@/facts/ThingLink';
import { paragraphMark } from '@/figures/themes/paragraph-mark';
import { voiceName } from '@/figures/themes/voice-words';
import { useI18n } from '@/i18n/i18n-context';

/** One square a record, each a link to it, with its paragraph inside where one is recorded. */
export function UnitSquares({ cell, hue }: { cell: ThemeCell; hue: string }): ReactNode {
  const i18n = useI18n();
  const { index } = useReader();
  const { f, m } = i18n;
  const labelOf = ({ record, paragraphs, quoted }: ThemeEntry): string =>
    m.themes.square({
      voice: voiceName(cell.voice, i18n),
      title: recordTitle(record, index, i18n).text,
      date: record.date ? f.dateWithBasis(record.date, record.dateBasis) : m.facts.undated,
      paragraphs,
      quoted,
    });
  return (
    <span className="flex flex-wrap gap-0.5" style={{ color: hue }}>
      {cell.entries.map((entry) => (
        <ThingLink
          key={entry.record.id}
          id={entry.record.id}
          label={labelOf(entry)}
          className="hover:outline-ink relative inline-flex h-[1.5625rem] w-[var(--square)] items-center justify-center bg-current hover:no-underline hover:outline-2 hover:outline-offset-1 print:border print:bg-transparent forced-colors:border forced-colors:bg-transparent"
        >
          <span className="text-onhue text-evidence font-semibold print:text-current forced-colors:text-[LinkText]">
            {paragraphMark(entry.paragraphs, m.facts.evidence.paragraph)}
          </span>
          {entry.quoted ? (
            <span className="border-onhue absolute inset-x-1 bottom-[3px] border-b-2 print:border-current forced-colors:border-[LinkText]" />
          ) : null}
        </ThingLink>
      ))}
    </span>
  );
}
