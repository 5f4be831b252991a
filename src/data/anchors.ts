import {
  type Citation,
  faultsAgainstText,
  type GivenText,
  type ListedSource,
  type SourceFault,
  unusedSources,
} from '@/domain/audit/source-faults';
import type { Problem, ProblemPath } from '@/domain/problems/problem';

import { type JsonPlace, pathOf, placeAt } from './reading/json-place';
import { findJsonPositions } from './reading/json-positions';
import { openFile } from './reading/open-file';
import { collectionNames, fieldOf, type ThingIds } from './reading/thing-ids';

/** A fault with its place in the file. */
export type PlacedFault = SourceFault & Pick<Problem, 'file' | 'line' | 'column' | 'subject'>;

export interface AnchorCheck {
  /** In the file's order. */
  readonly faults: readonly PlacedFault[];
  /** How many pieces of evidence name a passage of a source whose text was given. */
  readonly compared: number;
}

/**
 * Finds what reading a dataset cannot see: sources that no evidence names, and anchors that do not stand in the texts
 * given. Looks at the file as it is written, so that nothing the reader leaves out is held against anything else.
 * Nothing for a text that is no JSON. Never throws, whatever the text.
 */
export async function checkAnchors(
  text: string,
  file: string,
  given: readonly GivenText[],
): Promise<AnchorCheck> {
  const opened = await openFile(text, file, {});
  if (!opened.ok) return { faults: [], compared: 0 };
  const sources = sourcesIn(opened.raw);
  const citations = citationsIn(opened.raw);
  const faults = [
    ...unusedSources(sources, citations),
    ...given.flatMap((one) => faultsAgainstText(one, sources, citations)),
  ];
  return {
    faults: await placeFaults(faults, file, opened),
    compared: citations.filter((citation) => isComparable(citation, given)).length,
  };
}

function isComparable(
  { sourceId, part, paragraph, quote }: Citation,
  given: readonly GivenText[],
): boolean {
  const isAnchor = part !== undefined || paragraph !== undefined || quote !== undefined;
  return isAnchor && given.some((one) => one.sourceId === sourceId);
}

function sourcesIn(raw: unknown): readonly ListedSource[] {
  return entriesOf(fieldOf(raw, 'sources')).flatMap((source, index) => {
    const id = fieldOf(source, 'id');
    if (typeof id !== 'string') return [];
    const read = fieldOf(source, 'read');
    return {
      id,
      read: read === 'whole' || read === 'part' ? read : undefined,
      paragraphs: entriesOf(fieldOf(source, 'paragraphs')).flatMap(
        (paragraph) => ordinalIn(paragraph, 'n') ?? [],
      ),
      path: ['sources', index],
    };
  });
}

/** Every piece of evidence below the lists of things; fields that begin with `x_` are nobody's business. */
function citationsIn(raw: unknown): readonly Citation[] {
  const citations: Citation[] = [];
  // No recursion: a file may be nested deeper than the stack.
  const pending: { readonly value: unknown; readonly place: JsonPlace }[] = collectionNames().map(
    (name) => ({ value: fieldOf(raw, name), place: placeAt(undefined, name) }),
  );
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, place } = next;
    if (place.key === 'evidence') {
      citations.push(
        ...entriesOf(value).flatMap((entry, index) => citationOf(entry, place, index)),
      );
    } else {
      for (const [key, inner] of fieldsOf(value)) {
        pending.push({ value: inner, place: placeAt(place, key) });
      }
    }
  }
  return citations;
}

function citationOf(raw: unknown, list: JsonPlace, index: number): Citation | readonly [] {
  const sourceId = fieldOf(raw, 'source_id');
  if (typeof sourceId !== 'string') return [];
  const paragraph = ordinalIn(raw, 'paragraph');
  const start = wordsIn(fieldOf(raw, 'quote'), 'start');
  const end = wordsIn(fieldOf(raw, 'quote'), 'end');
  return {
    sourceId,
    ...(fieldOf(raw, 'part') === 'headline' && { part: 'headline' }),
    ...(paragraph !== undefined && { paragraph }),
    ...(start !== undefined && { quote: { start, ...(end !== undefined && { end }) } }),
    path: pathOf(placeAt(list, index)),
  };
}

interface Opened {
  readonly text: string;
  readonly ids: ThingIds;
}

async function placeFaults(
  faults: readonly SourceFault[],
  file: string,
  { text, ids }: Opened,
): Promise<readonly PlacedFault[]> {
  if (faults.length === 0) return [];
  const positions = await findJsonPositions(
    text,
    faults.map(({ path }) => path),
  );
  const offsetOf = ({ path }: { readonly path: ProblemPath }): number =>
    positions.ofValue(path)?.offset ?? 0;
  return faults
    .toSorted((a, b) => offsetOf(a) - offsetOf(b))
    .map((fault) => {
      const position = positions.ofValue(fault.path);
      const subject = ids.thingAround(fault.path);
      return {
        ...fault,
        file,
        ...(position && { line: position.line, column: position.column }),
        ...(subject && { subject }),
      };
    });
}

function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldsOf(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return [...value.entries()];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).filter(([key]) => !key.startsWith('x_'));
}

/** A whole number that counts from 1. */
function ordinalIn(value: unknown, field: string): number | undefined {
  const found = fieldOf(value, field);
  return typeof found === 'number' && Number.isInteger(found) && found >= 1 ? found : undefined;
}

/** A text that is not blank. */
function wordsIn(value: unknown, field: string): string | undefined {
  const found = fieldOf(value, field);
  return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}
