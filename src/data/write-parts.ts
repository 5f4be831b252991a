import type { DelegationMember } from '@/domain/model/dataset';
import type {
  Disagreement,
  Evidence,
  Note,
  OrganizationHistoryEntry,
  OtherName,
  Participant,
  Place,
  Post,
  RelatedRecord,
  ThemeMention,
  UnnamedOthers,
} from '@/domain/model/types';

import type { RawDelegationMember, RawParticipant } from './format/records';
import type { RawOrganizationHistory, RawOtherName, RawPost } from './format/registers';
import type {
  RawDisagreement,
  RawEvidence,
  RawNote,
  RawPlace,
  RawRelatedRecord,
  RawThemeMention,
  RawUnnamedOthers,
} from './format/shared-parts';

/** A field that is there only if its value is. */
export function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [Key in Name]?: Value } {
  const field: { [Key in Name]?: Value } = {};
  if (value !== undefined) field[name] = value;
  return field;
}

/** A list that is there only if it has entries, each written in turn. */
export function listed<Name extends string, Item, Raw>(
  name: Name,
  items: readonly Item[],
  write: (item: Item) => Raw,
): { [Key in Name]?: Raw[] } {
  return given(name, items.length === 0 ? undefined : items.map(write));
}

/** A list of plain values that is there only if it has any. */
export function plain<Name extends string, Value>(
  name: Name,
  values: readonly Value[],
): { [Key in Name]?: Value[] } {
  return given(name, values.length === 0 ? undefined : [...values]);
}

interface WithEvidence {
  readonly evidence: readonly Evidence[];
}

/** The evidence of anything, in its order. */
export function writeEvidence({ evidence }: WithEvidence): { evidence?: RawEvidence[] } {
  return listed('evidence', evidence, ({ sourceId, part, paragraph, quote }) => ({
    source_id: sourceId,
    ...given('part', part),
    ...given('paragraph', paragraph),
    ...given('quote', quote),
  }));
}

/** One note. */
export function writeNote(note: Note): RawNote {
  return { text: note.text, ...writeEvidence(note) };
}

/** One disagreement with its values. */
export function writeDisagreement({
  field,
  label,
  values,
  preferred,
  reason,
}: Disagreement): RawDisagreement {
  return {
    field,
    label,
    values: values.map((item) => ({ value: item.value, ...writeEvidence(item) })),
    ...given('preferred', preferred),
    reason,
  };
}

/** One place of an act. */
export function writePlace(place: Place): RawPlace {
  return {
    area: place.area,
    ...given('name', place.name),
    ...given('venue', place.venue),
    ...writeEvidence(place),
  };
}

/** One description of people or bodies without names. */
export function writeOthers(others: UnnamedOthers): RawUnnamedOthers {
  return {
    description: others.description,
    ...plain<'areas', string>('areas', others.areas),
    ...given('count', others.count),
    ...writeEvidence(others),
  };
}

/** One mention of a theme. */
export function writeMention(mention: ThemeMention): RawThemeMention {
  return {
    theme_id: mention.themeId,
    basis: mention.basis,
    ...given('speaker_id', mention.speakerId),
    ...plain<'sides', string>('sides', mention.sides),
    ...given('note', mention.note),
    ...writeEvidence(mention),
  };
}

/** One link to another record. */
export function writeRelated(related: RelatedRecord): RawRelatedRecord {
  return { id: related.id, relation: related.relation, ...writeEvidence(related) };
}

/** Somebody at an event. */
export function writeParticipant(participant: Participant): RawParticipant {
  return {
    ...given('organization_id', participant.organizationId),
    ...given('person_id', participant.personId),
    ...given('delegation_id', participant.delegationId),
    ...given('role', participant.role),
    capacity: participant.capacity,
    ...writeEvidence(participant),
  };
}

/** Somebody in a delegation; `head` is there only where it is true. */
export function writeMember(member: DelegationMember): RawDelegationMember {
  return {
    person_id: member.personId,
    ...given('on_behalf_of_id', member.onBehalfOfId),
    ...given('role', member.role),
    ...given('head', member.head || undefined),
    order: member.order,
    ...writeEvidence(member),
  };
}

/** One entry of a body's history. */
export function writeHistory(entry: OrganizationHistoryEntry): RawOrganizationHistory {
  return {
    ...given('date', entry.date?.edtf),
    change: entry.change,
    ...given('other_id', entry.otherId),
    text: entry.text,
    ...writeEvidence(entry),
  };
}

/** One further form of a name. */
export function writeOtherName(name: OtherName): RawOtherName {
  return { name: name.name, lang: name.lang, ...given('note', name.note), ...writeEvidence(name) };
}

/** One post of a person. */
export function writePost(post: Post): RawPost {
  return {
    organization_id: post.organizationId,
    role: post.role,
    ...given('start', post.start?.edtf),
    ...given('end', post.end?.edtf),
    ...writeEvidence(post),
  };
}
