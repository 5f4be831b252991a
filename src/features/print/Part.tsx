import type { ReactNode } from 'react';

import { useI18n } from '@/i18n/i18n-context';
import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';

import { useBrief } from './brief-context';

interface PartProps {
  /** Position from 1. */
  readonly number: number;
  readonly heading: ReactNode;
  readonly caption?: ReactNode;
  readonly children: ReactNode;
}

/** A numbered part of the brief. */
export function Part({ number, heading, caption, children }: PartProps): ReactNode {
  return (
    <section>
      <div className="print-heading">
        <h2>
          <span className="print-number">{number}</span> {heading}
        </h2>
        {caption === undefined ? null : <p className="print-caption">{caption}</p>}
      </div>
      {children}
    </section>
  );
}

/** Says how many rows more there are than paper shows, and where. */
export function MoreRows({ count }: { readonly count: number }): ReactNode {
  const { m } = useI18n();
  const { print } = useTakingAwayWords();
  const { address } = useBrief();
  if (count <= 0) return null;
  return (
    <p className="print-caption">
      {address === undefined ? m.local.more({ count }) : print.more({ count, address })}
    </p>
  );
}
