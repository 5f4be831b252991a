import type { ThingKind } from '@/domain/problems/problem';

/** Kinds of things in a data file. */
export const kindNames: Readonly<Record<ThingKind, string>> = {
  theme: 'theme',
  source: 'source',
  organization: 'organisation',
  person: 'person',
  event: 'event',
  agreement: 'agreement',
  statement: 'statement',
  delegation: 'delegation',
};

/** The same with the article. */
export const oneOfKind: Readonly<Record<ThingKind, string>> = {
  theme: 'a theme',
  source: 'a source',
  organization: 'an organisation',
  person: 'a person',
  event: 'an event',
  agreement: 'an agreement',
  statement: 'a statement',
  delegation: 'a delegation',
};
