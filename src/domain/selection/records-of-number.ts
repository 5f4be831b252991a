import { positionsWith } from '../index/column';
import { type DatasetIndex, type Thing, thingsWithNumber } from '../index/dataset-index';

/**
 * What a search for a reference number finds: 1 for the record that has it, for a visit whose delegation has it, and for
 * every record that names the person or organisation or cites the source that has it; else 0. Undefined when the text is
 * no reference number of these data, and then it is searched for as any other text.
 */
export function recordsOfNumber(index: DatasetIndex, text: string): Uint8Array | undefined {
  const things = thingsWithNumber(index, text);
  if (things.length === 0) return undefined;
  const found = new Uint8Array(index.records.length);
  for (const thing of things) for (const at of positionsOf(index, thing)) found[at] = 1;
  return found;
}

function positionsOf({ positionById, facets }: DatasetIndex, thing: Thing): readonly number[] {
  switch (thing.type) {
    case 'record':
      return [positionById.get(thing.record.id) ?? []].flat();
    case 'delegation':
      return [positionById.get(thing.delegation.eventId) ?? []].flat();
    case 'person':
      return positionsWith(facets.person, thing.person.id);
    case 'organization':
      return positionsWith(facets.org, thing.organization.id);
    case 'source':
      return positionsWith(facets.source, thing.source.id);
  }
}
