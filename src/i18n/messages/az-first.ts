import { az as formats } from '../formats/az';
import type { Formats } from '../formats/types';
import { app } from './az/app';
import { facts } from './az/facts';
import { filters } from './az/filters';
import { findings } from './az/findings';
import { timeline } from './az/timeline';
import type { FirstMessages } from './messages';

export const first = {
  f: formats,
  m: { app, facts, filters, findings, timeline },
} satisfies { readonly f: Formats; readonly m: FirstMessages };
