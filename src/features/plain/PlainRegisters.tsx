import type { ReactNode } from 'react';

import type { Delegation } from '@/domain/model/dataset';
import { evidenceOfDelegation } from '@/domain/model/evidence';
import type { Organization, Person, Source } from '@/domain/model/types';
import { addressOf } from '@/domain/reading/source-address';
import { Localized } from '@/facts/Localized';
import { Name, NativeName } from '@/facts/names';
import { publisherWords } from '@/facts/publisher-words';
import { SourceTitle } from '@/facts/SourceTitle';
import { useI18n } from '@/i18n/i18n-context';
import { steadyText } from '@/i18n/steady-text';

import { Aside } from './Aside';
import { PlainEvidence } from './PlainEvidence';
import { PlainDisagreements, PlainMissing, PlainNotes, PlainOthers, PlainRow } from './PlainFacts';
import { PlainPerson } from './PlainPerson';

/** A delegation with its members in the order of the source. */
export function PlainDelegation({ delegation }: { delegation: Delegation }): ReactNode {
  const { m, f } = useI18n();
  return (
    <article id={delegation.id}>
      <h3>
        <Localized text={delegation.name} />
      </h3>
      <dl>
        <PlainRow label={m.record.delegation.from}>
          <dd>{f.area(delegation.fromArea)}</dd>
        </PlainRow>
        <PlainRow label={m.record.delegation.visit}>
          <dd>
            <a href={`#${delegation.eventId}`}>{m.record.delegation.visit}</a>
          </dd>
        </PlainRow>
        {delegation.members.length === 0 ? null : (
          <PlainRow label={m.record.delegation.members}>
            {delegation.members.map((member) => (
              <PlainPerson
                key={member.personId}
                personId={member.personId}
                organizationId={member.onBehalfOfId}
                role={member.role}
                evidence={member.evidence}
              />
            ))}
          </PlainRow>
        )}
        <PlainOthers others={delegation.others} />
        <PlainDisagreements disagreements={delegation.disagreements} />
        <PlainNotes notes={delegation.notes} />
        <PlainMissing fields={delegation.notReported} evidence={evidenceOfDelegation(delegation)} />
        <PlainRow label={m.record.evidence.heading({ count: 0 })}>
          <dd>
            <PlainEvidence evidence={delegation.evidence} />
          </dd>
        </PlainRow>
      </dl>
    </article>
  );
}

/** A person or body: the names, and where differing ones were printed. */
export function PlainNamed({ thing }: { thing: Person | Organization }): ReactNode {
  const { f } = useI18n();
  return (
    <li id={thing.id}>
      <b>
        <Name thing={thing} />
      </b>
      <Aside>
        <NativeName thing={thing} />
      </Aside>
      {'area' in thing ? (
        <Aside>{f.area(thing.area)}</Aside>
      ) : (
        thing.otherNames.map(({ name, lang, evidence }) => (
          <Aside key={`${lang} ${name}`}>
            <span lang={lang}>{steadyText(name)}</span>
            <PlainEvidence evidence={evidence} />
          </Aside>
        ))
      )}
    </li>
  );
}

/** A source as it is cited, with its address where it is linked. */
export function PlainSource({ source }: { source: Source }): ReactNode {
  const i18n = useI18n();
  const { m, f } = i18n;
  const address = addressOf(source);
  return (
    <li id={source.id}>
      <b>{m.facts.evidence.source({ number: source.number })}</b>
      <Aside>
        <SourceTitle source={source} />
      </Aside>
      <Aside>{publisherWords(source, i18n)}</Aside>
      {source.published === undefined ? null : <Aside>{f.date(source.published)}</Aside>}
      {address === undefined ? null : address.href === undefined ? (
        <Aside>{m.facts.evidence.mirror({ host: address.host })}</Aside>
      ) : (
        <Aside>
          <a href={address.href} rel="noopener noreferrer">
            {address.host}
          </a>
        </Aside>
      )}
    </li>
  );
}
