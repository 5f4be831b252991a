import { en as formats } from '../formats/en';
import type { Formats } from '../formats/types';
import { app } from './en/app';
import { facts } from './en/facts';
import { filters } from './en/filters';
import { findings } from './en/findings';
import { timeline } from './en/timeline';
import type { FirstMessages } from './messages';

export const first = {
  f: formats,
  m: { app, facts, filters, findings, timeline },
} satisfies { readonly f: Formats; readonly m: FirstMessages };
