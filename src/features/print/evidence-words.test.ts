import { expect, test } from 'vitest';

import type { Evidence } from '@/domain/model/types';
import { formatsFor } from '@/i18n/formats/formats-for';
import { loadMessages } from '@/i18n/messages/load-messages';
import { aSource } from '@/testing/builders';

import { evidenceWords } from './evidence-words';

const first = { ...aSource(), number: 12 };

test('marks stand by source and place, each once', async () => {
  const i18n = { language: 'en', m: await loadMessages('en'), f: formatsFor('en') } as const;
  const sourceById = new Map<string, typeof first>([
    [first.id, first],
    ['s-other', { ...first, number: 3 }],
  ]);
  const at = (sourceId: string, more: Partial<Evidence>): Evidence =>
    Object.assign({}, { sourceId: first.id }, more, { sourceId });
  const evidence = [
    at(first.id, { paragraph: 5 }),
    at(first.id, { paragraph: 3 }),
    at(first.id, { paragraph: 5 }),
    at(first.id, { part: 'headline' }),
    at('s-other', {}),
    at('s-gone', {}),
  ];
  expect(evidenceWords(evidence, { sourceById }, i18n)).toBe(
    'S3, S12\u00a0headline\u00a0¶3\u00a0¶5',
  );
  expect(evidenceWords([], { sourceById }, i18n)).toBe('');
});
