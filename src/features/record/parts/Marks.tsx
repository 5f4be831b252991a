import type { ReactNode } from 'react';

import type { Evidence } from '@/domain/model/types';
import { EvidenceMarks } from '@/facts/EvidenceMarks';
import { useI18n } from '@/i18n/i18n-context';

import { useWholeEvidence } from './whole-evidence';

const MOST_MARKS = 2;

/**
 * Marks of a fact: its own evidence, else the sources that hold for the thing as a whole. Those lose
 * their paragraphs, since nobody said which of them gives this fact; many become one link to the list.
 */
export function Marks({ evidence }: { evidence?: readonly Evidence[] }): ReactNode {
  const { m } = useI18n();
  const whole = useWholeEvidence();
  if (evidence !== undefined && evidence.length > 0 && evidence !== whole.evidence) {
    return <EvidenceMarks evidence={evidence} />;
  }
  const sources = [...new Set(whole.evidence.map(({ sourceId }) => sourceId))];
  if (sources.length <= MOST_MARKS || whole.isOnPaper === true) {
    return <EvidenceMarks evidence={sources.map((sourceId) => ({ sourceId }))} />;
  }
  const showList = (): void => {
    const list = document.getElementById(whole.listId);
    list?.scrollIntoView();
    list?.focus({ preventScroll: true });
  };
  return (
    <button
      type="button"
      onClick={showList}
      aria-label={m.record.evidence.wholeSpoken({ count: sources.length })}
      className="text-evidence text-ink2 hover:text-ink decoration-rule inline-flex min-h-6 items-center px-0.5 font-medium whitespace-nowrap underline decoration-dotted underline-offset-3 print:no-underline"
    >
      {m.record.evidence.whole({ count: sources.length })}
    </button>
  );
}
