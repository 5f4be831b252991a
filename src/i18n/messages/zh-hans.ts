import type { Messages } from './messages';
import { app } from './zh-hans/app';
import { facts } from './zh-hans/facts';
import { filters } from './zh-hans/filters';
import { findings } from './zh-hans/findings';
import { problems } from './zh-hans/problems';
import { record } from './zh-hans/record';
import { roster } from './zh-hans/roster';
import { sources } from './zh-hans/sources';
import { themes } from './zh-hans/themes';
import { timeline } from './zh-hans/timeline';

export const zhHans: Messages = {
  app,
  facts,
  filters,
  findings,
  timeline,
  themes,
  roster,
  sources,
  record,
  problems,
};
