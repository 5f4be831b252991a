import type { ViewState } from './view-state';

/** What an address shows: the page, a part of it in somebody else's page, or a presentation in one of its windows. */
export type DisplayMode = 'page' | 'embed' | 'kiosk' | 'presentation' | 'speaker';

/** `embed` beats `kiosk` beats `present` (product, "Contracts"); `speaker` is the notes' window of a presentation. */
export function displayMode(state: ViewState): DisplayMode {
  if (state.embed !== undefined) return 'embed';
  if (state.kiosk) return 'kiosk';
  if (state.speaker !== undefined) return 'speaker';
  return state.present === undefined ? 'page' : 'presentation';
}

/** True for everything that the presentation's own chunk draws. */
export function isPresenting(state: ViewState): boolean {
  const mode = displayMode(state);
  return mode === 'kiosk' || mode === 'presentation' || mode === 'speaker';
}

/** The presentation of a view from its first scene. The open record is closed: the room sees scenes. */
export function presented(state: ViewState): ViewState {
  const { record: _record, ...rest } = state;
  return { ...rest, present: state.scenes?.at(0)?.section ?? 'title' };
}

/** The page that a presentation shows: the same filters, nothing of how it was presented but the playlist. */
export function withoutPresenting(state: ViewState): ViewState {
  const { present: _present, speaker: _speaker, qr: _qr, ...rest } = state;
  return { ...rest, kiosk: false };
}
