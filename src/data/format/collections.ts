import type { ThingKind } from '@/domain/problems/problem';

/** Names of the lists of things in a dataset file, with what they hold. */
export const COLLECTIONS = {
  themes: 'theme',
  sources: 'source',
  organizations: 'organization',
  people: 'person',
  events: 'event',
  context_events: 'event',
  agreements: 'agreement',
  statements: 'statement',
  delegations: 'delegation',
} as const satisfies Record<string, ThingKind>;
export type CollectionName = keyof typeof COLLECTIONS;
