import { SCENE_SECTIONS, type SceneSection } from './scene';

/** How long a scene stays when the playlist does not say, in seconds. */
const DEFAULT_SECONDS = 20;
/** The shortest and the longest stay that a playlist may ask for, in seconds. */
export const LEAST_SECONDS = 5;
export const MOST_SECONDS = 3600;

/** A section of the presentation and how long each of its scenes stays where nobody presses a key. */
export interface PlaylistEntry {
  readonly section: SceneSection;
  readonly seconds: number;
}

/** The sections shown, in their order, each once; what is not in it is left out. Never empty. */
export type Playlist = readonly PlaylistEntry[];

/** All sections in their own order, each with the default stay. */
export const WHOLE_PLAYLIST: Playlist = SCENE_SECTIONS.map((section) => ({
  section,
  seconds: DEFAULT_SECONDS,
}));

/**
 * Reads `section:seconds,…`, the seconds optional. Sections that do not exist are skipped, of a repeated one the first
 * counts, seconds that are no whole number within bounds are the default. Undefined where nothing is left.
 */
export function parsePlaylist(text: string): Playlist | undefined {
  const entries = new Map<SceneSection, PlaylistEntry>();
  for (const part of text.split(',')) {
    const [name = '', seconds = ''] = part.split(':');
    const section = SCENE_SECTIONS.find((known) => known === name);
    if (section === undefined || entries.has(section)) continue;
    entries.set(section, { section, seconds: parseSeconds(seconds) });
  }
  return entries.size === 0 ? undefined : [...entries.values()];
}

/** Writes what `parsePlaylist` reads, the default stay left out: `parsePlaylist(formatPlaylist(p))` is `p`. */
export function formatPlaylist(playlist: Playlist): string {
  return playlist
    .map(({ section, seconds }) =>
      seconds === DEFAULT_SECONDS ? section : `${section}:${seconds}`,
    )
    .join(',');
}

/** How long a scene of a section stays, in milliseconds. */
export function dwellOf(playlist: Playlist | undefined, section: SceneSection): number {
  const entry = playlist?.find((candidate) => candidate.section === section);
  return (entry?.seconds ?? DEFAULT_SECONDS) * 1000;
}

/** The nearest stay that a playlist may ask for, in whole seconds; the default for what is no number. */
export function boundSeconds(seconds: number): number {
  if (!Number.isFinite(seconds)) return DEFAULT_SECONDS;
  return Math.min(MOST_SECONDS, Math.max(LEAST_SECONDS, Math.round(seconds)));
}

/** True for the playlist that shows everything as it is without one. */
export function isWholePlaylist(playlist: Playlist): boolean {
  return formatPlaylist(playlist) === formatPlaylist(WHOLE_PLAYLIST);
}

/** The same with one section a place earlier or later; as it was where there is no such place. */
export function moveSection(playlist: Playlist, section: SceneSection, by: -1 | 1): Playlist {
  const from = playlist.findIndex((entry) => entry.section === section);
  const moved = playlist[from];
  const neighbour = playlist[from + by];
  if (moved === undefined || neighbour === undefined) return playlist;
  return playlist.map((entry) => {
    if (entry === moved) return neighbour;
    return entry === neighbour ? moved : entry;
  });
}

/** The same without a section, or with it again at its own place; the last one cannot be left out. */
export function toggleSection(playlist: Playlist, section: SceneSection): Playlist {
  const without = playlist.filter((entry) => entry.section !== section);
  if (without.length < playlist.length) return without.length === 0 ? playlist : without;
  const place = SCENE_SECTIONS.indexOf(section);
  const after = playlist.findIndex((entry) => SCENE_SECTIONS.indexOf(entry.section) > place);
  const at = after === -1 ? playlist.length : after;
  return playlist.toSpliced(at, 0, { section, seconds: DEFAULT_SECONDS });
}

/** The same with another stay for one section, brought within bounds. */
export function withSeconds(playlist: Playlist, section: SceneSection, seconds: number): Playlist {
  return playlist.map((entry) =>
    entry.section === section ? { section, seconds: boundSeconds(seconds) } : entry,
  );
}

function parseSeconds(text: string): number {
  if (!/^\d{1,4}$/.test(text)) return DEFAULT_SECONDS;
  const seconds = Number(text);
  return seconds < LEAST_SECONDS || seconds > MOST_SECONDS ? DEFAULT_SECONDS : seconds;
}
