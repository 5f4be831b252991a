import type { ReactNode } from 'react';

import type { OrganizationPerson } from '@/domain/reading/organization-people';
import { Localized } from '@/facts/Localized';
import { useI18n } from '@/i18n/i18n-context';

import { Marks } from './Marks';
import { Part } from './Part';
import { periodWords } from './period-words';
import { RecordLine } from './RecordLine';
import { ThingName } from './ThingName';
import { Why } from './Why';

/** Who held a post in the body or acted for it, in time order; roles as reported at that time. */
export function OrganizationPeople({
  people,
}: {
  people: readonly OrganizationPerson[];
}): ReactNode {
  const i18n = useI18n();
  if (people.length === 0) return null;
  return (
    <Part heading={i18n.m.record.organization.people}>
      <ul>
        {people.map(({ person, posts, acted }) => (
          <li key={person.id} className="border-ink mt-3 border-t pt-2 first:mt-0">
            <p className="text-body">
              <ThingName thing={person} className="font-medium" />
            </p>
            {posts.map((post) => (
              <p
                key={[post.role.en, post.start?.edtf, post.end?.edtf].join(' ')}
                className="text-caption mt-1 flex flex-wrap gap-x-2"
              >
                <Localized text={post.role} />
                <span className="text-ink2">{periodWords(post, i18n)}</span>
                <Marks evidence={post.evidence} />
              </p>
            ))}
            {acted.length === 0 ? null : (
              <ul className="mt-1 pl-4">
                {acted.map(({ record, role }) => (
                  <RecordLine key={record.id} record={record}>
                    {role === undefined ? null : (
                      <Why>
                        <Localized text={role} />
                      </Why>
                    )}
                  </RecordLine>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
