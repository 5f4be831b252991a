import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { parseEdtf } from '@/domain/dates/parse-edtf';
import {
  AGREEMENT_ACTS,
  AGREEMENT_CAPACITIES,
  AGREEMENT_CLASSIFICATIONS,
  EVENT_CLASSIFICATIONS,
  LANGUAGES,
  ORGANIZATION_CHANGES,
  ORGANIZATION_CLASSIFICATIONS,
  PARTICIPANT_CAPACITIES,
  RECORD_KINDS,
  SOURCE_KINDS,
} from '@/domain/model/closed-sets';
import type { DateBasis, Language } from '@/domain/model/vocabulary';

import { formatsFor } from './formats/formats-for';
import glossary from './glossary.json';
import { loadMessages } from './messages/load-messages';

interface Term extends Record<Language, string> {
  readonly term: string;
}

const terms = new Map<string, Term>(glossary.map((entry) => [entry.term, entry]));

/** A term's word in one language without the note behind it: "agreement (form of document)". */
function wordOf(term: string, language: Language): string | undefined {
  const word = terms.get(term)?.[language];
  return word && lowerCase(word.replace(/ \([^)]*\)$/, ''), language);
}

/** Azerbaijani pairs I with ı and İ with i. */
function lowerCase(text: string, language: Language): string {
  const own = language === 'az' ? text.replaceAll('İ', 'i').replaceAll('I', 'ı') : text;
  return own.toLowerCase();
}

const MESSAGES = 'src/i18n/messages';
const DATA = 'public/data';

/** Words that stood for a term beside the glossary's own. */
const GIVEN_UP: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  az: ['filtr', 'Filtr', 'zaman xətti', 'dolayı əlamət', 'oxunan hissə', 'güzgü nüsxəsi'],
  'zh-Hans': ['时间线', '推断', '已读来源', '已读部分', '文书文本', '阿塞拜疆通讯社'],
};

/** The words of presenting are a file of their own, with tests of their own. */
const PRESENTING: ReadonlySet<string> = new Set(['present.ts', 'scenes.ts']);

/** The sources of a language's messages and formats: functions say their words only when they are called. */
function interfaceText(language: Language): string {
  const folder = join(MESSAGES, language.toLowerCase());
  const files = readdirSync(folder)
    .filter((name) => !PRESENTING.has(name))
    .map((name) => join(folder, name));
  return [...files, join('src/i18n/formats', `${language.toLowerCase()}.ts`)]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

function shippedFiles(): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(DATA)
    .filter((name) => name !== 'catalog.json')
    .map((name) => ({ name, text: readFileSync(join(DATA, name), 'utf8') }));
}

describe('the glossary', () => {
  test('has each term once, with words in every language and a source', () => {
    expect(glossary.length).toBeGreaterThan(200);
    expect(terms.size).toBe(glossary.length);
    const incomplete = glossary.filter(
      (entry) =>
        Object.keys(entry).join() !== 'term,en,az,zh-Hans,source' ||
        Object.values(entry).some((value) => value === '' || value !== value.trim()),
    );
    expect(incomplete).toEqual([]);
  });

  test('writes each language in its own letters', () => {
    const foreign = glossary.filter(
      ({ en, az }) => /[\p{Script=Han}\p{Script=Cyrillic}]/u.test(en + az) || /[əğıƏĞİ]/u.test(en),
    );
    expect(foreign).toEqual([]);
  });
});

describe.each(LANGUAGES)('the interface in %s uses the words of the glossary for', (language) => {
  const termOf = (kind: string, value: string): string => `${kind}-${value.replaceAll('_', '-')}`;
  const assertWords = (
    kind: string,
    values: readonly string[],
    labels: Readonly<Record<string, string>>,
  ): void => {
    const shown = values.map((value) => [value, lowerCase(labels[value] ?? '', language)]);
    const agreed = values.map((value) => [value, wordOf(termOf(kind, value), language)]);
    expect(shown).toEqual(agreed);
  };

  test('kinds of records', async () => {
    assertWords('kind', RECORD_KINDS, (await loadMessages(language)).facts.kind);
  });

  test('forms of agreements', async () => {
    const { agreementClassification: labels } = (await loadMessages(language)).facts;
    const { memorandum_of_understanding: memorandum, ...others } = labels;
    const values = AGREEMENT_CLASSIFICATIONS.map((value) =>
      value === 'memorandum_of_understanding' ? 'memorandum' : value,
    );
    assertWords('form', values, { ...others, memorandum });
  });

  test('what was done with an agreement', async () => {
    assertWords('act', AGREEMENT_ACTS, (await loadMessages(language)).record.act);
  });

  test('forms of events', async () => {
    const { eventClassification } = (await loadMessages(language)).facts;
    assertWords('event', EVENT_CLASSIFICATIONS, eventClassification);
  });

  test('kinds of bodies, changes of bodies, kinds of sources', async () => {
    const { bodies, record } = await loadMessages(language);
    assertWords('body', ORGANIZATION_CLASSIFICATIONS, bodies);
    assertWords('change', ORGANIZATION_CHANGES, record.organization.change);
    assertWords('source', SOURCE_KINDS, record.source.kind);
  });

  test('what a date rests on and how sure it is', () => {
    const { certainty } = formatsFor(language);
    const day = (text: string) => {
      const outcome = parseEdtf(text);
      return outcome.ok ? outcome.date : undefined;
    };
    const cases: readonly (readonly [string, string, DateBasis])[] = [
      ['date-of-report', '2023-05-03', 'published'],
      ['date-inferred', '2023-05-03?', 'inferred'],
      ['date-context', '2023-05-03~', 'context'],
      ['date-approximate', '2023-05~', 'stated'],
      ['date-uncertain', '2023-05?', 'stated'],
    ];
    for (const [term, edtf, basis] of cases) {
      expect([term, certainty(day(edtf), basis)]).toEqual([term, wordOf(term, language)]);
    }
  });

  test('what is absent, and how much was read', async () => {
    const { sources, facts } = await loadMessages(language);
    expect(sources.absence.not_stated).toBe(wordOf('not-stated', language));
    expect(sources.absence.not_found).toBe(wordOf('not-found-parts-read', language));
    expect(sources.readHow.whole).toBe(wordOf('read-whole', language));
    expect(sources.readHow.part).toBe(wordOf('read-part', language));
    expect(facts.undated).toBe(wordOf('undated', language));
  });

  test('everything else that is said to be of the interface', () => {
    const words = lowerCase(interfaceText(language), language);
    const unused = glossary
      .filter(({ source }) => source === 'interface')
      .map(({ term }) => [term, wordOf(term, language)])
      .filter(([, word]) => word === undefined || !words.includes(word));
    expect(unused).toEqual([]);
  });

  test('nothing by a word that was given up', () => {
    const texts = [interfaceText(language), ...shippedFiles().map(({ text }) => text)].join('\n');
    expect(GIVEN_UP[language].filter((word) => texts.includes(word))).toEqual([]);
  });

  test('capacities', async () => {
    const { roster, record } = await loadMessages(language);
    assertWords('capacity', PARTICIPANT_CAPACITIES, roster.capacity);
    const values = AGREEMENT_CAPACITIES.map((value) => (value === 'signed' ? 'signatory' : value));
    const { signed: signatory, ...others } = record.agreementCapacity;
    assertWords('capacity', values, { ...others, signatory });
  });
});

describe('the shipped data', () => {
  test.each(shippedFiles().map(({ name }) => name))(
    '%s calls the themes as the glossary does',
    (file) => {
      const { themes }: { themes: { id: string; name: Record<Language, string> }[] } = JSON.parse(
        readFileSync(join(DATA, file), 'utf8'),
      );
      expect(themes.length).toBeGreaterThan(10);
      for (const language of LANGUAGES) {
        const shown = themes.map(({ id, name }) => [id, lowerCase(name[language], language)]);
        const agreed = themes.map(({ id }) => [id, wordOf(`theme-${id}`, language)]);
        expect(shown).toEqual(agreed);
      }
    },
  );
});
