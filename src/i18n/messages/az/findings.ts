import { az as f } from '@/i18n/formats/az';
import { lowerAzerbaijani } from '@/i18n/formats/azerbaijani-case';

import type { findings as en } from '../en/findings';
import { facts } from './facts';

export const findings: typeof en = {
  sentenceGap: ' ',
  deck: (v) => {
    const kinds = [
      v.byKind.agreement && `${f.number(v.byKind.agreement)} saziş`,
      v.byKind.event && `${f.number(v.byKind.event)} görüş və digər tədbir`,
      v.byKind.statement && `${f.number(v.byKind.statement)} bəyanat`,
    ].filter((part) => typeof part === 'string');
    if (v.records === 0) return 'Heç bir qeyd seçilməyib.';
    const span =
      v.years === undefined
        ? ''
        : v.years[0] === v.years[1]
          ? ` (${v.years[0]})`
          : ` (${v.years[0]}–${v.years[1]})`;
    return `${f.number(v.records)} qeyd${span}: ${f.list(kinds)}.`;
  },
  rail: {
    period: 'Dövr',
    periodValue: (v) =>
      v.years[0] === v.years[1] ? String(v.years[0]) : `${v.years[0]}–${v.years[1]}`,
    asOf: 'Məlumatların tarixi',
    records: 'Qeydlər',
    recordsValue: (v) => `${f.number(v.records)} qeyd, ${f.number(v.sources)} mənbə`,
    version: 'Versiya',
  },
  coverage: 'Nə oxunub',
  method: 'Metod',
  glance: {
    close: 'Bağla',
    listTitle: (v) => `${f.number(v.count)} ${v.what}`,
    title: 'Ümumi göstəricilər',
    agreements: () => 'saziş',
    forms: (v) =>
      v.forms.length === 0
        ? 'Göstərilən qeydlərdə yoxdur'
        : f.list(
            v.forms.map(
              ([form, n]) =>
                `${lowerAzerbaijani(facts.agreementClassification[form])} – ${f.number(n)}`,
            ),
          ),
    organizations: () => 'qurum',
    bySide: (v) =>
      f.list(v.sides.map(({ name, count }) => `${name ?? 'digər'} – ${f.number(count)}`)),
    people: () => 'adı çəkilən şəxs',
    delegates: (v) =>
      v.delegations === 0
        ? 'Göstərilən qeydlərdə nümayəndə heyəti yoxdur'
        : `onlardan ${f.number(v.delegates)} nəfər ${f.number(v.delegations)} nümayəndə heyətinin tərkibində`,
    themes: () => 'mövzu',
    tracked: (v) => `burada izlənən ${f.number(v.themesTracked)} mövzudan`,
    sources: () => 'mənbə',
    languages: (v) =>
      v.sources === 0
        ? 'Göstərilən qeydlərdə yoxdur'
        : `${f.number(v.sourceLanguages)} dildə; ${f.number(v.sourcesReadWhole)} mənbə bütöv, qalanları qismən oxunub`,
  },
};
