import { type ReactNode, useId, useRef } from 'react';

import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';
import { Button } from '@/ui/Button';
import { SheetPart } from '@/ui/SheetPart';

/** Text instead of a file. */
export function PastePart({ onText }: { readonly onText: (text: string) => void }): ReactNode {
  const words = useOwnDataWords().paste;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <SheetPart heading={words.heading}>
      <p className="text-caption text-ink2 mt-1">{words.hint}</p>
      <label htmlFor={id} className="text-small text-ink2 mt-3 block">
        {words.label}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={4}
        translate="no"
        lang="zxx"
        spellCheck={false}
        className="border-rule rounded-control bg-paper text-small mt-1 block max-h-60 w-full border px-2 py-1.5 font-mono"
      />
      <Button
        className="mt-2 pointer-coarse:min-h-11"
        onClick={() => {
          const text = field.current?.value ?? '';
          if (text.trim() === '') field.current?.focus();
          else onText(text);
        }}
      >
        {words.button}
      </Button>
    </SheetPart>
  );
}
