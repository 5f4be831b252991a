import type { Evidence } from '@/domain/model/types';

import type { RawEvidence } from '../format/shared-parts';
import { type JsonPlace, placeAt } from './json-place';
import { readList, readReference, type Reading, report } from './reading';
import { countWords } from './words';

/** A quotation only leads to a passage; longer ones would reprint it. */
const MOST_QUOTED_WORDS = 8;

interface WithRawEvidence {
  readonly evidence?: readonly RawEvidence[];
}

/** The evidence of a thing or a part, in order; entries whose source is not there are left out. */
export function readEvidence(
  reading: Reading,
  holder: WithRawEvidence,
  place: JsonPlace,
): readonly Evidence[] {
  return readList(reading, holder.evidence, placeAt(place, 'evidence'), readOneEvidence);
}

function readOneEvidence(
  raw: RawEvidence,
  place: JsonPlace,
  reading: Reading,
): Evidence | undefined {
  const id = raw.source_id;
  const sourceId = readReference(reading, 'source', id, placeAt(place, 'source_id'));
  if (!sourceId) return undefined;
  return { sourceId, ...readPassage(raw, place, reading) };
}

function readPassage(
  raw: RawEvidence,
  place: JsonPlace,
  reading: Reading,
): Omit<Evidence, 'sourceId'> {
  if (reading.sources.get(raw.source_id)?.read !== 'whole') {
    for (const field of ['part', 'paragraph', 'quote'] as const) {
      if (raw[field] === undefined) continue;
      report(reading, placeAt(place, field), {
        severity: 'error',
        code: 'source_not_read_whole',
        expected: { code: 'source_read_whole' },
        found: raw[field],
        leftOut: { kind: 'field', field },
      });
    }
    return {};
  }
  return {
    ...(raw.part !== undefined && { part: raw.part }),
    ...readParagraph(raw, place, reading),
    ...readQuote(raw, place, reading),
  };
}

function readParagraph(
  { source_id, paragraph }: RawEvidence,
  place: JsonPlace,
  reading: Reading,
): Pick<Evidence, 'paragraph'> {
  if (paragraph === undefined) return {};
  const known = reading.sources.get(source_id)?.paragraphs ?? [];
  const numbers = known.map(({ n }) => n);
  const isUnchecked = numbers.length === 0 || reading.trace.lossIn(known) !== undefined;
  if (isUnchecked || numbers.includes(paragraph)) return { paragraph };
  report(reading, placeAt(place, 'paragraph'), {
    severity: 'error',
    code: 'unknown_paragraph',
    expected: { code: 'paragraph_of', numbers },
    found: paragraph,
    leftOut: { kind: 'field', field: 'paragraph' },
  });
  return {};
}

function readQuote(
  { quote }: RawEvidence,
  place: JsonPlace,
  reading: Reading,
): Pick<Evidence, 'quote'> {
  if (quote === undefined) return {};
  const words = countWords(quote.start) + countWords(quote.end ?? '');
  if (words <= MOST_QUOTED_WORDS) return { quote };
  report(reading, placeAt(place, 'quote'), {
    severity: 'error',
    code: 'quote_too_long',
    expected: { code: 'at_most', max: MOST_QUOTED_WORDS, unit: 'words' },
    found: words,
    leftOut: { kind: 'field', field: 'quote' },
  });
  return {};
}
