import { lazyPart } from '@/ui/lazy-part';

/** The timeline: beside the first script, not in it. */
export const LazyTimelineSection = lazyPart(
  async () => (await import('@/features/timeline/TimelineSection')).TimelineSection,
);

/** The sections below the timeline: they come after the first view. */
export const LazyLaterSections = lazyPart(
  async () => (await import('./LaterSections')).LaterSections,
);

/** The sheet over the page: comes when something is opened, or when the page has nothing else to do. */
export const LazyOpenThing = lazyPart(async () => (await import('./OpenThing')).OpenThing);

/** What is wrong with a file: comes only when something is. */
export const LazyDataFailure = lazyPart(async () => (await import('./DataFailure')).DataFailure);

/** What the page does without because parts of a file are wrong. */
export const LazyProblemReport = lazyPart(
  async () => (await import('@/features/problems/ProblemReport')).ProblemReport,
);

/** What puts the paper beside the page while it is being printed. */
export const LazyPrintHost = lazyPart(async () => (await import('./print/PrintHost')).PrintHost);

/** That a newer version of the page can be had: with everything that stores the page, after the first view. */
export const LazyNewVersionNotice = lazyPart(
  async () => (await import('./offline/NewVersionNotice')).NewVersionNotice,
);

/** What stands below everything: it comes with the sections. */
export const LazyPageFooter = lazyPart(
  async () => (await import('@/features/masthead/PageFooter')).PageFooter,
);

/** Why nothing is selected: comes when the page has nothing else to do, or when it is needed. */
export const LazyNothingMatches = lazyPart(
  async () => (await import('@/features/filters/NothingMatches')).NothingMatches,
);

/** That an address names something that is not here. */
export const LazyAddressNotices = lazyPart(
  async () => (await import('./AddressNotices')).AddressNotices,
);
