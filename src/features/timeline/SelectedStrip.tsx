import type { ReactNode } from 'react';

import type { CommuniqueRecord } from '@/domain/model/types';
import { EvidenceMarks } from '@/facts/EvidenceMarks';
import { useReader } from '@/facts/reader-context';
import { recordTitle } from '@/facts/record-words';
import { ThemeName } from '@/facts/ThemeName';
import { ThingLink } from '@/facts/ThingLink';
import { useFirstI18n } from '@/i18n/i18n-context';

import { BodyNames } from './BodyNames';
import { dateWords } from './record-words';

const MOST_THEMES = 4;

interface SelectedStripProps {
  readonly record: CommuniqueRecord;
  /** Where it stands if the window does not show it. */
  readonly outside: 'before' | 'after' | undefined;
}

/** Names the selected record under the axis, also where the window does not reach it. */
export function SelectedStrip({ record, outside }: SelectedStripProps): ReactNode {
  const i18n = useFirstI18n();
  const { m } = i18n;
  const { index } = useReader();
  const title = recordTitle(record, index, i18n);
  const themes = [...new Set(record.themes.map(({ themeId }) => themeId))].flatMap(
    (id) => index.themeById.get(id) ?? [],
  );
  return (
    <div className="rail-row border-hair border-b py-3.5">
      <p className="text-body font-semibold">{m.timeline.selected}</p>
      <div className="flex flex-wrap items-start justify-between gap-x-7 gap-y-2">
        <div className="min-w-0 flex-1 basis-96">
          <p>
            <ThingLink id={record.id} className="text-h3 font-serif underline">
              <span lang={title.lang}>{title.text}</span>
            </ThingLink>
          </p>
          <p className="text-small text-ink2">
            {dateWords(record, i18n)}
            {outside === undefined ? null : m.timeline.outside[outside]}
            <EvidenceMarks evidence={record.evidence} className="ml-2" />
          </p>
          <BodyNames record={record} className="text-small text-ink2" />
        </div>
        {themes.length === 0 ? null : (
          <ul className="text-small flex flex-wrap gap-x-4 gap-y-1">
            {themes.slice(0, MOST_THEMES).map((theme) => (
              <li key={theme.id}>
                <ThemeName theme={theme} />
              </li>
            ))}
            {themes.length > MOST_THEMES ? (
              <li className="text-ink2">
                {m.timeline.moreThemes({ count: themes.length - MOST_THEMES })}
              </li>
            ) : null}
          </ul>
        )}
      </div>
    </div>
  );
}
