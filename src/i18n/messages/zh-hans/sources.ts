import type { sources as en } from '../en/sources';

export const sources: typeof en = {};
