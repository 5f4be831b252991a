import { type ReactNode, useId, useState } from 'react';

import type { DisagreementValue } from '@/domain/model/types';
import type { DisagreementOn } from '@/domain/sources/disagreements';
import { EvidenceMarks } from '@/facts/EvidenceMarks';
import { Localized } from '@/facts/Localized';
import { ReadingValue } from '@/facts/ReadingValue';
import { useI18n } from '@/i18n/i18n-context';
import { classNames } from '@/ui/class-names';

import { FoldButton } from './FoldButton';
import { SourcePart } from './SourcePart';
import { ThingName } from './ThingName';

const FIRST = 6;
const FOLD_ABOVE = 8;

/** Every fact with more than one reading: the readings side by side, the one used here and why. */
export function Disagreements({ items }: { readonly items: readonly DisagreementOn[] }): ReactNode {
  const { m } = useI18n();
  const list = useId();
  const [expanded, setExpanded] = useState(false);
  const words = m.sources.differ;
  if (items.length === 0) {
    return (
      <SourcePart title={words.title}>
        <p className="absent text-aside">{words.none}</p>
      </SourcePart>
    );
  }
  const isFoldable = items.length > FOLD_ABOVE;
  const shown = isFoldable && !expanded ? items.slice(0, FIRST) : items;
  return (
    <SourcePart title={words.title} caption={words.caption({ count: items.length })}>
      <ul id={list}>
        {shown.map((item) => (
          <Difference key={item.key} item={item} />
        ))}
      </ul>
      {isFoldable ? (
        <FoldButton
          expanded={expanded}
          onToggle={() => setExpanded(!expanded)}
          controls={list}
          more={words.showAll({ total: items.length })}
          fewer={words.showFewer({ count: FIRST })}
        />
      ) : null}
    </SourcePart>
  );
}

function Difference({
  item: { thing, disagreement },
}: {
  readonly item: DisagreementOn;
}): ReactNode {
  const { m } = useI18n();
  const { label, values, preferred, reason } = disagreement;
  return (
    <li className="border-ink border-b py-5 [overflow-wrap:anywhere] first:border-t">
      <p className="text-caption flex flex-wrap items-baseline gap-x-3">
        <span className="font-semibold">
          <Localized text={label} />
        </span>
        <span className="text-ink2">
          <ThingName thing={thing} />
        </span>
      </p>
      <dl className="tablet:grid-cols-[repeat(auto-fit,minmax(14rem,1fr))] mt-2 grid gap-x-8 gap-y-3">
        {values.map((value, place) => (
          <Reading key={readingKey(value)} reading={value} isUsed={place === preferred} />
        ))}
      </dl>
      <p className="text-caption text-ink2 mt-2 max-w-[82ch] text-pretty">
        {preferred === undefined ? <>{m.sources.differ.noPreference} </> : null}
        <Localized text={reason} />
      </p>
    </li>
  );
}

interface ReadingProps {
  readonly reading: DisagreementValue;
  readonly isUsed: boolean;
}

function Reading({ reading, isUsed }: ReadingProps): ReactNode {
  const { m } = useI18n();
  const { evidence } = reading;
  return (
    <div className={classNames('border-t pt-1.5', isUsed ? 'border-ink' : 'border-hair')}>
      <dt className="font-serif text-[1.1875rem] leading-6">
        <ReadingValue reading={reading} />
      </dt>
      <dd className="text-small text-ink2 mt-1 flex flex-wrap items-baseline gap-x-3">
        {isUsed ? (
          <span className="text-ink font-semibold">{m.sources.differ.preferred}</span>
        ) : null}
        {evidence.length > 0 ? (
          <EvidenceMarks evidence={evidence} />
        ) : (
          <span className="absent">{m.sources.differ.noEvidence}</span>
        )}
      </dd>
    </div>
  );
}

function readingKey({ value }: DisagreementValue): string {
  return typeof value === 'string' ? value : value.en;
}
