import { en as f } from '@/i18n/formats/en';

const scenes = (count: number): string =>
  `${f.number(count)} ${f.plural(count, { one: 'scene', other: 'scenes' })}`;
const duration = (seconds: number): string => {
  const minutes = Math.floor(seconds / 60);
  const parts = [
    ...(minutes === 0 ? [] : [`${f.number(minutes)} min`]),
    ...(seconds % 60 === 0 && minutes > 0 ? [] : [`${seconds % 60} s`]),
  ];
  return parts.join(' ');
};

export const present = {
  region: 'Presentation',
  place: (v: { place: number; count: number }): string => `Scene ${v.place} of ${v.count}`,
  announced: (v: { place: number; count: number; heading: string }): string =>
    `Scene ${v.place} of ${v.count}: ${v.heading}`,
  counter: (v: { place: number; count: number }): string => `${v.place} / ${v.count}`,
  filters: (v: { list: string }): string => `Filters: ${v.list}`,
  moreFilters: (v: { count: number }): string => `${f.number(v.count)} more`,
  stale: (v: { ago: string }): string => `Could not be refreshed; loaded ${v.ago}`,
  paused: 'Paused',
  nothing: 'There is nothing to present.',
  sceneFailed: 'This scene could not be drawn.',
  blank: 'The screen is blank.',
  tools: {
    label: 'Controls of the presentation',
    previous: 'Previous',
    next: 'Next',
    overview: 'All scenes',
    speaker: 'Speaker window',
    prepare: 'Prepare',
    blank: 'Blank',
    fullScreen: 'Full screen',
    scheme: { light: 'Light', dark: 'Dark' },
    qr: 'Code for a phone',
    help: 'Keys',
    leave: 'Leave',
  },
  overview: {
    title: 'All scenes',
    close: 'Close',
    open: (v: { place: number; heading: string }): string => `${v.place}. ${v.heading}`,
  },
  help: {
    title: 'Keys',
    close: 'Close',
    space: 'Space',
    does: {
      next: 'Next scene',
      previous: 'Previous scene',
      first: 'First scene',
      last: 'Last scene',
      blank: 'Blank the screen, and back',
      overview: 'All scenes',
      speaker: 'Speaker window with notes',
      fullScreen: 'Full screen, and back',
      scheme: 'Dark or light',
      qr: 'Code for a phone',
      help: 'This list',
      stay: 'Nothing: a clicker’s start button stays in the presentation',
      leave: 'Back to the page with the same filters',
    },
    touch: 'On a touch screen: tap the left or right side, or swipe.',
    singleKeys: 'Keys that are a single letter or sign',
    singleKeysHint:
      'Switch them off if speech input or an accidental touch sets them off. Arrows, Page keys, Space and Esc stay.',
  },
  prepare: {
    title: 'Prepare the presentation',
    label: 'Presentation',
    close: 'Close',
    scenes: 'Scenes',
    scenesHint:
      'The order, what is left out and the seconds are in the address: a link keeps them.',
    total: (v: { count: number; seconds: number }): string =>
      `${scenes(v.count)}; a loop without anybody at the keys takes ${duration(v.seconds)}.`,
    show: (v: { section: string }): string => `Show: ${v.section}`,
    count: (v: { count: number }): string => scenes(v.count),
    noScenes: 'no scene in this selection',
    leftOut: 'left out',
    seconds: 'Seconds',
    secondsOf: (v: { section: string }): string => `Seconds a scene: ${v.section}`,
    earlier: (v: { section: string }): string => `Earlier: ${v.section}`,
    later: (v: { section: string }): string => `Later: ${v.section}`,
    keysHint: 'Alt with ↑ or ↓ moves a line.',
    preview: (v: { section: string }): string => `Preview: ${v.section}`,
    moved: (v: { section: string; place: number; count: number }): string =>
      `${v.section}: place ${v.place} of ${v.count}`,
    reset: 'All scenes in their own order',
    cornerCode: 'A code for a phone on every scene',
    cornerCodeHint: 'It leads to the page as the scene shows it, in a phone’s own layout.',
    notes: 'Notes',
    notesHint:
      'The facts behind each scene with their evidence. They stand in a window of their own and never on the screen of the room.',
    openSpeaker: 'Open the speaker window',
    printNotes: 'Print the notes',
    phoneNotes: 'Notes on a phone',
    phoneNotesHint:
      'Scan this code to read the notes on a phone. Whoever can see the screen can scan it too.',
    popupRefused:
      'The browser did not open the window. Allow windows for this page, then press again.',
  },
  offline: {
    title: 'Ready to go offline',
    ready: 'Everything that this presentation needs is here.',
    missing: 'Not everything is here yet.',
    loading: 'Loading what is missing',
    load: 'Load what is missing',
    failed: 'Some of it could not be loaded. Check the connection and try again.',
    part: {
      data: 'Data',
      scenes: 'Scenes and controls',
      qr: 'Code for a phone',
      fonts: 'Fonts',
      languages: 'Languages',
    },
    state: { here: 'here', missing: 'missing' },
    some: (v: { here: number; all: number }): string =>
      `${f.number(v.here)} of ${f.number(v.all)} here`,
    reload: {
      possible: 'This window may also be reloaded without a connection.',
      impossible: 'Keep this window open: without a connection the browser cannot load it again.',
    },
  },
  qr: {
    label: 'Code with the address of this view',
    caption: 'This view on a phone',
    fromFile:
      'This page was opened from a file. Another device cannot open its address, so there is no code for a phone.',
  },
  speaker: {
    title: 'Speaker window',
    documentTitle: (v: { heading: string }): string => `Notes: ${v.heading}`,
    connected: 'In step with the presentation',
    alone: 'No presentation answers. This window goes its own way.',
    openPresentation: 'Open the presentation',
    current: 'Now',
    next: 'Next',
    end: 'This is the last scene.',
    notes: 'Notes',
    allNotes: 'All notes',
    print: 'Print',
    clock: 'Time of day',
    timer: 'Timer',
    start: 'Start',
    stop: 'Stop',
    reset: 'Back to 0',
    blankIsOn: 'The room sees a blank screen.',
    blankOn: 'Blank the room',
    blankOff: 'Show the room the scene',
  },
  /** The scenes on paper. */
  handout: {
    more: (v: { count: number }): string => `${f.number(v.count)} more in the speaker’s notes`,
    kind: (v: { asOf: string }): string => `Handout, state of knowledge ${v.asOf}`,
    foot: (v: { title: string; version: string }): string => `${v.title}, version ${v.version}`,
  },
};
