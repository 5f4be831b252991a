import type { Formats } from '../formats/types';
import { zhHans as formats } from '../formats/zh-hans';
import type { FirstMessages } from './messages';
import { app } from './zh-hans/app';
import { facts } from './zh-hans/facts';
import { filters } from './zh-hans/filters';
import { findings } from './zh-hans/findings';
import { timeline } from './zh-hans/timeline';

export const first = {
  f: formats,
  m: { app, facts, filters, findings, timeline },
} satisfies { readonly f: Formats; readonly m: FirstMessages };
