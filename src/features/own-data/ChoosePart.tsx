import { type ReactNode, useRef } from 'react';

import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';
import { Button } from '@/ui/Button';
import { SheetPart } from '@/ui/SheetPart';

interface ChoosePartProps {
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files by the system's own choice; that they can be dropped as well. */
export function ChoosePart({ onFiles }: ChoosePartProps): ReactNode {
  const words = useOwnDataWords().choose;
  return (
    <SheetPart heading={words.heading}>
      <p className="text-caption text-ink2 mt-1 text-pretty">{words.hint}</p>
      <div className="border-rule mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 border border-dashed px-4 py-5">
        <FilesButton words={words.button} onFiles={onFiles} />
        <p className="text-caption text-ink2 min-w-0 flex-1 basis-44">{words.drop}</p>
      </div>
    </SheetPart>
  );
}

interface FilesButtonProps extends ChoosePartProps {
  readonly words: string;
}

/** Opens the system's choice of files. */
export function FilesButton({ words, onFiles }: FilesButtonProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        look="solid"
        className="pointer-coarse:min-h-11"
        onClick={() => field.current?.click()}
      >
        {words}
      </Button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        accept=".json,.csv,.tsv,.txt,.zip,application/json,text/csv,application/zip"
        aria-label={words}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file can be chosen again after it was changed.
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
