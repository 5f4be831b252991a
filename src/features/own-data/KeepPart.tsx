import { type ReactNode, useState } from 'react';

import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';
import { SheetPart } from '@/ui/SheetPart';

interface KeepPartProps {
  /** Whether exactly these files lie in this browser. */
  readonly isKept: boolean;
  /** False where other pages could read what is kept. */
  readonly canKeep: boolean;
  /** Resolves with whether it worked. */
  readonly onKeep: (keep: boolean) => Promise<boolean>;
}

/** Whether the files stay in this browser, and what that means. */
export function KeepPart({ isKept, canKeep, onKeep }: KeepPartProps): ReactNode {
  const words = useOwnDataWords().keep;
  const [outcome, setOutcome] = useState<string>();
  // Shown at once: storing takes its time.
  const [wanted, setWanted] = useState<boolean>();
  const change = async (keep: boolean): Promise<void> => {
    setWanted(keep);
    const worked = await onKeep(keep);
    setWanted(undefined);
    setOutcome(keep ? (worked ? undefined : words.failed) : words.forgotten);
  };
  return (
    <SheetPart heading={words.heading}>
      {canKeep ? (
        <>
          <label className="text-caption mt-2 flex min-h-8 items-start gap-2.5 py-1 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              checked={wanted ?? isKept}
              onChange={(event) => void change(event.target.checked)}
              className="accent-ink mt-0.5 size-4 flex-none"
            />
            <span>{words.label}</span>
          </label>
          <p className="text-small text-ink2 mt-1 text-pretty">{words.hint}</p>
          {isKept ? null : <p className="text-small text-ink2 mt-1 text-pretty">{words.off}</p>}
        </>
      ) : (
        <p className="text-caption text-ink2 mt-1 text-pretty">{words.notHere}</p>
      )}
      <output className="text-small mt-2 block font-medium empty:hidden">{outcome}</output>
    </SheetPart>
  );
}
