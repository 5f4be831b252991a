import type { DayNumber } from '@/domain/dates/fuzzy-date';

/** A file as a reader knows it. */
export interface ToldFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** The day of its last change, on this device. */
  readonly day: DayNumber;
}

/** A size in bytes as people say it: at most four digits, thousand-fold units. */
export function toldSize(bytes: number): {
  readonly value: number;
  readonly unit: 'B' | 'kB' | 'MB';
} {
  if (bytes < 1000) return { value: bytes, unit: 'B' };
  if (bytes < 999_500) return { value: Math.round(bytes / 1000), unit: 'kB' };
  const megabytes = bytes / 1_000_000;
  return {
    value: megabytes < 10 ? Math.round(megabytes * 10) / 10 : Math.round(megabytes),
    unit: 'MB',
  };
}
