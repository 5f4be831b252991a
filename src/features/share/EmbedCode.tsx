import { type ReactNode, useState } from 'react';

import { LANGUAGES } from '@/domain/model/closed-sets';
import type { LocalizedText } from '@/domain/model/vocabulary';
import { EMBEDS, SCHEMES } from '@/domain/view-state/view-state';
import { shownText, useI18n } from '@/i18n/i18n-context';
import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';
import { CopyField } from '@/ui/CopyField';

import { CheckLine } from './CheckLine';
import { ChoiceField } from './ChoiceField';
import { embedCode } from './embed-code';
import type { EmbedOptions, SharingAddresses } from './sharing-addresses';

interface EmbedCodeProps {
  readonly addresses: SharingAddresses;
  readonly datasetTitle: LocalizedText;
}

/** The markup by which somebody else's page shows one part of this view. */
export function EmbedCode({ addresses, datasetTitle }: EmbedCodeProps): ReactNode {
  const { m, language } = useI18n();
  const { embed, embedded } = useTakingAwayWords().share;
  const [options, setOptions] = useState<EmbedOptions>({ part: 'timeline' });
  const [withScript, setWithScript] = useState(true);
  const code = embedCode({
    part: options.part,
    address: addresses.embed(options),
    title: embed.frameTitle({
      part: embedded.parts[options.part],
      dataset: shownText(datasetTitle, language).text,
    }),
    language,
    withScript,
  });
  return (
    <details className="mt-5">
      <summary className="text-caption min-h-8 w-fit content-center font-semibold">
        {embed.heading}
      </summary>
      <p className="text-small text-ink2">{embed.caption}</p>
      <div className="tablet:grid-cols-3 mt-3 grid gap-3">
        <ChoiceField
          label={embed.part}
          value={options.part}
          choices={EMBEDS.map((part) => ({ value: part, words: embedded.parts[part] }))}
          onChange={(part) => setOptions({ ...options, part })}
        />
        <ChoiceField
          label={embed.language}
          value={options.lang}
          choices={[
            { value: undefined, words: embed.readersLanguage },
            ...LANGUAGES.map((lang) => ({ value: lang, words: m.app.language[lang], lang })),
          ]}
          onChange={(lang) => setOptions({ ...options, lang })}
        />
        <ChoiceField
          label={embed.scheme}
          value={options.scheme}
          choices={[
            { value: undefined, words: embed.readersScheme },
            ...SCHEMES.map((scheme) => ({ value: scheme, words: embed.schemes[scheme] })),
          ]}
          onChange={(scheme) => setOptions({ ...options, scheme })}
        />
      </div>
      <div className="mt-2">
        <CheckLine checked={withScript} onChange={setWithScript}>
          {embed.withScript}
        </CheckLine>
      </div>
      <div className="mt-3">
        <CopyField
          label={embed.code}
          text={code}
          copyWords={embed.copy}
          copiedWords={embed.copied}
          refusedWords={embed.refused}
          rows={11}
          lang="zxx"
          isCode
        />
      </div>
    </details>
  );
}
