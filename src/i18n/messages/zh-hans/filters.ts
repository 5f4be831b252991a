import type { filters as en } from '../en/filters';

export const filters: typeof en = {};
