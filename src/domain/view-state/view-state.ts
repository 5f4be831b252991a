import {
  AGREEMENT_CLASSIFICATIONS,
  EVENT_CLASSIFICATIONS,
  LANGUAGES,
  RECORD_KINDS,
} from '../model/closed-sets';
import type { Language } from '../model/vocabulary';
import type { Playlist } from '../scenes/playlist';

export const VIEWS = ['chart', 'list'] as const;
export type View = (typeof VIEWS)[number];

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Parts of the page that stand alone in somebody else's page. */
export const EMBEDS = ['timeline', 'themes', 'roster'] as const;
export type Embed = (typeof EMBEDS)[number];

export const SWITCHES = ['on', 'off'] as const;
type Switch = (typeof SWITCHES)[number];

/** Values of the parameter `kind`: the three kinds of record and every classification. */
export const KIND_FILTERS = [
  ...new Set([...RECORD_KINDS, ...AGREEMENT_CLASSIFICATIONS, ...EVENT_CLASSIFICATIONS]),
] as const;
export type KindFilter = (typeof KIND_FILTERS)[number];

/**
 * What is being looked at: everything that a reader would want to send somebody.
 * The parameters' names and meanings are the product's contract with links that people keep.
 */
export interface ViewState {
  readonly dataset?: string;
  readonly q: string;
  readonly theme: readonly string[];
  readonly org: readonly string[];
  readonly person: readonly string[];
  readonly kind: readonly KindFilter[];
  /** Area codes, or `other` for whatever is of neither side. */
  readonly side: readonly string[];
  /** Days `YYYY-MM-DD`: the page's one time range, both ends inclusive. */
  readonly from?: string;
  readonly to?: string;
  /** `dates=certain`: only records that are certainly inside the range; without one, those of a certain date. */
  readonly certainDates: boolean;
  /** `disagreements=1`: only records on which sources differ. */
  readonly disagreements: boolean;
  /** Id of the open record, delegation, person, organisation or source. */
  readonly record?: string;
  readonly view: View;
  /** Absent: what the reader chose before, then what the browser prefers. */
  readonly lang?: Language;
  readonly scheme?: Scheme;
  /** Text scale from 1 to 2. */
  readonly scale?: number;
  /** `YYYY-MM-DD`: fixes the clock. */
  readonly now?: string;
  readonly motion: boolean;
  /** Id of a scene: presentation is on. */
  readonly present?: string;
  /** The presentation's sections, their order and stay; absent: all of them. */
  readonly scenes?: Playlist;
  /** `kiosk=1`: an unattended screen. */
  readonly kiosk: boolean;
  /** Random id that the speaker's window shares with the window of its presentation. */
  readonly speaker?: string;
  /** The code for a telephone on the presentation; absent: on where nobody presents, off where somebody does. */
  readonly qr?: Switch;
  readonly embed?: Embed;
  /** Parameters that this version does not know, kept as they came. */
  readonly unknown: readonly (readonly [string, string])[];
}

export const DEFAULT_VIEW: ViewState = {
  q: '',
  theme: [],
  org: [],
  person: [],
  kind: [],
  side: [],
  certainDates: false,
  disagreements: false,
  view: 'chart',
  motion: true,
  kiosk: false,
  unknown: [],
};

/** True when any filter is set, the time range and `dates=certain` among them. */
export function hasFilters(state: ViewState): boolean {
  return (
    state.q.trim() !== '' ||
    state.theme.length > 0 ||
    state.org.length > 0 ||
    state.person.length > 0 ||
    state.kind.length > 0 ||
    state.side.length > 0 ||
    state.disagreements ||
    state.from !== undefined ||
    state.to !== undefined ||
    state.certainDates
  );
}

/** The same view without any filter: dataset, open record, language and looks stay. */
export function withoutFilters(state: ViewState): ViewState {
  const { from: _from, to: _to, ...rest } = state;
  return {
    ...rest,
    q: '',
    theme: [],
    org: [],
    person: [],
    kind: [],
    side: [],
    certainDates: false,
    disagreements: false,
  };
}

/** True for the languages of the interface. */
export function isLanguage(value: string): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The same view with nothing open. */
export function withoutRecord(state: ViewState): ViewState {
  const { record: _record, ...rest } = state;
  return rest;
}
