import type { ReactNode } from 'react';

import type { Mending } from '@/domain/problems/mending';
import { useI18n } from '@/i18n/i18n-context';
import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';
import { SheetPart } from '@/ui/SheetPart';

interface MendedPartProps {
  readonly mended: readonly Mending[];
  /** How many there are in all. */
  readonly count: number;
}

/** What was read as if it had been written rightly; nothing where there is nothing to say. */
export function MendedPart({ mended, count }: MendedPartProps): ReactNode {
  const { m } = useI18n();
  const words = useOwnDataWords().mended;
  if (mended.length === 0) return null;
  return (
    <SheetPart heading={words.heading}>
      <p className="text-caption text-ink2 mt-1 text-pretty">{words.hint}</p>
      <details className="mt-2">
        <summary className="text-caption min-h-8 w-fit content-center underline underline-offset-3">
          {words.count({ count })}
        </summary>
        <ul className="text-caption">
          {mended.map((mending) => (
            <li key={keyOf(mending)} className="border-hair border-t py-2">
              {words.words[mending.code]}
              <span className="text-small text-ink2 flex flex-wrap gap-x-3">
                <bdi translate="no">{mending.file}</bdi>
                {mending.line === undefined ? null : (
                  <span>{m.problems.position({ line: mending.line, column: mending.column })}</span>
                )}
                {mending.cell === undefined ? null : <span>{m.problems.cell(mending.cell)}</span>}
              </span>
              {mending.found === '' ? null : (
                <bdi className="text-small block" lang="zxx" translate="no">
                  {words.change(mending)}
                </bdi>
              )}
            </li>
          ))}
        </ul>
        {count > mended.length ? (
          <p className="text-small text-ink2 mt-2">
            {words.more({ count: count - mended.length })}
          </p>
        ) : null}
      </details>
    </SheetPart>
  );
}

function keyOf({ code, file, path, line, column, cell }: Mending): string {
  return JSON.stringify([code, file, path, line, column, cell]);
}
