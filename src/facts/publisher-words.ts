import type { Source } from '@/domain/model/types';
import { type FirstI18n, shownText } from '@/i18n/i18n-context';
import { steadyText } from '@/i18n/steady-text';

/** A publisher's name for this language, else the one that stays as it is everywhere. */
export function publisherName(
  { publisher, publisherName: names }: Pick<Source, 'publisher' | 'publisherName'>,
  { language }: Pick<FirstI18n, 'language'>,
): string {
  return steadyText(names?.[language] ?? publisher);
}

/** Name and remark in one text, for accessible names and lines of facts. */
export function publisherWords(source: Source, i18n: FirstI18n): string {
  const name = publisherName(source, i18n);
  if (source.publisherNote === undefined) return name;
  const note = shownText(source.publisherNote, i18n.language).text;
  return i18n.m.facts.evidence.publisher({ name, note });
}
