import { agreementsFinding } from '@/domain/findings/agreements-finding';
import { evidenceOfRecord } from '@/domain/model/evidence';
import type { AgreementRecord } from '@/domain/model/types';
import { partiesInOrder } from '@/domain/scenes/parties';
import { markOfDate } from '@/domain/timeline/date-mark';
import { shownText } from '@/i18n/i18n-context';

import type { RowShape, SceneRow } from '../scene-content';
import { headerOf, noteOf, type SceneContext, type SceneDraft } from './context';
import { facingScene } from './facing-parties';
import { bodyName, dateLine, dateParts, markOf } from './record-words';
import { countingBeyond, listed, listScenes, mainWidth, rowOf } from './rows';

const SHAPES = {
  landscape: { markWidth: 96, asideWidth: 380, padding: 18, align: 'start' },
  portrait: { markWidth: 90, asideWidth: 0, padding: 22, align: 'start' },
} as const satisfies Record<string, RowShape>;
/** Air between what stands aside and the text. */
const AIR = 40;

/** The selected agreements, a row each: when and how sure, what it is called, between whom. None gives no scene. */
export function agreementScenes(context: SceneContext): readonly SceneDraft[] {
  const { input, words, i18n } = context;
  const agreements = input.selection.records.filter((record) => record.kind === 'agreement');
  const [only] = agreements;
  if (only === undefined) return [];
  const alone = agreements.length === 1 ? facingScene(only, context) : undefined;
  if (alone !== undefined) return [alone];
  const heading = words.agreements(agreementsFinding(agreements));
  const shape = SHAPES[context.shape];
  const byId = new Map<string, AgreementRecord>(agreements.map((record) => [record.id, record]));
  const { shown, beyond } = listed(agreements);
  const scenes = listScenes(
    shown.map((record) => agreementRow(record, context, shape)),
    context,
    {
      header: headerOf(context, heading),
      heading,
      shape,
      columns: 1,
      evidenceOf: (rows) => rows.flatMap(({ key }) => byId.get(key)?.evidence ?? []),
      noteOf: ({ key }) => {
        const record = byId.get(key);
        if (record === undefined) return undefined;
        const { text } = shownText(record.title, i18n.language);
        const line = words.joined({ facts: [text, dateLine(record, i18n)] });
        return noteOf(context, key, line, evidenceOfRecord(record));
      },
    },
  );
  return countingBeyond(scenes, beyond);
}

function agreementRow(record: AgreementRecord, context: SceneContext, shape: RowShape): SceneRow {
  const { input, i18n, typesetter, box, words } = context;
  const aside = shape.asideWidth === 0 ? mainWidth(box.width, shape) : shape.asideWidth - AIR;
  const main = mainWidth(box.width, shape);
  const when = dateParts(record, i18n);
  const title = shownText(record.title, i18n.language);
  const parties = partiesInOrder(record, input.index, input.sides);
  const mark = record.date && markOfDate(record.date, record.dateBasis);
  return rowOf(
    {
      key: record.id,
      mark: markOf(record, mark),
      markHeight: 60,
      aside: [
        typesetter.set(when.date, 'label', aside),
        typesetter.set(when.certainty, 'small', aside),
      ],
      main: [
        typesetter.set(title.text, 'entry', main, { lang: title.lang }),
        parties.length === 0
          ? typesetter.set(words.partiesUnnamed, 'absent', main)
          : typesetter.set(
              i18n.f.list(parties.map((party) => bodyName(party, i18n))),
              'text',
              main,
            ),
      ],
    },
    shape,
  );
}
