import type { Theme } from '@/domain/model/types';
import type { ThemeId } from '@/domain/model/vocabulary';
import type { ThemeEntry, ThemeRow } from '@/domain/themes/count-themes';
import type { VoiceKey } from '@/domain/themes/voice';

/** A count whose records are shown: a theme's total, or its number in one column. */
export interface OpenedCount {
  readonly themeId: ThemeId;
  /** Absent: the theme's total. */
  readonly voice?: VoiceKey;
}

/** Id of the control that opened a count: where the focus returns to. */
export function triggerId({ themeId, voice }: OpenedCount): string {
  return `themes-count-${themeId}-${voice ?? 'total'}`.replaceAll(':', '-');
}

/** The records behind a count; undefined when the count is no longer there or has become zero. */
export function entriesBehind(
  opened: OpenedCount | undefined,
  rows: readonly ThemeRow[],
): { readonly theme: Theme; readonly entries: readonly ThemeEntry[] } | undefined {
  const row = rows.find(({ theme }) => theme.id === opened?.themeId);
  if (opened === undefined || row === undefined) return undefined;
  const entries =
    opened.voice === undefined
      ? row.entries
      : row.cells.find(({ voice }) => voice.key === opened.voice)?.entries;
  return entries === undefined || entries.length === 0 ? undefined : { theme: row.theme, entries };
}

/** True when both are the same count. */
export function isSameCount(a: OpenedCount | undefined, b: OpenedCount): boolean {
  return a?.themeId === b.themeId && a.voice === b.voice;
}
