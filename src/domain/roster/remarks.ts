import type { DatasetIndex } from '@/domain/index/dataset-index';
import { THEME_BASES } from '@/domain/model/closed-sets';
import type { CommuniqueRecord, Evidence, Theme, ThemeMention } from '@/domain/model/types';
import type { PersonId, ThemeBasis } from '@/domain/model/vocabulary';

/** A theme that one person raised, on one basis. */
export interface Remark {
  readonly theme: Theme;
  readonly basis: ThemeBasis;
  readonly evidence: readonly Evidence[];
}

/**
 * What each person raised on these records: mentions with that speaker, and mentions without one on a statement that the
 * person made. A mention without evidence of its own rests on its record's (data format, "Evidence"). Themes in the
 * dataset's order, within a theme by basis; a theme once per basis. People who raised nothing are absent.
 */
export function remarksBySpeaker(
  index: DatasetIndex,
  records: readonly CommuniqueRecord[],
): ReadonlyMap<PersonId, readonly Remark[]> {
  const themes = index.dataset.themes;
  const bySpeaker = new Map<PersonId, Map<string, Remark>>();
  for (const record of records) {
    for (const mention of record.themes) {
      const speaker = speakerOf(record, mention);
      const theme = index.themeById.get(mention.themeId);
      if (speaker === undefined || theme === undefined) continue;
      const remarks = bySpeaker.get(speaker) ?? new Map<string, Remark>();
      const key = `${theme.id} ${mention.basis}`;
      const evidence = mention.evidence.length > 0 ? mention.evidence : record.evidence;
      const earlier = remarks.get(key)?.evidence ?? [];
      remarks.set(key, { theme, basis: mention.basis, evidence: [...earlier, ...evidence] });
      bySpeaker.set(speaker, remarks);
    }
  }
  const inOrder = (a: Remark, b: Remark): number =>
    themes.indexOf(a.theme) - themes.indexOf(b.theme) ||
    THEME_BASES.indexOf(a.basis) - THEME_BASES.indexOf(b.basis);
  return new Map(
    [...bySpeaker].map(([speaker, remarks]) => [speaker, [...remarks.values()].toSorted(inOrder)]),
  );
}

function speakerOf(record: CommuniqueRecord, mention: ThemeMention): PersonId | undefined {
  if (mention.speakerId !== undefined) return mention.speakerId;
  return record.kind === 'statement' ? record.personId : undefined;
}
