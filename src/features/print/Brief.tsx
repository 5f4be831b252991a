import type { ReactNode } from 'react';

import { Localized } from '@/facts/Localized';
import { useI18n } from '@/i18n/i18n-context';
import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';

import { AboutPart } from './AboutPart';
import { BriefContext, type BriefSubject } from './brief-context';
import { DelegationsPart } from './DelegationsPart';
import { Opening } from './Opening';
import { OpenPoints } from './OpenPoints';
import { PaperFrame } from './PaperFrame';
import { Part } from './Part';
import { RecordsTable } from './RecordsTable';
import { SourcesPart } from './SourcesPart';
import { ThemesPart } from './ThemesPart';
import { TimelinePart } from './TimelinePart';

/** What is selected, as a paper: drawn without measuring anything, so that it can be made while a print begins. */
export function Brief({ subject }: { readonly subject: BriefSubject }): ReactNode {
  const { m, f } = useI18n();
  const { print } = useTakingAwayWords();
  const { dataset } = subject.index;
  const { records } = subject.selection;
  const agreements = records.filter(({ kind }) => kind === 'agreement');
  const others = records.filter(({ kind }) => kind !== 'agreement');
  return (
    <BriefContext value={subject}>
      <PaperFrame
        kind={print.kind.brief({ asOf: f.date(dataset.asOf) })}
        title={<Localized text={dataset.title} />}
        localFile={dataset.localFile}
      >
        <Opening />
        <TimelinePart number={1} />
        <ThemesPart number={2} />
        <Part
          number={3}
          heading={
            agreements.length === 0
              ? print.noAgreements
              : print.agreements({ count: agreements.length })
          }
        >
          {agreements.length === 0 ? null : <RecordsTable records={agreements} withSummary />}
        </Part>
        <Part
          number={4}
          heading={
            print.othersHeading({
              events: others.filter(({ kind }) => kind === 'event').length,
              statements: others.filter(({ kind }) => kind === 'statement').length,
            }) || print.parts.events
          }
        >
          {others.length === 0 ? (
            <p className="absent">
              {m.timeline.emptyLane({ kind: 'event' })}
              {print.between}
              {m.timeline.emptyLane({ kind: 'statement' })}
            </p>
          ) : (
            <RecordsTable records={others} withSummary={false} />
          )}
        </Part>
        <DelegationsPart number={5} />
        <OpenPoints number={6} />
        <SourcesPart number={8} />
        <AboutPart number={9} />
      </PaperFrame>
    </BriefContext>
  );
}
