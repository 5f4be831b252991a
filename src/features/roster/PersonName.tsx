import type { ReactNode } from 'react';

import type { Person } from '@/domain/model/types';
import { EvidenceMarks } from '@/facts/EvidenceMarks';
import { Name, NativeName } from '@/facts/names';
import { ThingLink } from '@/facts/ThingLink';
import { useI18n } from '@/i18n/i18n-context';
import { steadyText } from '@/i18n/steady-text';

/** A person's name in the page's language, the attested native form, and spellings that sources print beside it. */
export function PersonName({ person }: { readonly person: Person }): ReactNode {
  const { m } = useI18n();
  return (
    <>
      <h5 className="text-name font-serif font-medium tracking-[-0.008em] text-pretty">
        <ThingLink id={person.id}>
          <Name thing={person} />
        </ThingLink>
      </h5>
      <NativeName thing={person} className="text-caption text-ink2 block" />
      {person.otherNames.length === 0 ? null : (
        <p className="text-small text-ink2 mt-0.5">
          {m.roster.alsoPrinted}
          {person.otherNames.map(({ name, lang, evidence }) => (
            <span
              key={`${lang} ${name}`}
              className="ml-1.5 inline-flex flex-wrap items-baseline gap-x-1"
            >
              <span lang={lang}>{steadyText(name)}</span>
              <EvidenceMarks evidence={evidence} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** The name's place for whoever or whatever is not a named person. */
export function PlainName({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <h5 className="font-serif text-[1.1875rem] leading-6 font-medium tracking-[-0.008em] text-pretty">
      {children}
    </h5>
  );
}
