import type { ReactNode } from 'react';

import type { ThemeCell, ThemeCounts, ThemeRow } from '@/domain/themes/count-themes';
import { ThemeName } from '@/facts/ThemeName';
import { voiceName } from '@/figures/themes/voice-words';
import { shownText, useI18n } from '@/i18n/i18n-context';

import { entriesBehind, isSameCount, type OpenedCount, triggerId } from './opened-count';
import { RecordEntries } from './RecordEntries';

interface ThemeTableProps {
  readonly counts: ThemeCounts;
  /** Absent while the table stands beside the figure for assistive technology and paper only. */
  readonly opening?: {
    readonly opened: OpenedCount | undefined;
    readonly onToggle: (count: OpenedCount) => void;
    readonly onClose: () => void;
  };
}

/** The figure's numbers as a table. A column without any mention says so instead of standing full of zeros. */
export function ThemeTable({ counts, opening }: ThemeTableProps): ReactNode {
  const i18n = useI18n();
  const { m } = i18n;
  return (
    <table className="text-caption w-full text-left">
      <caption className="sr-only">{m.themes.table.caption}</caption>
      <thead>
        <tr className="border-ink border-b align-bottom">
          <th scope="col" className="bg-paper sticky left-0 py-2 pr-4 font-semibold">
            {m.themes.columns.theme}
          </th>
          <th scope="col" className="py-2 pr-4 font-semibold">
            {m.themes.columns.total}
          </th>
          {counts.voices.map((voice) => (
            <th key={voice.key} scope="col" className="min-w-24 py-2 pr-4 font-semibold">
              {voiceName(voice, i18n)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.rows.map((row) => (
          <TableRow key={row.theme.id} row={row} counts={counts} opening={opening} />
        ))}
      </tbody>
    </table>
  );
}

interface TableRowProps {
  readonly row: ThemeRow;
  readonly counts: ThemeCounts;
  readonly opening: ThemeTableProps['opening'];
}

function TableRow({ row, counts, opening }: TableRowProps): ReactNode {
  const i18n = useI18n();
  const { m } = i18n;
  const theme = shownText(row.theme.name, i18n.language).text;
  const opened = opening?.opened?.themeId === row.theme.id ? opening.opened : undefined;
  const behind = entriesBehind(opened, counts.rows);
  const openedVoice = counts.voices.find(({ key }) => key === opened?.voice);
  return (
    <>
      <tr className="border-hair border-b">
        <th scope="row" className="bg-paper sticky left-0 py-1.5 pr-4 font-normal">
          <ThemeName theme={row.theme} />
        </th>
        <td className="py-1.5 pr-4 font-semibold">
          <Count
            count={{ themeId: row.theme.id }}
            total={row.total}
            theme={theme}
            opening={opening}
          />
        </td>
        {row.cells.map((cell, index) =>
          counts.recordsByVoice[index] === 0 ? (
            <td key={cell.voice.key} className="absent py-1.5 pr-4">
              {m.themes.void}
            </td>
          ) : (
            <td key={cell.voice.key} className="py-1.5 pr-4">
              <Count
                count={{ themeId: row.theme.id, voice: cell.voice.key }}
                total={cell.count}
                cell={cell}
                theme={theme}
                opening={opening}
              />
            </td>
          ),
        )}
      </tr>
      {behind === undefined || opening === undefined ? null : (
        <tr>
          <td colSpan={counts.voices.length + 2}>
            <RecordEntries
              key={opened?.voice ?? 'total'}
              title={m.themes.entries.title({
                theme,
                context: openedVoice && voiceName(openedVoice, i18n),
                count: behind.entries.length,
              })}
              entries={behind.entries}
              onClose={opening.onClose}
            />
          </td>
        </tr>
      )}
    </>
  );
}

interface CountProps {
  readonly count: OpenedCount;
  readonly total: number;
  readonly theme: string;
  readonly cell?: ThemeCell;
  readonly opening: ThemeTableProps['opening'];
}

function Count({ count, total, theme, cell, opening }: CountProps): ReactNode {
  const i18n = useI18n();
  const { m } = i18n;
  const quoted = cell?.quoted ?? 0;
  const number = m.themes.count({ count: total });
  return (
    <>
      {opening === undefined || total === 0 ? (
        number
      ) : (
        <button
          id={triggerId(count)}
          type="button"
          aria-expanded={isSameCount(opening.opened, count)}
          aria-label={m.themes.openCount({
            theme,
            voice: cell && voiceName(cell.voice, i18n),
            count: total,
            quoted,
          })}
          onClick={() => opening.onToggle(count)}
          className="decoration-rule hover:decoration-ink min-h-6 min-w-6 text-left underline decoration-dotted underline-offset-3"
        >
          {number}
        </button>
      )}
      {quoted > 0 ? (
        <span className="text-ink2 text-small ml-1">
          {' '}
          {m.themes.table.quotedIn({ count: quoted })}
        </span>
      ) : null}
    </>
  );
}
