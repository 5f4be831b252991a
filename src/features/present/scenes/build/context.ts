import type { DayNumber } from '@/domain/dates/fuzzy-date';
import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { Evidence } from '@/domain/model/types';
import type { AreaCode } from '@/domain/model/vocabulary';
import type { Selection } from '@/domain/selection/select';
import type { ShownThings } from '@/domain/selection/shown-things';
import type { ViewState } from '@/domain/view-state/view-state';
import type { I18n } from '@/i18n/i18n-context';
import type { PresentingWords } from '@/i18n/presenting/presenting-words';

import type { Scene, SceneHeader, SceneNote } from '../scene-content';
import type { StageBox, StageShape } from '../stage-shape';
import { blockText, type TextBlock, type Typesetter } from '../typesetter';

/** What scenes are computed from: the page's own data and selection. */
export interface ScenesInput {
  readonly index: DatasetIndex;
  readonly state: ViewState;
  readonly selection: Selection;
  readonly shown: ShownThings;
  /** The dataset's sides in the page's order. */
  readonly sides: readonly AreaCode[];
  readonly today: DayNumber;
}

/** Everything that building a scene looks at. */
export interface SceneContext {
  readonly input: ScenesInput;
  readonly i18n: I18n;
  readonly words: PresentingWords['scenes'];
  readonly typesetter: Typesetter;
  readonly shape: StageShape;
  readonly box: StageBox;
}

/** A scene before it knows its number. */
export interface SceneDraft extends Pick<Scene, 'heading' | 'content' | 'notes'> {
  readonly header: SceneHeader;
  readonly caption?: TextBlock;
  /** How many things of its section it shows. */
  readonly items: number;
  /** Of the content alone, in design pixels. */
  readonly contentHeight: number;
  readonly evidence: readonly Evidence[];
  /** What of the page's view is narrower than the selection. */
  readonly view?: Partial<ViewState>;
}

/** Between heading and body, and above the caption. */
const HEADER_GAP = 36;
const CAPTION_GAP = 26;
/** Kept free beside a heading for "2 of 3". */
const PART_ROOM = { landscape: 230, portrait: 170 } as const;
const KICKER_GAP = 6;

/** A heading with what stands over it, broken into lines. */
export function headerOf(
  { typesetter, box, shape }: SceneContext,
  heading: string,
  kicker?: string,
): SceneHeader {
  const width = box.width - PART_ROOM[shape];
  const title = typesetter.set(heading, 'heading', width, { balanced: true });
  if (kicker === undefined) return { title, height: title.height };
  const over = typesetter.set(kicker, 'kicker', width);
  return { title, kicker: over, height: over.height + KICKER_GAP + title.height };
}

/** What is left for the body under a header and over a caption. */
export function bodyHeight(
  { box }: SceneContext,
  header: SceneHeader,
  caption: TextBlock | undefined,
): number {
  const foot = caption === undefined ? 0 : caption.height + CAPTION_GAP;
  return box.height - header.height - (header.height > 0 ? HEADER_GAP : 0) - foot;
}

/** A caption over the whole width. */
export function captionOf({ typesetter, box }: SceneContext, text: string): TextBlock | undefined {
  return text === '' ? undefined : typesetter.set(text, 'small', box.width);
}

/** The height of a whole scene in design pixels. */
export function sceneHeight({ header, caption, contentHeight }: SceneDraft): number {
  const head = header.height > 0 ? header.height + HEADER_GAP : 0;
  return head + contentHeight + (caption === undefined ? 0 : caption.height + CAPTION_GAP);
}

/** More facts than this no speaker reads on one scene. */
export const MOST_NOTES = 60;

/** A fact for the speaker; what rests on sources that these data do not have is left out. */
export function noteOf(
  { input }: Pick<SceneContext, 'input'>,
  key: string,
  text: string,
  evidence: readonly Evidence[],
): SceneNote {
  const passages = evidence.flatMap((item) => {
    const source = input.index.sourceById.get(item.sourceId);
    const place = `${item.sourceId} ${item.part ?? ''} ${item.paragraph ?? ''}`;
    return source === undefined ? [] : { key: place, source, evidence: item };
  });
  return {
    key,
    text,
    passages: passages.filter(
      ({ key: place }, position) => passages.findIndex((other) => other.key === place) === position,
    ),
  };
}

/** Texts of blocks in one line. */
export function wordsOf(blocks: readonly TextBlock[]): string {
  return blocks.map((block) => blockText(block).trim()).join(', ');
}
