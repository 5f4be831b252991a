import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import {
  AGREEMENT_ACTS,
  AGREEMENT_CAPACITIES,
  AGREEMENT_CLASSIFICATIONS,
  EVENT_CLASSIFICATIONS,
  LANGUAGES,
  PARTICIPANT_CAPACITIES,
  RECORD_KINDS,
} from '@/domain/model/closed-sets';
import type { Language } from '@/domain/model/vocabulary';

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

  test('capacities', async () => {
    const { roster, record } = await loadMessages(language);
    assertWords('capacity', PARTICIPANT_CAPACITIES, roster.capacity);
    const values = AGREEMENT_CAPACITIES.map((value) => (value === 'signed' ? 'signatory' : value));
    const { signed: signatory, ...others } = record.agreementCapacity;
    assertWords('capacity', values, { ...others, signatory });
  });
});

describe('the shipped data', () => {
  const folder = 'public/data';
  test.each(readdirSync(folder).filter((name) => name !== 'catalog.json'))(
    '%s calls the themes as the glossary does',
    (file) => {
      const { themes }: { themes: { id: string; name: Record<Language, string> }[] } = JSON.parse(
        readFileSync(join(folder, file), 'utf8'),
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
