import type { ReactNode } from 'react';

import { LANGUAGES } from '@/domain/model/closed-sets';
import type { AgreementRecord } from '@/domain/model/types';
import { useI18n } from '@/i18n/i18n-context';

import { Why } from './Why';

/** Whose words the title is in; below it, official titles in the other languages. */
export function TitleBasisLines({ agreement }: { agreement: AgreementRecord }): ReactNode {
  const { m, language, f } = useI18n();
  const { title, titleBasis } = agreement;
  const shown = title[language] === undefined ? 'en' : language;
  const basis = titleBasis[shown];
  const others = LANGUAGES.flatMap((lang) => {
    const text = title[lang];
    return lang !== shown && text !== undefined && titleBasis[lang] === 'official'
      ? [{ lang, text }]
      : [];
  });
  return (
    <>
      {basis === undefined ? null : <Why>{m.record.titleBasis[basis]}</Why>}
      {others.map(({ lang, text }) => (
        <div key={lang} className="mt-2">
          <p lang={lang} className="text-body">
            {text}
          </p>
          <Why>{m.record.officialTitleIn({ language: f.languageName(lang) })}</Why>
        </div>
      ))}
    </>
  );
}
