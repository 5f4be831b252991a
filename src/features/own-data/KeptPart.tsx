import type { ReactNode } from 'react';

import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';
import { Button } from '@/ui/Button';
import { SheetPart } from '@/ui/SheetPart';

import type { ToldFile } from './told-file';
import { ToldFiles } from './ToldFiles';

interface KeptPartProps {
  readonly files: readonly ToldFile[];
  readonly onOpen: () => void;
  readonly onForget: () => void;
}

/** What lies in this browser from an earlier visit. */
export function KeptPart({ files, onOpen, onForget }: KeptPartProps): ReactNode {
  const words = useOwnDataWords();
  return (
    <SheetPart heading={words.kept.heading}>
      <ToldFiles files={files} />
      <div className="mt-3 flex flex-wrap gap-2">
        <Button className="pointer-coarse:min-h-11" onClick={onOpen}>
          {words.kept.open}
        </Button>
        <Button className="pointer-coarse:min-h-11" onClick={onForget}>
          {words.keep.forget}
        </Button>
      </div>
    </SheetPart>
  );
}
