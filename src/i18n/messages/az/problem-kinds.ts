import type { ThingKind } from '@/domain/problems/problem';

/** Kinds of things in a data file. */
export const kindNames: Readonly<Record<ThingKind, string>> = {
  theme: 'mövzu',
  source: 'mənbə',
  organization: 'qurum',
  person: 'şəxs',
  event: 'tədbir',
  agreement: 'saziş',
  statement: 'bəyanat',
  delegation: 'nümayəndə heyəti',
};

/** The same in the genitive. */
export const ofKind: Readonly<Record<ThingKind, string>> = {
  theme: 'mövzunun',
  source: 'mənbənin',
  organization: 'qurumun',
  person: 'şəxsin',
  event: 'tədbirin',
  agreement: 'sazişin',
  statement: 'bəyanatın',
  delegation: 'nümayəndə heyətinin',
};
