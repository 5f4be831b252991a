import type { ReactNode } from 'react';

import { Localized } from '@/facts/Localized';
import { TranslatedNames } from '@/facts/TranslatedNames';
import { useI18n } from '@/i18n/i18n-context';
import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';

import { useBrief } from './brief-context';
import { PaperFacts } from './PaperFacts';
import { Part } from './Part';

/** What was read and how, which data these are, when and from where they were printed. */
export function AboutPart({ number }: { readonly number: number }): ReactNode {
  const { m } = useI18n();
  const { print } = useTakingAwayWords();
  const { index, shown, address, today } = useBrief();
  const { dataset } = index;
  return (
    <Part number={number} heading={print.parts.about}>
      <div className="print-columns">
        <p>
          <b>{m.findings.coverage}</b> <Localized text={dataset.coverage} />
        </p>
        <p>
          <b>{m.findings.method}</b> {m.method[0]}
        </p>
        {m.method.slice(1).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <TranslatedNames organizations={shown.organizations} className="" />
      </div>
      <PaperFacts index={index} address={address} today={today} />
    </Part>
  );
}
