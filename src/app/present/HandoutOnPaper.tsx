import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

import { Localized } from '@/facts/Localized';
import { Handout } from '@/features/present/Handout';
import type { PresentingContext } from '@/features/present/presenting-props';
import type { ScenesInput } from '@/features/present/scenes/build/context';
import { PaperFrame } from '@/features/print/PaperFrame';
import { shownText, useI18n } from '@/i18n/i18n-context';
import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';

import { usePrinting } from '../print/use-printing';
import { runningFoot, useRunningFoot } from '../print/use-running-foot';

type HandoutOnPaperProps = Pick<PresentingContext, 'playlist'> & { readonly input: ScenesInput };

/** While a presentation is being printed its scenes stand on paper, with their notes. */
export function HandoutOnPaper(props: HandoutOnPaperProps): ReactNode {
  const isPrinting = usePrinting();
  return isPrinting ? createPortal(<HandoutPaper {...props} />, document.body) : null;
}

function HandoutPaper({ input, playlist }: HandoutOnPaperProps): ReactNode {
  const i18n = useI18n();
  const { f, language } = i18n;
  const { handout } = usePresentingWords().present;
  const { dataset } = input.index;
  const { text } = shownText(dataset.title, language);
  useRunningFoot(
    runningFoot(dataset, handout.foot({ title: text, version: dataset.version }), i18n),
  );
  return (
    <div id="print">
      <PaperFrame
        kind={handout.kind({ asOf: f.date(dataset.asOf) })}
        title={<Localized text={dataset.title} />}
        localFile={dataset.localFile}
      >
        <Handout input={input} playlist={playlist} />
      </PaperFrame>
    </div>
  );
}
