import type { ReactNode } from 'react';

import type { Organization } from '@/domain/model/types';
import { shownText, useFirstI18n } from '@/i18n/i18n-context';

import { translatedAmong } from './translated-names';

/** Above this many the note counts: a list of names would repeat the list that it stands by. */
const NAMED = 6;

interface TranslatedNamesProps {
  /** Every body that the view names, in any order, also more than once. */
  readonly organizations: readonly Organization[];
  readonly className?: string;
}

/** Says once a view (a sheet, a list, a roster) which of its names of bodies are our translation; nothing if none is. */
export function TranslatedNames({ organizations, className }: TranslatedNamesProps): ReactNode {
  const { m, f, language } = useFirstI18n();
  const translated = translatedAmong(organizations, language);
  if (translated.length === 0) return null;
  const words = m.facts.translatedNames;
  return (
    <p className={className ?? 'text-small text-ink2 mt-6'}>
      {translated.length > NAMED
        ? words.counted({ count: translated.length, total: new Set(organizations).size })
        : words.named({
            names: f.list(translated.map(({ name }) => shownText(name, language).text)),
          })}
    </p>
  );
}
