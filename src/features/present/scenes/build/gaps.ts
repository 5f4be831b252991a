import { evidenceOfDelegation, evidenceOfRecord } from '@/domain/model/evidence';
import type { Evidence } from '@/domain/model/types';
import { uniqueEvidence } from '@/domain/scenes/scene-evidence';
import { type LedgerField, ledgerOf } from '@/domain/sources/ledger';

import type { RowShape, SceneRow } from '../scene-content';
import { headerOf, noteOf, type SceneContext, type SceneDraft } from './context';
import { listScenes, mainWidth, rowOf } from './rows';

const SHAPES = {
  landscape: { markWidth: 76, asideWidth: 600, padding: 14, align: 'start' },
  portrait: { markWidth: 76, asideWidth: 0, padding: 18, align: 'start' },
} as const satisfies Record<string, RowShape>;
const AIR = 40;

/** What was looked for and not found, a field a row with how many records and delegations it concerns. */
export function gapScenes(context: SceneContext): readonly SceneDraft[] {
  const { input, words } = context;
  const fields = ledgerOf(input.index, {
    records: input.selection.records,
    delegations: input.shown.delegations,
  });
  if (fields.length === 0) return [];
  const heading = words.gaps.heading({ fields: fields.length });
  const shape = SHAPES[context.shape];
  const byKey = new Map<string, LedgerField>(fields.map((field) => [field.field, field]));
  const evidence = new Map<string, readonly Evidence[]>(
    fields.map((field) => [field.field, evidenceOfField(field)]),
  );
  return listScenes(
    fields.map((field) => gapRow(field, context, shape)),
    context,
    {
      header: headerOf(context, heading),
      heading,
      shape,
      columns: 1,
      evidenceOf: (rows) => rows.flatMap(({ key }) => evidence.get(key) ?? []),
      noteOf: ({ key }) => {
        const field = byKey.get(key);
        if (field === undefined) return undefined;
        const text = words.disagreements.label({
          label: fieldName(field, context),
          thing: concerned(field, context),
        });
        return noteOf(context, key, text, evidence.get(key) ?? []);
      },
    },
  );
}

function gapRow(field: LedgerField, context: SceneContext, shape: RowShape): SceneRow {
  const { typesetter, box, words } = context;
  const main = mainWidth(box.width, shape);
  const aside = shape.asideWidth === 0 ? main : shape.asideWidth - AIR;
  const notStated = field.entries.filter(({ absence }) => absence === 'not_stated').length;
  const notFound = field.entries.length - notStated;
  return rowOf(
    {
      key: field.field,
      mark: { type: 'missing' },
      aside: [typesetter.set(fieldName(field, context), 'theme', aside)],
      main: [
        typesetter.set(
          words.gaps.entry({ things: concerned(field, context), notStated, notFound }),
          'text',
          main,
        ),
      ],
    },
    shape,
  );
}

function fieldName({ field }: LedgerField, { i18n }: SceneContext): string {
  return i18n.m.sources.field[field];
}

function concerned({ entries }: LedgerField, { i18n }: SceneContext): string {
  const records = entries.filter(({ thing }) => thing.type === 'record').length;
  return i18n.m.sources.ledger.concerned({ records, delegations: entries.length - records });
}

/** Where the field was looked for: the sources of the things concerned, as a whole. */
function evidenceOfField({ entries }: LedgerField): readonly Evidence[] {
  const looked = entries.flatMap(({ thing }) =>
    thing.type === 'record'
      ? evidenceOfRecord(thing.record)
      : evidenceOfDelegation(thing.delegation),
  );
  return uniqueEvidence(looked.map(({ sourceId }) => ({ sourceId })));
}
