import type { ReactNode } from 'react';

import { useI18n } from '@/i18n/i18n-context';
import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';
import { Button } from '@/ui/Button';
import { SheetPart } from '@/ui/SheetPart';

import { FilesChoice } from './FilesChoice';
import { type FilesInput, usePreparedFiles } from './use-prepared-files';

/** What is shown as data: as tables, as a dataset of its own, as one ZIP with what explains it. */
export function FilesPart(props: FilesInput): ReactNode {
  const { m } = useI18n();
  const { files } = useTakingAwayWords();
  const [preparation, retry] = usePreparedFiles(props);
  const { licence } = props.index.dataset;
  return (
    <SheetPart heading={files.heading}>
      {preparation === 'failed' ? (
        <div role="alert" className="mt-2 flex flex-wrap items-center gap-3">
          <p className="text-caption">{files.failed}</p>
          <Button onClick={retry}>{files.retry}</Button>
        </div>
      ) : preparation === 'preparing' ? (
        <output className="text-caption text-ink2 mt-2 block">{files.preparing}</output>
      ) : (
        <FilesChoice prepared={preparation} takeApart={props.takeApart} />
      )}
      <p className="text-small text-ink2 mt-4 max-w-[60ch]">{m.footer.licence({ licence })}</p>
    </SheetPart>
  );
}
