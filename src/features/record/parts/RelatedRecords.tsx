import type { ReactNode } from 'react';

import type { CommuniqueRecord } from '@/domain/model/types';
import { relationsOf, type SeenRelation } from '@/domain/reading/related-records';
import { EvidenceMarks } from '@/facts/EvidenceMarks';
import { useReader } from '@/facts/reader-context';
import { type I18n, useI18n } from '@/i18n/i18n-context';

import { Part } from './Part';
import { RecordLine } from './RecordLine';
import { RecordLines } from './RecordLines';
import { Why } from './Why';

/** Records that this one refers to or that refer to it, with the relation in words. */
export function RelatedRecords({ record }: { record: CommuniqueRecord }): ReactNode {
  const { index } = useReader();
  const i18n = useI18n();
  const relations = relationsOf(record, index);
  if (relations.length === 0) return null;
  return (
    <Part heading={i18n.m.record.related}>
      <RecordLines>
        {relations.map((item) => (
          <RecordLine
            key={`${item.record.id} ${item.relation} ${item.direction}`}
            record={item.record}
          >
            <Why>
              {relationWords(item, i18n)} <EvidenceMarks evidence={item.evidence} />
            </Why>
          </RecordLine>
        ))}
      </RecordLines>
    </Part>
  );
}

function relationWords({ relation, direction }: SeenRelation, { m }: I18n): string {
  return direction === 'to' ? m.record.relation[relation] : m.record.relationFrom[relation];
}
