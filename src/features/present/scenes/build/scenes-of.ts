import type { Evidence } from '@/domain/model/types';
import type { Playlist } from '@/domain/scenes/playlist';
import { SCENE_SECTIONS, type SceneSection } from '@/domain/scenes/scene';
import { uniqueEvidence } from '@/domain/scenes/scene-evidence';
import { withoutRecord } from '@/domain/view-state/view-state';

import type { Scene } from '../scene-content';
import { agreementScenes } from './agreements';
import { type SceneContext, type SceneDraft, sceneHeight } from './context';
import { delegationScenes } from './delegations';
import { disagreementScenes } from './disagreements';
import { gapScenes } from './gaps';
import { glanceScenes } from './glance';
import { MOST_SCENES } from './rows';
import { sourceScenes } from './sources';
import { themeScenes } from './themes';
import { timelineScenes } from './timeline';
import { titleScenes } from './title';

/**
 * The scenes of a selection in the playlist's order (all sections without one), each section on as many as it needs. A section with
 * nothing to show has none. Nothing selected gives the title alone, which says so, whatever the playlist. The sources are those that
 * the other scenes shown cite, wherever in the order they stand; alone they are those of the selection.
 */
export function scenesOf(context: SceneContext, playlist: Playlist | undefined): readonly Scene[] {
  const sections = playlist?.map(({ section }) => section) ?? SCENE_SECTIONS;
  if (context.input.selection.records.length === 0) {
    return numbered('title', titleScenes(context), context);
  }
  const drafts = new Map<SceneSection, readonly SceneDraft[]>(
    sections.flatMap((section) =>
      section === 'sources' ? [] : [[section, builders[section](context)] as const],
    ),
  );
  const counting: readonly SceneSection[] = ['title', 'glance'];
  const cited = [...drafts]
    .filter(([section]) => !counting.includes(section))
    .flatMap(([, scenes]) => scenes.flatMap(({ evidence }) => evidence));
  return sections.flatMap((section) =>
    numbered(
      section,
      section === 'sources'
        ? sourceScenes(context, cited.length > 0 ? cited : ofSelection(context))
        : (drafts.get(section) ?? []),
      context,
    ),
  );
}

const builders: Readonly<
  Record<Exclude<SceneSection, 'sources'>, (context: SceneContext) => readonly SceneDraft[]>
> = {
  title: titleScenes,
  glance: glanceScenes,
  timeline: timelineScenes,
  agreements: agreementScenes,
  delegations: delegationScenes,
  themes: themeScenes,
  disagreements: disagreementScenes,
  gaps: gapScenes,
};

function ofSelection({ input }: SceneContext): readonly Evidence[] {
  return input.shown.sources.map(({ id }) => ({ sourceId: id }));
}

/** A section of far too many scenes ends by saying how much more there is. */
function withinReason(drafts: readonly SceneDraft[], context: SceneContext): readonly SceneDraft[] {
  const [last, ...beyond] = drafts.slice(MOST_SCENES - 1);
  if (last === undefined || beyond.length === 0) return drafts;
  const count = [last, ...beyond].reduce((sum, { items }) => sum + items, 0);
  const said = context.words.more({ count });
  const block = context.typesetter.set(said, 'deck', context.box.width);
  const closing: SceneDraft = {
    heading: last.heading,
    header: last.header,
    content: { kind: 'prose', blocks: [block] },
    contentHeight: block.height,
    items: count,
    evidence: [last, ...beyond].flatMap(({ evidence }) => evidence),
    notes: [],
  };
  return [...drafts.slice(0, MOST_SCENES - 1), closing];
}

function numbered(
  section: SceneSection,
  drafts: readonly SceneDraft[],
  context: SceneContext,
): readonly Scene[] {
  const { words, input } = context;
  const shown = withinReason(drafts, context);
  const pages = shown.length;
  return shown.map((draft, place): Scene => {
    const page = place + 1;
    const { heading, header, content, caption, notes, evidence } = draft;
    return {
      id: place === 0 ? section : `${section}-${page}`,
      section,
      page,
      pages,
      evidence: uniqueEvidence(evidence),
      view: { ...withoutRecord(input.state), ...draft.view },
      heading,
      header:
        pages > 1 && header.height > 0 ? { ...header, part: words.part({ page, pages }) } : header,
      content,
      ...(caption === undefined ? {} : { caption }),
      height: sceneHeight(draft),
      notes,
    };
  });
}
