import { type ReactNode, useId, useRef } from 'react';

import { CopyButton } from './CopyButton';
import { useCopiedText } from './use-copied-text';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly copyWords: string;
  readonly copiedWords: string;
  /** Said where the browser refuses: the text is selected then. */
  readonly refusedWords: string;
  readonly rows: number;
  /** The text's language; `mul` for several, `zxx` for code. */
  readonly lang: 'mul' | 'zxx';
  /** Long lines run on instead of breaking: for code. */
  readonly isCode?: boolean;
}

/** A text to take along: to read, to select, and to copy with one button; selected where the browser refuses. */
export function CopyField({
  label,
  text,
  copyWords,
  copiedWords,
  refusedWords,
  rows,
  lang,
  isCode = false,
}: CopyFieldProps): ReactNode {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { outcome, copy } = useCopiedText(text);
  const onCopy = async (): Promise<void> => {
    if ((await copy()) === 'refused') field.current?.select();
  };
  return (
    <div className="not-first:mt-4">
      <label htmlFor={id} className="text-caption text-ink2">
        {label}
      </label>
      <textarea
        lang={lang}
        ref={field}
        id={id}
        readOnly
        rows={rows}
        value={text}
        wrap={isCode ? 'off' : 'soft'}
        translate={isCode ? 'no' : undefined}
        spellCheck={false}
        className="border-rule rounded-control bg-paper text-small mt-1 block [field-sizing:content] w-full resize-y border px-2 py-1.5"
      />
      <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 print:hidden">
        <CopyButton
          words={copyWords}
          copiedWords={copiedWords}
          isCopied={outcome === 'copied'}
          onCopy={() => void onCopy()}
        />
        <output className="text-small text-ink2">
          {outcome === 'refused' ? refusedWords : null}
        </output>
      </div>
    </div>
  );
}
