import { timelineFinding } from '@/domain/findings/timeline-finding';
import type { CommuniqueRecord } from '@/domain/model/types';
import { recordForm, recordTitle } from '@/facts/record-words';

import type { SceneNote } from '../scene-content';
import { noteOf, type SceneContext } from './context';
import { bodiesOf, bodyShortName, dateLine } from './record-words';

/** More bodies than this are not named beside a record; its sheet has all. */
const MOST_BODIES = 3;

/** Form and bodies of a record in one line. */
export function factLine(record: CommuniqueRecord, context: SceneContext): string {
  const { i18n, input, words } = context;
  const bodies = bodiesOf(record, input.index).slice(0, MOST_BODIES);
  const facts = [
    recordForm(record, i18n),
    i18n.f.list(bodies.map((body) => bodyShortName(body, i18n))),
  ];
  return words.joined({ facts: facts.filter((fact) => fact !== '') });
}

/** What the speaker reads of a record. */
export function recordNote(record: CommuniqueRecord, context: SceneContext): SceneNote {
  const { i18n, words, input } = context;
  const { text } = recordTitle(record, input.index, i18n);
  const facts = [text, dateLine(record, i18n), factLine(record, context)];
  return noteOf(context, record.id, words.joined({ facts }), record.evidence);
}

/** How many records these are, from when to when, and how many of them are agreements. */
export function headingOf(records: readonly CommuniqueRecord[], { i18n }: SceneContext): string {
  return i18n.m.timeline.finding(timelineFinding(records));
}
