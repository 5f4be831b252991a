import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { Evidence } from '@/domain/model/types';
import type { I18n } from '@/i18n/i18n-context';

/**
 * Marks as text: "S9 ¶3 ¶5, S12". Sources by number, in each the headline before paragraphs in order, each place once;
 * empty without evidence.
 */
export function evidenceWords(
  evidence: readonly Evidence[],
  { sourceById }: Pick<DatasetIndex, 'sourceById'>,
  { m }: I18n,
): string {
  const words = m.facts.evidence;
  const places = new Map<number, { hasHeadline: boolean; paragraphs: Set<number> }>();
  for (const { sourceId, part, paragraph } of evidence) {
    const number = sourceById.get(sourceId)?.number;
    if (number === undefined) continue;
    const own = places.get(number) ?? { hasHeadline: false, paragraphs: new Set<number>() };
    places.set(number, own);
    if (part === 'headline') own.hasHeadline = true;
    if (paragraph !== undefined) own.paragraphs.add(paragraph);
  }
  return [...places]
    .toSorted(([a], [b]) => a - b)
    .map(([number, { hasHeadline, paragraphs }]) =>
      [
        words.source({ number }),
        ...(hasHeadline ? [words.headline] : []),
        ...[...paragraphs]
          .toSorted((a, b) => a - b)
          .map((paragraph) => words.paragraph({ paragraph })),
      ].join('\u00a0'),
    )
    .join(words.noteSeparator);
}
