import { agreementsFinding } from '@/domain/findings/agreements-finding';
import { evidenceOfRecord } from '@/domain/model/evidence';
import type { AgreementRecord, Organization } from '@/domain/model/types';
import { partiesInOrder } from '@/domain/scenes/parties';
import { markOfDate } from '@/domain/timeline/date-mark';
import { nativeNameOf } from '@/facts/native-name';
import { recordForm } from '@/facts/record-words';
import { shownText } from '@/i18n/i18n-context';

import type { FacingContent, FacingParty } from '../scene-content';
import type { TypeName } from '../stage-type';
import { blocksHeight, type TextBlock } from '../typesetter';
import { bodyHeight, captionOf, noteOf, type SceneContext, type SceneDraft } from './context';
import { dateLine, lookOf } from './record-words';

/** Between the parties: the arrow with its air. */
const ARROW = 348;
/** Over and under the rule above the aims. */
const AIMS_AIR = 36;
const AIM_GAP = 56;
const STACK_ARROW = 130;

/**
 * The only agreement of a selection with its two parties facing each other, its aims and what was not found about it. Undefined for more or
 * fewer parties, and where there is no room for all of it: it then stands in a row like others.
 */
export function facingScene(
  record: AgreementRecord,
  context: SceneContext,
): SceneDraft | undefined {
  return facingIn('party', record, context) ?? facingIn('title', record, context);
}

function facingIn(
  type: TypeName,
  record: AgreementRecord,
  context: SceneContext,
): SceneDraft | undefined {
  const { input, i18n, words, typesetter, box, shape } = context;
  const bodies = partiesInOrder(record, input.index, input.sides);
  if (bodies.length !== 2) return undefined;
  const isStacked = shape === 'portrait';
  const partyWidth = isStacked ? box.width : (box.width - ARROW) / 2;
  const parties = bodies.map((body) => partyOf(body, type, partyWidth, context));
  const heights = parties.map(({ blocks }) => blocksHeight(blocks));
  const partiesHeight = isStacked
    ? heights.reduce((sum, height) => sum + height, STACK_ARROW)
    : Math.max(...heights);
  const aimColumns = isStacked ? 1 : Math.max(1, Math.min(3, record.aims.length));
  const aimWidth = (box.width - (aimColumns - 1) * AIM_GAP) / aimColumns;
  const aims = record.aims.map(({ text }) => {
    const shown = shownText(text, i18n.language);
    return typesetter.set(shown.text, 'body', aimWidth, { lang: shown.lang });
  });
  const kicker = typesetter.set(
    words.joined({ facts: [recordForm(record, i18n), dateLine(record, i18n)] }),
    'kicker',
    box.width,
  );
  const header = { kicker, height: kicker.height };
  const fields = record.notReported.map((field) => i18n.m.sources.field[field]);
  const caption = fields.length === 0 ? undefined : captionOf(context, words.missing({ fields }));
  const contentHeight = partiesHeight + aimsHeight(aims, aimColumns);
  if (contentHeight > bodyHeight(context, header, caption)) return undefined;
  const mark = record.date && markOfDate(record.date, record.dateBasis);
  const content: FacingContent = {
    kind: 'facing',
    look: lookOf(mark),
    partyWidth,
    parties,
    partiesHeight,
    aims,
    aimColumns,
  };
  const title = shownText(record.title, i18n.language).text;
  return {
    heading: words.agreements(agreementsFinding([record])),
    header,
    ...(caption === undefined ? {} : { caption }),
    content,
    contentHeight,
    items: 1,
    evidence: evidenceOfRecord(record),
    view: { record: record.id },
    notes: [
      noteOf(context, record.id, title, evidenceOfRecord(record)),
      ...record.aims.map(({ text, evidence }) =>
        noteOf(context, text.en, shownText(text, i18n.language).text, evidence),
      ),
    ],
  };
}

function partyOf(
  body: Organization,
  type: TypeName,
  width: number,
  context: SceneContext,
): FacingParty {
  const { typesetter, i18n } = context;
  const shown = shownText(body.name, i18n.language);
  const native = nativeNameOf(body, i18n.language);
  return {
    key: body.id,
    blocks: [
      typesetter.set(shown.text, type, width, { lang: shown.lang, balanced: true }),
      ...(native === undefined
        ? []
        : [typesetter.set(native.text, 'text', width, { lang: native.lang })]),
    ],
  };
}

/** Aims in rows under a rule; none take no height. */
function aimsHeight(aims: readonly TextBlock[], columns: number): number {
  if (aims.length === 0) return 0;
  const rows = Array.from({ length: Math.ceil(aims.length / columns) }, (_, row) =>
    aims.slice(row * columns, (row + 1) * columns),
  );
  const gaps = (rows.length - 1) * (AIM_GAP / 2);
  return rows.reduce(
    (sum, row) => sum + Math.max(...row.map(({ height }) => height)),
    2 * AIMS_AIR + gaps,
  );
}
