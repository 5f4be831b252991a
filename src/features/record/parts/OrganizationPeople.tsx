import type { ReactNode } from 'react';

import type { OrganizationPerson } from '@/domain/reading/organization-people';
import { Localized } from '@/facts/Localized';
import { useI18n } from '@/i18n/i18n-context';

import { ActedInRole } from './ActedInRole';
import { Marks } from './Marks';
import { Part } from './Part';
import { periodWords } from './period-words';
import { ThingName } from './ThingName';

/** Who held a post in the body or acted for it, in time order; roles as reported at that time. */
export function OrganizationPeople({
  people,
}: {
  people: readonly OrganizationPerson[];
}): ReactNode {
  const i18n = useI18n();
  if (people.length === 0) return null;
  return (
    <Part
      heading={i18n.m.record.organization.people}
      caption={i18n.m.record.organization.peopleCaption}
    >
      <ul className="border-hair border-t">
        {people.map(({ person, posts, acted }) => (
          <li
            key={person.id}
            className="border-hair tablet:grid-cols-[12rem_minmax(0,1fr)] grid gap-x-3 border-b py-2"
          >
            <div className="text-caption">
              <ThingName thing={person} className="font-medium" />
            </div>
            <div className="grid gap-y-1.5">
              {posts.map((post) => (
                <p
                  key={[post.role.en, post.start?.edtf, post.end?.edtf].join(' ')}
                  className="text-caption flex flex-wrap gap-x-2"
                >
                  <Localized text={post.role} />
                  <span className="text-ink2">{periodWords(post, i18n)}</span>
                  <Marks evidence={post.evidence} />
                </p>
              ))}
              {acted.map((item) => (
                <ActedInRole key={item.role?.en ?? ''} acted={item} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Part>
  );
}
