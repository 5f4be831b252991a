import type { ReactNode } from 'react';

import type { Evidence } from '@/domain/model/types';
import { useFirstI18n } from '@/i18n/i18n-context';
import { HAS_POPOVER } from '@/ui/has-popover';
import { Popover } from '@/ui/Popover';

import { EvidenceDetail } from './EvidenceDetail';
import { publisherWords } from './publisher-words';
import { useReader } from './reader-context';
import { ThingLink } from './ThingLink';

interface EvidenceMarksProps {
  readonly evidence: readonly Evidence[];
  readonly className?: string;
}

const MARK =
  'text-evidence text-ink2 hover:text-ink decoration-rule ml-1.5 first-of-type:ml-0 inline-flex min-h-6 min-w-6 items-center justify-center px-0.5 font-medium whitespace-nowrap underline decoration-dotted underline-offset-3';

/** Marks such as "S9 ¶3" beside a fact, each once; a mark opens what the source says there. */
export function EvidenceMarks({ evidence, className }: EvidenceMarksProps): ReactNode {
  const { index } = useReader();
  const i18n = useFirstI18n();
  const { m } = i18n;
  const marks = new Map<string, Evidence>();
  for (const item of evidence) {
    marks.set(`${item.sourceId} ${item.part ?? ''} ${item.paragraph ?? ''}`, item);
  }
  if (marks.size === 0) return null;
  return (
    <span className={className}>
      {[...marks].map(([key, item]) => {
        const source = index.sourceById.get(item.sourceId);
        if (source === undefined) return null;
        const headline = item.part === 'headline';
        const words = [
          m.facts.evidence.source({ number: source.number }),
          ...(headline ? [m.facts.evidence.headline] : []),
          ...(item.paragraph === undefined
            ? []
            : [m.facts.evidence.paragraph({ paragraph: item.paragraph })]),
        ];
        const label = m.facts.evidence.spoken({
          mark: words.join(' '),
          publisher: publisherWords(source, i18n),
          paragraph: item.paragraph,
          headline,
        });
        return HAS_POPOVER ? (
          <Popover key={key} label={label} buttonClassName={MARK} button={words.join(' ')}>
            <EvidenceDetail evidence={item} source={source} />
          </Popover>
        ) : (
          <ThingLink key={key} id={source.id} label={label} className={MARK}>
            {words.join(' ')}
          </ThingLink>
        );
      })}
    </span>
  );
}
