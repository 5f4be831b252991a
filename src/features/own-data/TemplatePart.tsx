import { type ReactNode, useState } from 'react';

import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';
import { Button } from '@/ui/Button';
import { SheetPart } from '@/ui/SheetPart';

interface TemplatePartProps {
  /** Makes the template and hands it to the browser; resolves with its name. */
  readonly onSave: () => Promise<string>;
}

/** Tables to begin with, for whoever writes no JSON. */
export function TemplatePart({ onSave }: TemplatePartProps): ReactNode {
  const words = useOwnDataWords().template;
  const [outcome, setOutcome] = useState<string>();
  const save = async (): Promise<void> => {
    try {
      setOutcome(words.saved({ file: await onSave() }));
    } catch {
      setOutcome(words.failed);
    }
  };
  return (
    <SheetPart heading={words.heading}>
      <p className="text-caption text-ink2 mt-1 text-pretty">{words.hint}</p>
      <Button className="mt-3 pointer-coarse:min-h-11" onClick={() => void save()}>
        {words.button}
      </Button>
      <output className="text-small text-ink2 mt-2 block empty:hidden">{outcome}</output>
    </SheetPart>
  );
}
