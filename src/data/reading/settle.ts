import type { RawDataset } from '../format/dataset';
import type { RawAgreement, RawDelegation, RawEvent } from '../format/records';
import type { Census } from './census';
import { type JsonPlace, pathOf, placeAt } from './json-place';
import type { LossTrace } from './loss-trace';
import type { ProblemLog } from './problem-log';

interface Settling {
  readonly raw: RawDataset;
  readonly log: ProblemLog;
  readonly trace: LossTrace;
  readonly census: Census;
}

const FEWEST_PARTIES = 2;

/**
 * Leaves out the things that make no sense by what they hold or point to, before anything refers to them: agreements
 * of fewer than two, delegations without their visit. What was taken out before does not count against a thing.
 */
export function settleThings(settling: Settling): void {
  const { raw, trace, census } = settling;
  raw.agreements?.forEach((agreement, index, list) => {
    if (!census.isCounted(agreement) || hasEnoughParties(agreement, trace)) return;
    const place = placeAt({ key: 'agreements' }, trace.originalIndex(list, index));
    leaveOutLonely(settling, agreement, place);
  });
  const events = new Map<string, RawEvent>(
    [...(raw.events ?? []), ...(raw.context_events ?? [])].map((event) => [event.id, event]),
  );
  raw.delegations?.forEach((delegation, index, list) => {
    if (!census.isCounted(delegation)) return;
    const place = placeAt({ key: 'delegations' }, trace.originalIndex(list, index));
    checkVisit(settling, delegation, place, events);
  });
}

function hasEnoughParties(agreement: RawAgreement, trace: LossTrace): boolean {
  const { parties = [], others = [], not_reported: notReported } = agreement;
  const lists = [agreement.parties, agreement.others, notReported];
  const fields = ['parties', 'others', 'not_reported'];
  return (
    parties.length + others.length >= FEWEST_PARTIES ||
    notReported?.includes('parties') === true ||
    lists.some((list) => trace.lossIn(list)) ||
    fields.some((field) => trace.lossOfField(agreement, field))
  );
}

function leaveOutLonely(
  { log, census }: Settling,
  agreement: RawAgreement,
  place: JsonPlace,
): void {
  const logged = log.report({
    severity: 'error',
    code: 'too_few_parties',
    path: pathOf(placeAt(place, 'parties')),
    expected: { code: 'at_least', min: FEWEST_PARTIES, fields: ['parties', 'others'] },
    found: agreement.parties,
    leftOut: { kind: 'agreement', id: agreement.id },
  });
  census.leaveOut('agreement', agreement, logged);
}

function checkVisit(
  { log, census }: Settling,
  delegation: RawDelegation,
  place: JsonPlace,
  events: ReadonlyMap<string, RawEvent>,
): void {
  const at = placeAt(place, 'event_id');
  const id = delegation.event_id;
  const leftOut = { kind: 'delegation', id: delegation.id } as const;
  const referred = census.refer({ kinds: ['event'], id, place: at, leftOut });
  if (!referred.ok) {
    census.leaveOut('delegation', delegation, referred.logged);
  } else if (events.get(id)?.classification !== 'visit') {
    log.report({
      severity: 'warning',
      code: 'delegation_without_visit',
      path: pathOf(at),
      expected: { code: 'visit' },
      found: events.get(id)?.classification,
    });
  }
}
