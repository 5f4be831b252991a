import type { roster as en } from '../en/roster';

export const roster: typeof en = {};
