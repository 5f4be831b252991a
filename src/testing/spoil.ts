import { aRawDataset } from './raw-dataset';
import type { FullRawDataset } from './raw-things';

/** The text of a file with this content, over several lines. */
export function toFileText(raw: unknown): string {
  return JSON.stringify(raw, undefined, 2);
}

/** The text of the sample dataset after a change. */
export function spoil(change: (raw: FullRawDataset) => unknown): string {
  const raw = aRawDataset();
  change(raw);
  return toFileText(raw);
}

/** Puts any value where the types would forbid it. Throws when there is nothing to put it into. */
export function put(target: unknown, field: string | number, value: unknown): void {
  Reflect.set(asObject(target), field, value);
}

/** Takes out a field, also one that the types require. Throws when there is nothing to take it from. */
export function drop(target: unknown, field: string): void {
  Reflect.deleteProperty(asObject(target), field);
}

function asObject(target: unknown): object {
  if (typeof target === 'object' && target !== null) return target;
  throw new TypeError('Nothing there to change');
}
