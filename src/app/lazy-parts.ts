import { lazy } from 'react';

/** The timeline: beside the first script, not in it. */
export const LazyTimelineSection = lazy(async () => ({
  default: (await import('@/features/timeline/TimelineSection')).TimelineSection,
}));

/** The sections below the timeline: they come after the first view. */
export const LazyLaterSections = lazy(async () => ({
  default: (await import('./LaterSections')).LaterSections,
}));

/** The sheet over the page: comes when something is opened, or when the page has nothing else to do. */
export const LazyOpenThing = lazy(async () => ({
  default: (await import('./OpenThing')).OpenThing,
}));

/** What is wrong with a file: comes only when something is. */
export const LazyDataFailure = lazy(async () => ({
  default: (await import('./DataFailure')).DataFailure,
}));

/** What the page does without because parts of a file are wrong. */
export const LazyProblemReport = lazy(async () => ({
  default: (await import('@/features/problems/ProblemReport')).ProblemReport,
}));

/** What puts the paper beside the page while it is being printed. */
export const LazyPrintHost = lazy(async () => ({
  default: (await import('./print/PrintHost')).PrintHost,
}));

/** What stands below everything: it comes with the sections. */
export const LazyPageFooter = lazy(async () => ({
  default: (await import('@/features/masthead/PageFooter')).PageFooter,
}));

/** Why nothing is selected: comes when the page has nothing else to do, or when it is needed. */
export const LazyNothingMatches = lazy(async () => ({
  default: (await import('@/features/filters/NothingMatches')).NothingMatches,
}));
