import type { Language } from '../model/vocabulary';
import { withoutPresenting } from './display-mode';
import { DEFAULT_VIEW, type Embed, type Scheme, type ViewState } from './view-state';

/** How a shared view looks; whatever is absent is the reader's own affair. */
export interface Looks {
  readonly lang?: Language;
  readonly scheme?: Scheme;
  readonly scale?: number;
}

/**
 * The view that a link hands on: dataset, filters, what is open, playlist and unknown parameters. Language, scheme and
 * text scale are written only if asked for, whatever the sender's own address says (product, "Contracts"); how the page
 * was presented or embedded never is.
 */
export function sharedView(state: ViewState, looks: Looks): ViewState {
  const { lang: _lang, scheme: _scheme, scale: _scale, embed: _embed, ...rest } = state;
  return { ...withoutPresenting(rest), ...looks };
}

/**
 * The view that an embedded part shows: dataset, filters, and the timeline as a list if it is one. Nothing is open in it,
 * and nothing of the sender's own address goes along but what tests and screens fix (`now`, `motion`).
 */
export function embeddedView(state: ViewState, embed: Embed, looks: Looks): ViewState {
  const { q, theme, org, person, kind, side, certainDates, disagreements, motion, view } = state;
  const { dataset, from, to, now } = state;
  return {
    ...DEFAULT_VIEW,
    q,
    theme,
    org,
    person,
    kind,
    side,
    certainDates,
    disagreements,
    motion,
    view: embed === 'timeline' ? view : DEFAULT_VIEW.view,
    ...(dataset === undefined ? {} : { dataset }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(now === undefined ? {} : { now }),
    ...looks,
    embed,
  };
}

/** The whole page that an embedded part is of: the same view, without the embedding. */
export function wholePage(state: ViewState): ViewState {
  const { embed: _embed, ...rest } = state;
  return withoutPresenting(rest);
}
