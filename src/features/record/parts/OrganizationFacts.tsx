import type { ReactNode } from 'react';

import { LANGUAGES } from '@/domain/model/closed-sets';
import type { Organization } from '@/domain/model/types';
import type { Language, NameBasis } from '@/domain/model/vocabulary';
import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';
import { steadyText } from '@/i18n/steady-text';

import { FactRow } from './FactRow';
import { FactRows } from './FactRows';
import { OrganizationRelatives } from './OrganizationRelatives';
import { ThingName } from './ThingName';
import { Why } from './Why';

/**
 * What kind of body it is and of which area, its names by language, the bodies before and after it,
 * the one it belongs to, its parts.
 */
export function OrganizationFacts({ organization }: { organization: Organization }): ReactNode {
  const { index } = useReader();
  const { m, f, language } = useI18n();
  const parent = organization.parentId && index.organizationById.get(organization.parentId);
  const parts = index.dataset.organizations.filter(({ parentId }) => parentId === organization.id);
  return (
    <div className="mt-6">
      <FactRows>
        <FactRow label={m.record.organization.classification}>
          {m.bodies[organization.classification]}
        </FactRow>
        <FactRow label={m.record.organization.area}>{f.area(organization.area)}</FactRow>
        {LANGUAGES.map((lang) => {
          const name = organization.name[lang];
          const basis = organization.nameBasis[lang];
          if (name === undefined) return null;
          return (
            <FactRow
              key={lang}
              label={m.record.organization.nameIn({ language: f.languageName(lang) })}
            >
              <span lang={lang}>{name}</span>
              {basis === undefined || isSaidAtTitle(basis, lang, language) ? null : (
                <Why>{m.record.nameBasis[basis]}</Why>
              )}
            </FactRow>
          );
        })}
        {organization.abbreviation === undefined ? null : (
          <FactRow label={m.record.organization.abbreviation}>
            {/* As the body prints it, in whichever language: an empty `lang` says that it is not known. */}
            <span lang="">{steadyText(organization.abbreviation)}</span>
          </FactRow>
        )}
        <OrganizationRelatives organization={organization} />
        {parent ? (
          <FactRow label={m.record.organization.parent}>
            <ThingName thing={parent} />
          </FactRow>
        ) : null}
        {parts.length === 0 ? null : (
          <FactRow label={m.record.organization.departments}>
            <ul>
              {parts.map((part) => (
                <li key={part.id} className="not-first:mt-1.5">
                  <ThingName thing={part} />
                </li>
              ))}
            </ul>
          </FactRow>
        )}
      </FactRows>
    </div>
  );
}

/** That the name over the sheet is our translation stands there already. */
function isSaidAtTitle(basis: NameBasis, lang: Language, shown: Language): boolean {
  return basis === 'translated' && lang === shown;
}
