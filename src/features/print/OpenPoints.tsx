import type { ReactNode } from 'react';

import { ABSENCES } from '@/domain/sources/absence';
import { type DisagreementOn, disagreementsOf } from '@/domain/sources/disagreements';
import { type LedgerField, ledgerOf } from '@/domain/sources/ledger';
import { Localized } from '@/facts/Localized';
import { ReadingValue } from '@/facts/ReadingValue';
import { thingTitle } from '@/facts/thing-words';
import { useI18n } from '@/i18n/i18n-context';
import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';

import { MOST_ROWS, useBrief } from './brief-context';
import { evidenceWords } from './evidence-words';
import { MoreRows, Part } from './Part';

/** Names that a gap lists. */
const MOST_NAMES = 40;

interface OpenPointsProps {
  /** Of the first of the two parts. */
  readonly number: number;
}

/** Where sources differ, and what was looked for and not found. */
export function OpenPoints({ number }: OpenPointsProps): ReactNode {
  const { m } = useI18n();
  const { index, selection, shown } = useBrief();
  const things = { records: selection.records, ...shown };
  const differing = disagreementsOf(things);
  const fields = ledgerOf(index, things);
  const more = differing.length - MOST_ROWS;
  const { differ, ledger } = m.sources;
  return (
    <>
      <Part
        number={number}
        heading={differ.title}
        caption={differing.length === 0 ? undefined : differ.caption({ count: differing.length })}
      >
        {differing.length === 0 ? <p className="absent">{differ.none}</p> : null}
        <ul className="print-list">
          {differing.slice(0, MOST_ROWS).map((item) => (
            <Difference key={item.key} item={item} />
          ))}
        </ul>
        <MoreRows count={more} />
      </Part>
      <Part
        number={number + 1}
        heading={ledger.title}
        caption={fields.length === 0 ? undefined : ledger.caption}
      >
        {fields.length === 0 ? <p className="absent">{ledger.none}</p> : null}
        <ul className="print-list">
          {fields.map((field) => (
            <Gap key={field.field} field={field} />
          ))}
        </ul>
      </Part>
    </>
  );
}

function Difference({ item }: { readonly item: DisagreementOn }): ReactNode {
  const i18n = useI18n();
  const { m } = i18n;
  const { index } = useBrief();
  const { thing, disagreement } = item;
  const { label, values, preferred, reason } = disagreement;
  const title = thingTitle(thing, index, i18n);
  return (
    <li>
      <b>
        <Localized text={label} />
      </b>
      <span className="print-aside" lang={title.lang}>
        {title.text}
      </span>
      <dl className="print-readings">
        {values.map((reading, place) => (
          <div key={typeof reading.value === 'string' ? reading.value : reading.value.en}>
            <dt>
              <ReadingValue reading={reading} />
            </dt>
            <dd>
              {place === preferred ? <b>{m.sources.differ.preferred} </b> : null}
              {evidenceWords(reading.evidence, index, i18n) || m.sources.differ.noEvidence}
            </dd>
          </div>
        ))}
      </dl>
      <span className="print-block">
        {preferred === undefined ? `${m.sources.differ.noPreference} ` : null}
        <Localized text={reason} />
      </span>
    </li>
  );
}

function Gap({ field: { field, entries } }: { readonly field: LedgerField }): ReactNode {
  const i18n = useI18n();
  const { m } = i18n;
  const { print } = useTakingAwayWords();
  const { index } = useBrief();
  const records = entries.filter(({ thing }) => thing.type === 'record').length;
  return (
    <li>
      <b>{m.sources.field[field]}</b>
      <span className="print-beside">
        {m.sources.ledger.concerned({ records, delegations: entries.length - records })}
      </span>
      {ABSENCES.map((absence) => {
        const concerned = entries.filter((entry) => entry.absence === absence);
        if (concerned.length === 0) return null;
        const names = concerned
          .slice(0, MOST_NAMES)
          .map(({ thing }) => thingTitle(thing, index, i18n).text);
        return (
          <span key={absence} className="print-block">
            <i className="absent">{m.sources.absence[absence]}</i>{' '}
            {print.namesMore({ names, more: Math.max(0, concerned.length - MOST_NAMES) })}
          </span>
        );
      })}
    </li>
  );
}
