import type { ReactNode } from 'react';

import type { LocalizedText } from '@/domain/model/vocabulary';
import { Localized } from '@/facts/Localized';

import { Marks } from './Marks';

/** The record in a sentence or two, resting on its sources as a whole. */
export function Lede({ text }: { text: LocalizedText }): ReactNode {
  return (
    <p className="text-ink2 text-aside tablet:text-[1.25rem] tablet:leading-[1.8125rem] mt-3 font-serif text-pretty">
      <Localized text={text} />{' '}
      <span className="font-sans">
        <Marks />
      </span>
    </p>
  );
}
