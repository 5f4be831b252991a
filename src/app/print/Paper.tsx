import type { ReactNode } from 'react';

import { thingKind, thingTitle } from '@/facts/thing-words';
import { Brief } from '@/features/print/Brief';
import { PaperFacts } from '@/features/print/PaperFacts';
import { PaperFrame } from '@/features/print/PaperFrame';
import { ThingOnPaper } from '@/features/record/ThingOnPaper';
import { shownText, useI18n } from '@/i18n/i18n-context';
import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';

import { today } from '../clock';
import { briefSubject } from './brief-subject';
import { paperAddress } from './paper-address';
import type { PaperSubject } from './paper-subject';
import { runningFoot, useRunningFoot } from './use-running-foot';

/** The brief of what is selected, or the sheet that is open, as a paper. */
export function Paper({ subject }: { readonly subject: PaperSubject }): ReactNode {
  const i18n = useI18n();
  const { language, f } = i18n;
  const { print } = useTakingAwayWords();
  const { index, state, sides, thing } = subject;
  const { dataset } = index;
  const name = shownText(dataset.title, language).text;
  useRunningFoot(runningFoot(dataset, print.foot({ title: name, version: dataset.version }), i18n));
  if (thing !== undefined) {
    const { text, lang } = thingTitle(thing, index, i18n);
    const address = paperAddress(state, language);
    return (
      <PaperFrame
        kind={print.kind.thing({ kind: thingKind(thing, i18n), asOf: f.date(dataset.asOf) })}
        title={<span lang={lang}>{text}</span>}
        localFile={dataset.localFile}
      >
        <ThingOnPaper thing={thing} sides={sides} />
        <PaperFacts index={index} address={address} today={today(state.now)} />
      </PaperFrame>
    );
  }
  return <Brief subject={briefSubject(subject, i18n)} />;
}
