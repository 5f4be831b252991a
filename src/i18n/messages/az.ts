import { app } from './az/app';
import { facts } from './az/facts';
import { filters } from './az/filters';
import { findings } from './az/findings';
import { problems } from './az/problems';
import { record } from './az/record';
import { roster } from './az/roster';
import { sources } from './az/sources';
import { themes } from './az/themes';
import { timeline } from './az/timeline';
import type { Messages } from './messages';

export const az: Messages = {
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
