import type { Voice } from '@/domain/themes/voice';
import type { I18n } from '@/i18n/i18n-context';

/** A column's heading in full: "Said by officials of China". */
export function voiceName(voice: Voice, { m, f }: I18n): string {
  if (voice.kind === 'side') return m.themes.columns.side({ area: f.area(voice.area) });
  return m.themes.columns[voice.kind];
}

/** The same in a word or two, for narrow screens: "CN said". */
export function voiceShortName(voice: Voice, { m }: I18n): string {
  if (voice.kind === 'side') return m.themes.shortColumns.side({ code: voice.area });
  return m.themes.shortColumns[voice.kind];
}
