import { type ReactNode, type RefObject, useId, useRef, useState } from 'react';

import type { LocalizedText } from '@/domain/model/vocabulary';
import { shownText, useI18n } from '@/i18n/i18n-context';
import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';
import { Button } from '@/ui/Button';
import { CopyButton } from '@/ui/CopyButton';
import { useCopiedText } from '@/ui/use-copied-text';

import { CheckLine } from './CheckLine';
import { canHandOn, handOn } from './hand-on';
import type { LinkOptions } from './sharing-addresses';

interface LinkToViewProps {
  readonly link: string;
  readonly datasetTitle: LocalizedText;
  readonly options: LinkOptions;
  readonly onOptions: (options: LinkOptions) => void;
  readonly copyButton: RefObject<HTMLButtonElement | null>;
}

/** The link: copied with one key, handed to an app where the system can, and always there to read and select. */
export function LinkToView(props: LinkToViewProps): ReactNode {
  const { link, datasetTitle, options, onOptions, copyButton } = props;
  const { language } = useI18n();
  const { share } = useTakingAwayWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { outcome, copy } = useCopiedText(link);
  const [refusedLink, setRefusedLink] = useState<string>();
  const handleCopy = async (): Promise<void> => {
    if ((await copy()) === 'refused') field.current?.select();
  };
  const handleHandOn = async (): Promise<void> => {
    const handed = await handOn(shownText(datasetTitle, language).text, link);
    setRefusedLink(handed === 'refused' ? link : undefined);
  };
  return (
    <>
      <p className="text-caption text-ink2 mt-1">{share.intro}</p>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <CopyButton
          ref={copyButton}
          look="solid"
          words={share.copyLink}
          copiedWords={share.linkCopied}
          isCopied={outcome === 'copied'}
          onCopy={() => void handleCopy()}
        />
        {canHandOn(link) ? (
          <Button className="pointer-coarse:min-h-11" onClick={() => void handleHandOn()}>
            {share.nativeShare}
          </Button>
        ) : null}
      </div>
      <output className="text-small text-ink2 mt-2 block empty:hidden">
        {outcome === 'refused' ? share.refused : null}
        {outcome !== 'refused' && refusedLink === link ? share.nativeRefused : null}
      </output>
      <label htmlFor={id} className="text-small text-ink2 mt-3 block">
        {share.link}
      </label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={1}
        value={link}
        translate="no"
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
        className="border-rule rounded-control bg-paper text-small mt-1 block [field-sizing:content] w-full resize-none border px-2 py-1.5 break-all"
      />
      <div className="mt-2">
        <CheckLine
          checked={!options.withLanguage}
          onChange={(own) => onOptions({ ...options, withLanguage: !own })}
        >
          {share.ownLanguage}
        </CheckLine>
        <CheckLine
          checked={options.withLooks}
          onChange={(withLooks) => onOptions({ ...options, withLooks })}
        >
          {share.withLooks}
        </CheckLine>
      </div>
    </>
  );
}
