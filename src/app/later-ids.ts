/** Ids of the sections below the timeline, in the page's order. */
export const LATER_IDS = ['themes', 'delegations', 'sources'] as const;
