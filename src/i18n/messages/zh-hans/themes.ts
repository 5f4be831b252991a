import type { themes as en } from '../en/themes';

export const themes: typeof en = {};
