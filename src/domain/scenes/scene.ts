import type { Evidence } from '../model/types';
import type { ViewState } from '../view-state/view-state';

/** The parts of a presentation, in their order; each comes as one scene or as several in a row. */
export const SCENE_SECTIONS = [
  'title',
  'glance',
  'timeline',
  'agreements',
  'delegations',
  'themes',
  'disagreements',
  'gaps',
  'sources',
] as const;
export type SceneSection = (typeof SCENE_SECTIONS)[number];

/** What every scene has, whatever it shows. */
export interface SceneFrame {
  /** The section's name, and from its second scene on a number: `timeline`, `timeline-2`. */
  readonly id: string;
  readonly section: SceneSection;
  /** Place among the scenes of the section, from 1, and how many these are. */
  readonly page: number;
  readonly pages: number;
  /** What everything on it rests on, each piece once, in the order shown. */
  readonly evidence: readonly Evidence[];
  /** The page as it would show the same: a scene is a view. */
  readonly view: ViewState;
}
