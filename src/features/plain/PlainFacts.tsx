import type { ReactNode } from 'react';

import type {
  Disagreement,
  Evidence,
  Note,
  ThemeMention,
  UnnamedOthers,
} from '@/domain/model/types';
import type { NotReportedField } from '@/domain/model/vocabulary';
import { absenceOf } from '@/domain/sources/absence';
import { Localized } from '@/facts/Localized';
import { useReader } from '@/facts/reader-context';
import { ReadingValue } from '@/facts/ReadingValue';
import { shownText, useI18n } from '@/i18n/i18n-context';

import { Aside } from './Aside';
import { PlainEvidence } from './PlainEvidence';

/** Those whom a source describes without naming them. */
export function PlainOthers({ others }: { others: readonly UnnamedOthers[] }): ReactNode {
  const { m } = useI18n();
  if (others.length === 0) return null;
  return (
    <>
      <dt>{m.record.notNamed}</dt>
      {others.map(({ description, evidence }) => (
        <dd key={description.en}>
          <Localized text={description} />
          <PlainEvidence evidence={evidence} />
        </dd>
      ))}
    </>
  );
}

/** Themes with the voice that raises each. */
export function PlainThemes({ themes }: { themes: readonly ThemeMention[] }): ReactNode {
  const { index } = useReader();
  const { m, f, language } = useI18n();
  if (themes.length === 0) return null;
  return (
    <>
      <dt>{m.record.themes.on}</dt>
      {themes.map((mention) => {
        const { themeId, basis, speakerId, sides, evidence } = mention;
        const theme = index.themeById.get(themeId);
        const speaker = speakerId && index.personById.get(speakerId);
        return (
          <dd key={`${themeId} ${basis} ${speakerId ?? ''} ${sides.join(' ')}`}>
            <b>{theme === undefined ? themeId : <Localized text={theme.name} />}</b>
            <Aside>
              {speaker !== undefined && (basis === 'stated' || basis === 'quoted')
                ? m.record.basisBy[basis]({ name: shownText(speaker.name, language).text })
                : m.record.basis[basis]}
            </Aside>
            {sides.length === 0 ? null : (
              <Aside>
                {m.record.attributedTo({ areas: f.list(sides.map((area) => f.area(area))) })}
              </Aside>
            )}
            <PlainEvidence evidence={evidence} />
          </dd>
        );
      })}
    </>
  );
}

/** Where sources differ: every value, and why one of them is used. */
export function PlainDisagreements({
  disagreements,
}: {
  disagreements: readonly Disagreement[];
}): ReactNode {
  const { m } = useI18n();
  return disagreements.map(({ field, label, values, preferred, reason }) => (
    <PlainRow key={`${field} ${label.en}`} label={m.record.disagreement}>
      <dd>
        <Localized text={label} />
      </dd>
      {values.map((value, position) => (
        <dd key={typeof value.value === 'string' ? value.value : value.value.en}>
          {position === preferred ? (
            <b>
              <ReadingValue reading={value} />
            </b>
          ) : (
            <ReadingValue reading={value} />
          )}
          <PlainEvidence evidence={value.evidence} />
        </dd>
      ))}
      <dd>
        <Localized text={reason} />
      </dd>
    </PlainRow>
  ));
}

/** What was looked for and not found. */
export function PlainMissing({
  fields,
  evidence,
}: {
  fields: readonly NotReportedField[];
  /** Everything that the thing rests on: whether it was read whole decides the words. */
  evidence: readonly Evidence[];
}): ReactNode {
  const { index } = useReader();
  const { m, f } = useI18n();
  if (fields.length === 0) return null;
  const names = [...new Set(fields)].map((field) => m.sources.field[field]);
  return (
    <PlainRow label={m.sources.absence[absenceOf(evidence, index)]}>
      <dd>{f.list(names)}</dd>
    </PlainRow>
  );
}

/** Remarks of the editors. */
export function PlainNotes({ notes }: { notes: readonly Note[] }): ReactNode {
  const { m } = useI18n();
  if (notes.length === 0) return null;
  return (
    <PlainRow label={m.record.notes}>
      {notes.map(({ text, evidence }) => (
        <dd key={text.en}>
          <Localized text={text} />
          <PlainEvidence evidence={evidence} />
        </dd>
      ))}
    </PlainRow>
  );
}

interface PlainRowProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A term with what belongs to it. */
export function PlainRow({ label, children }: PlainRowProps): ReactNode {
  return (
    <>
      <dt>{label}</dt>
      {children}
    </>
  );
}
