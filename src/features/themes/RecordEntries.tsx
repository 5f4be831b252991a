import { type ReactNode, useState } from 'react';

import type { ThemeEntry } from '@/domain/themes/count-themes';
import { EvidenceMarks } from '@/facts/EvidenceMarks';
import { Localized } from '@/facts/Localized';
import { sidePlaces } from '@/facts/order-sides';
import { useReader } from '@/facts/reader-context';
import { recordForm, recordTitle } from '@/facts/record-words';
import { ThingLink } from '@/facts/ThingLink';
import { useI18n } from '@/i18n/i18n-context';
import { Button } from '@/ui/Button';

interface RecordEntriesProps {
  readonly title: string;
  readonly entries: readonly ThemeEntry[];
  readonly onClose: () => void;
}

/** A large count is shown in parts, so that a page of thousands does not stand still. */
const STEP = 40;

/** The records behind a count: when, what, and where it says so. */
export function RecordEntries({ title, entries, onClose }: RecordEntriesProps): ReactNode {
  const { m } = useI18n();
  const [shown, setShown] = useState(STEP);
  const hidden = entries.length - shown;
  return (
    <div className="border-ink bg-paper border-t border-b py-3">
      <div className="flex items-start justify-between gap-4">
        <p className="text-body font-semibold">{title}</p>
        <Button size="small" onClick={onClose}>
          {m.themes.entries.close}
        </Button>
      </div>
      <ul className="wide:columns-2 wide:gap-x-8 mt-1">
        {entries.slice(0, shown).map((entry) => (
          <Entry key={entry.record.id} entry={entry} />
        ))}
      </ul>
      {hidden > 0 ? (
        <Button size="small" className="mt-2" onClick={() => setShown(shown + STEP)}>
          {m.themes.entries.more({ count: Math.min(STEP, hidden) })}
        </Button>
      ) : null}
    </div>
  );
}

function Entry({ entry }: { entry: ThemeEntry }): ReactNode {
  const i18n = useI18n();
  const { index } = useReader();
  const { f, m } = i18n;
  const { record, quoted, attributedTo } = entry;
  const title = recordTitle(record, index, i18n);
  const placeOf = sidePlaces(index, i18n);
  const areas = attributedTo.toSorted((a, b) => placeOf(a) - placeOf(b));
  const facts = [
    recordForm(record, i18n),
    ...(quoted ? [m.themes.entries.quoted] : []),
    ...(areas.length > 0
      ? [m.themes.entries.attributedTo({ areas: areas.map((area) => f.area(area)) })]
      : []),
  ];
  return (
    <li className="border-hair text-caption tablet:grid-cols-[9.5rem_minmax(0,1fr)] grid break-inside-avoid gap-x-4 border-t py-1.5 first:border-t-0">
      <span className="text-ink2 text-small pt-px">
        {record.date ? f.dateWithBasis(record.date, record.dateBasis, 'short') : m.facts.undated}
      </span>
      <span className="min-w-0">
        <ThingLink id={record.id} className="inline-block min-h-6 font-medium underline">
          <span lang={title.lang}>{title.text}</span>
        </ThingLink>
        <span className="text-ink2 text-small block">
          {m.themes.entries.joined({ facts })}
          <EvidenceMarks evidence={entry.evidence} className="ml-2" />
        </span>
        {entry.notes.map((note) => (
          <span key={note.en} className="text-ink2 text-small block">
            <Localized text={note} />
          </span>
        ))}
      </span>
    </li>
  );
}
