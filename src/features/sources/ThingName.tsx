import type { ReactNode } from 'react';

import type { Thing } from '@/domain/index/dataset-index';
import type { CommuniqueRecord } from '@/domain/model/types';
import { Localized } from '@/facts/Localized';
import { Name } from '@/facts/names';
import { useReader } from '@/facts/reader-context';
import { recordTitle } from '@/facts/record-words';
import { ThingLink } from '@/facts/ThingLink';
import { useI18n } from '@/i18n/i18n-context';

type NamedThing = Exclude<Thing, { readonly type: 'source' }>;

/** The name of a record, delegation, person or body as a link to its sheet. */
export function ThingName({ thing }: { readonly thing: NamedThing }): ReactNode {
  switch (thing.type) {
    case 'record':
      return <RecordName record={thing.record} />;
    case 'delegation':
      return (
        <ThingLink id={thing.delegation.id} className="inline-block min-h-6 underline">
          <Localized text={thing.delegation.name} />
        </ThingLink>
      );
    case 'person':
      return (
        <ThingLink id={thing.person.id} className="inline-block min-h-6 underline">
          <Name thing={thing.person} />
        </ThingLink>
      );
    case 'organization':
      return (
        <ThingLink id={thing.organization.id} className="inline-block min-h-6 underline">
          <Name thing={thing.organization} />
        </ThingLink>
      );
  }
}

function RecordName({ record }: { readonly record: CommuniqueRecord }): ReactNode {
  const i18n = useI18n();
  const { index } = useReader();
  const title = recordTitle(record, index, i18n);
  return (
    <ThingLink id={record.id} className="inline-block min-h-6 underline">
      <span lang={title.lang}>{title.text}</span>
    </ThingLink>
  );
}
