import type { Organization, Person, UnnamedOthers } from '@/domain/model/types';
import type { LocalizedText } from '@/domain/model/vocabulary';
import type { Attendee } from '@/domain/roster/attendance';
import type { DelegationRoster, RosterMember } from '@/domain/roster/delegation-roster';
import { roleNamesBody } from '@/domain/scenes/role-names-body';
import { initialsOf, nativeNameOf } from '@/facts/native-name';
import { shownText } from '@/i18n/i18n-context';

import type { RowShape, SceneRow } from '../scene-content';
import type { TextBlock } from '../typesetter';
import type { SceneContext } from './context';
import { bodyName } from './record-words';
import { mainWidth, rowOf } from './rows';

/** People with a monogram before them. */
export const PEOPLE_SHAPE = {
  markWidth: 126,
  asideWidth: 0,
  padding: 12,
  align: 'start',
} as const satisfies RowShape;
const MARK = 96;
const BESIDE_GAP = 24;

/** A delegate: the name, its native form, standing, role as reported at the time, on whose behalf. */
export function memberRow(
  { person, standing, role, onBehalfOf }: RosterMember,
  { missing }: DelegationRoster,
  context: SceneContext,
  width: number,
): SceneRow {
  const words = context.i18n.m.roster.standing;
  const absence = missing.find(({ field }) => field === 'head')?.absence ?? 'not_found';
  const said = { head: words.head, first_listed: words.first_listed[absence], member: '' }[
    standing
  ];
  return personRow(person, context, width, {
    said,
    leads: standing === 'head',
    roles: role === undefined ? [] : [role],
    bodies: onBehalfOf === undefined ? [] : [onBehalfOf],
  });
}

/** Whoever else was there: a person, a body for which nobody is named, people who are only described. */
export function attendeeRow(
  attendee: Attendee,
  leads: boolean,
  context: SceneContext,
  width: number,
): SceneRow {
  const { typesetter, words, i18n } = context;
  const main = mainWidth(width, PEOPLE_SHAPE);
  switch (attendee.kind) {
    case 'person':
      return personRow(attendee.person, context, width, {
        said: '',
        leads,
        roles: attendee.roles,
        bodies: attendee.onBehalfOf,
      });
    case 'body':
      return rowOf(
        {
          key: attendee.key,
          mark: { type: 'unnamed' },
          markHeight: MARK,
          main: [
            typesetter.set(bodyName(attendee.organization, i18n), 'label', main),
            typesetter.set(words.delegations.bodyOnly, 'absent', main),
          ],
        },
        PEOPLE_SHAPE,
      );
    case 'unnamed':
      return unnamedRow(attendee.key, attendee, context, width);
  }
}

/** People whom a source describes without naming them. */
export function unnamedRow(
  key: string,
  { description, count }: Pick<UnnamedOthers, 'description' | 'count'>,
  { typesetter, words, i18n }: SceneContext,
  width: number,
): SceneRow {
  const main = mainWidth(width, PEOPLE_SHAPE);
  const shown = shownText(description, i18n.language);
  return rowOf(
    {
      key,
      mark: { type: 'unnamed' },
      markHeight: MARK,
      main: [
        typesetter.set(shown.text, 'label', main, { lang: shown.lang }),
        typesetter.set(words.delegations.unnamed({ count }), 'absent', main),
      ],
    },
    PEOPLE_SHAPE,
  );
}

interface PersonParts {
  readonly said: string;
  readonly leads: boolean;
  readonly roles: readonly LocalizedText[];
  readonly bodies: readonly Organization[];
}

function personRow(
  person: Person,
  context: SceneContext,
  width: number,
  { said, leads, roles, bodies }: PersonParts,
): SceneRow {
  const { typesetter, i18n } = context;
  const main = mainWidth(width, PEOPLE_SHAPE);
  const shown = shownText(person.name, i18n.language);
  const name = typesetter.set(shown.text, 'name', main, { lang: shown.lang });
  const native = nativeOf(person, context, main);
  const isBeside =
    native !== undefined &&
    typesetter.widthOf(shown.text, 'name') +
      BESIDE_GAP +
      typesetter.widthOf(native.lines.join(''), 'small') <=
      main;
  return rowOf(
    {
      key: person.id,
      mark: { type: 'initials', text: initialsOf(shown.text) },
      markHeight: MARK,
      main: [
        name,
        ...(native === undefined || isBeside ? [] : [native]),
        ...(said === '' ? [] : [typesetter.set(said, leads ? 'number' : 'small', main)]),
        typesetter.set(roleWords(roles, bodies, context), 'small', main),
      ],
      beside: isBeside ? native : undefined,
      leads,
    },
    PEOPLE_SHAPE,
  );
}

function nativeOf(
  person: Person,
  { typesetter, i18n }: SceneContext,
  width: number,
): TextBlock | undefined {
  const native = nativeNameOf(person, i18n.language);
  return native && typesetter.set(native.text, 'small', width, { lang: native.lang });
}

/** What somebody was, and where; what is not recorded is said so. */
function roleWords(
  roles: readonly LocalizedText[],
  bodies: readonly Organization[],
  { i18n, words }: SceneContext,
): string {
  const { f, language, m } = i18n;
  const role = f.list(roles.map((item) => shownText(item, language).text));
  const all = f.list(bodies.map((item) => bodyName(item, i18n)));
  if (role === '') return all === '' ? m.roster.roleMissing : all;
  const unsaid = bodies.filter(
    (item) => !roleNamesBody(role, bodyName(item, i18n), item.abbreviation),
  );
  if (unsaid.length === 0) return role;
  const body = f.list(unsaid.map((item) => bodyName(item, i18n)));
  return words.delegations.roleAt({ role, body });
}
