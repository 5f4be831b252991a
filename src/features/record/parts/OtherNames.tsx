import type { ReactNode } from 'react';

import type { OtherName } from '@/domain/model/types';
import { Localized } from '@/facts/Localized';
import { useI18n } from '@/i18n/i18n-context';
import { steadyText } from '@/i18n/steady-text';

import { FactRow } from './FactRow';
import { FactRows } from './FactRows';
import { Part } from './Part';
import { Why } from './Why';

/** Other spellings as printed, with where. */
export function OtherNames({ names }: { names: readonly OtherName[] }): ReactNode {
  const { m, f } = useI18n();
  if (names.length === 0) return null;
  return (
    <Part heading={m.record.person.alsoPrinted}>
      <FactRows>
        {names.map((other) => (
          <FactRow
            key={`${other.lang} ${other.name}`}
            label={
              other.lang === 'und'
                ? m.record.source.languageNotRecorded
                : f.languageName(other.lang)
            }
            evidence={other.evidence}
          >
            <span lang={other.lang === 'und' ? '' : other.lang}>{steadyText(other.name)}</span>
            {other.note === undefined ? null : (
              <Why>
                <Localized text={other.note} />
              </Why>
            )}
          </FactRow>
        ))}
      </FactRows>
    </Part>
  );
}
