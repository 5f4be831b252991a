import type { ReactNode } from 'react';

import type { Mending } from '@/domain/problems/mending';
import { useI18n } from '@/i18n/i18n-context';

import { listedMendings } from './listed-mendings';
import { MendingEntry } from './MendingEntry';

interface MendingsProps {
  readonly mended: readonly Mending[];
  /** All of them; `mended` may be cut. At least one. */
  readonly count: number;
}

/** What was met kindly in a reader's own files, in a sentence; place by place on demand. */
export function Mendings({ mended, count }: MendingsProps): ReactNode {
  const { m } = useI18n();
  const words = m.problems.mended;
  const listed = listedMendings(mended);
  const more = count - listed.length;
  return (
    <>
      <p className="text-pretty">{words.summary({ count })}</p>
      <details className="mt-1">
        <summary className="text-small min-h-6 py-0.5 underline underline-offset-3">
          {words.show({ count })}
        </summary>
        <ol className="border-hair mt-2 border-t">
          {listed.map(({ key, mending }) => (
            <MendingEntry key={key} mending={mending} />
          ))}
        </ol>
        {more > 0 ? <p className="text-small mt-3">{words.more({ count: more })}</p> : null}
      </details>
    </>
  );
}
