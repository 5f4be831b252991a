import type { ReactNode } from 'react';

import type { OwnResult } from '@/data/own/own-files';
import { FilesButton } from '@/features/own-data/ChoosePart';
import { MendedPart } from '@/features/own-data/MendedPart';
import { ProblemReport } from '@/features/problems/ProblemReport';
import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';

type OwnRefusedProps = Pick<
  Extract<OwnResult, { ok: false }>,
  'problems' | 'counts' | 'mended' | 'mendedCount'
> & {
  readonly onFiles: (files: readonly File[]) => void;
};

/** Files that hold nothing to show: what is wrong with them, and the way to others. */
export function OwnRefused(props: OwnRefusedProps): ReactNode {
  const { problems, counts, mended, mendedCount, onFiles } = props;
  const { refused } = useOwnDataWords();
  return (
    <div className="mt-6">
      <ProblemReport tone="refused" problems={problems} counts={counts} />
      <MendedPart mended={mended} count={mendedCount} />
      <div className="mt-6">
        <FilesButton words={refused.another} onFiles={onFiles} />
      </div>
    </div>
  );
}
