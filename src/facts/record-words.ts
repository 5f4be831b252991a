import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { CommuniqueRecord } from '@/domain/model/types';
import { type FirstI18n, type ShownText, shownText } from '@/i18n/i18n-context';

/** What a record is called: an agreement's title, an event's name, a statement by its speaker. */
export function recordTitle(
  record: CommuniqueRecord,
  index: DatasetIndex,
  i18n: FirstI18n,
): ShownText {
  switch (record.kind) {
    case 'agreement':
      return shownText(record.title, i18n.language);
    case 'event':
      return shownText(record.name, i18n.language);
    case 'statement': {
      const speaker =
        (record.personId && index.personById.get(record.personId)) ??
        (record.organizationId && index.organizationById.get(record.organizationId));
      if (!speaker) return { text: i18n.m.facts.statement };
      return {
        text: i18n.m.facts.statementBy({ name: shownText(speaker.name, i18n.language).text }),
      };
    }
  }
}

/** The word for what kind of act a record is: "Memorandum", "Meeting", "Statement". */
export function recordForm(record: CommuniqueRecord, { m }: FirstI18n): string {
  switch (record.kind) {
    case 'agreement':
      return m.facts.agreementClassification[record.classification];
    case 'event':
      return m.facts.eventClassification[record.classification];
    case 'statement':
      return m.facts.kind.statement;
  }
}
