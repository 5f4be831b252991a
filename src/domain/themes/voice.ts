import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { CommuniqueRecord, ThemeMention } from '@/domain/model/types';
import type { AreaCode, OrganizationId, PersonId } from '@/domain/model/vocabulary';

/** Who or what a mention comes from: a column of the themes' figure. */
export type Voice =
  | { readonly kind: 'instrument'; readonly key: 'instrument' }
  | { readonly kind: 'side'; readonly key: `side:${string}`; readonly area: AreaCode }
  | { readonly kind: 'others'; readonly key: 'others' }
  | { readonly kind: 'reported'; readonly key: 'reported' };

export type VoiceKey = Voice['key'];

/** What telling voices apart looks up. */
export type SpeakerLookups = Pick<
  DatasetIndex,
  'organizationById' | 'delegationById' | 'delegationsOf'
>;

/**
 * The columns in order (product, "Themes"): the instrument's text, each side in the given order, others,
 * reported without a speaker. Without sides every speaker is one of the others.
 */
export function voicesFor(sides: readonly AreaCode[]): readonly Voice[] {
  return [
    { kind: 'instrument', key: 'instrument' },
    ...sides.map((area): Voice => ({ kind: 'side', key: `side:${area}`, area })),
    { kind: 'others', key: 'others' },
    { kind: 'reported', key: 'reported' },
  ];
}

/**
 * The columns that a mention stands in, at least one. What is stated or quoted goes to the side of the body that the
 * statement is made for, else of the speaker's body on that record, else to the sides that the mention itself names,
 * else to the others. Several columns only when the mention names several sides.
 */
export function voicesOf(
  record: CommuniqueRecord,
  mention: ThemeMention,
  sides: readonly AreaCode[],
  lookups: SpeakerLookups,
): readonly VoiceKey[] {
  switch (mention.basis) {
    case 'instrument_text':
      return ['instrument'];
    case 'reported':
      return ['reported'];
    case 'stated':
    case 'quoted': {
      const body = bodyOfSpeaker(record, mention.speakerId, lookups);
      const area = body && lookups.organizationById.get(body)?.area;
      const areas = area === undefined ? mention.sides : [area];
      if (areas.length === 0) return ['others'];
      return [
        ...new Set(
          areas.map((item): VoiceKey => (sides.includes(item) ? `side:${item}` : 'others')),
        ),
      ];
    }
  }
}

function bodyOfSpeaker(
  record: CommuniqueRecord,
  speaker: PersonId | undefined,
  lookups: SpeakerLookups,
): OrganizationId | undefined {
  switch (record.kind) {
    case 'statement':
      return speaker === undefined || speaker === record.personId
        ? record.organizationId
        : undefined;
    case 'agreement':
      return bodyAmong(record.people, speaker);
    case 'event': {
      const delegations = [
        ...record.participants.flatMap(
          ({ delegationId }) => (delegationId && lookups.delegationById.get(delegationId)) ?? [],
        ),
        ...(lookups.delegationsOf.get(record.id) ?? []),
      ];
      const delegates = delegations.flatMap(({ members }) =>
        members.map(({ personId, onBehalfOfId }) => ({ personId, organizationId: onBehalfOfId })),
      );
      return bodyAmong([...record.participants, ...delegates], speaker);
    }
  }
}

interface Appearing {
  readonly personId?: PersonId | undefined;
  readonly organizationId?: OrganizationId | undefined;
}

/** The first body that somebody stands for, in the record's order. */
function bodyAmong(
  people: readonly Appearing[],
  speaker: PersonId | undefined,
): OrganizationId | undefined {
  if (speaker === undefined) return undefined;
  return people.find(
    ({ personId, organizationId }) => personId === speaker && organizationId !== undefined,
  )?.organizationId;
}
