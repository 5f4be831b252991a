import {
  AGREEMENT_CLASSIFICATIONS,
  EVENT_CLASSIFICATIONS,
  RECORD_KINDS,
} from '@/domain/model/closed-sets';
import type { KindFilter } from '@/domain/view-state/view-state';
import type { FirstI18n } from '@/i18n/i18n-context';

/** The words for a value of the parameter `kind`. */
export function kindLabel(kind: KindFilter, { m }: FirstI18n): string {
  const record = RECORD_KINDS.find((value) => value === kind);
  if (record) return m.facts.kinds[record];
  const agreement = AGREEMENT_CLASSIFICATIONS.find((value) => value === kind);
  if (agreement) return m.facts.agreementClassification[agreement];
  const event = EVENT_CLASSIFICATIONS.find((value) => value === kind);
  return event ? m.facts.eventClassification[event] : kind;
}
