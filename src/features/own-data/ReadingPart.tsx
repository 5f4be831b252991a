import type { ReactNode } from 'react';

import { useI18n } from '@/i18n/i18n-context';
import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';
import { Button } from '@/ui/Button';

/** How far the reading is. */
interface ReadingStep {
  readonly stage: 'parse' | 'check' | 'takeOver';
  readonly done: number;
  readonly total: number;
}

interface ReadingPartProps {
  readonly names: readonly string[];
  /** Absent before the first step has begun. */
  readonly step: ReadingStep | undefined;
  readonly onCancel: () => void;
}

/** Some names stand for a long list. */
const NAMES = 5;

/** What is being done with the files, while it lasts. */
export function ReadingPart({ names, step, onCancel }: ReadingPartProps): ReactNode {
  const { m } = useI18n();
  const words = useOwnDataWords().reading;
  const shown = names.length > NAMES ? [...names.slice(0, NAMES), '…'] : names;
  return (
    <div className="border-hair mt-7 border-t pt-5">
      <p className="text-body">{words.files({ names: shown })}</p>
      <output className="text-caption text-ink2 mt-1 block min-h-6">
        {step === undefined ? words.begin : m.app.reading(step)}
      </output>
      <progress
        aria-label={words.begin}
        className="accent-ink mt-2 block h-1.5 w-full"
        {...(step !== undefined && step.total > 0 ? { value: step.done, max: step.total } : {})}
      />
      <Button className="mt-4 pointer-coarse:min-h-11" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
