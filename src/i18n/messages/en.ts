import { app } from './en/app';
import { facts } from './en/facts';
import { filters } from './en/filters';
import { findings } from './en/findings';
import { problems } from './en/problems';
import { record } from './en/record';
import { roster } from './en/roster';
import { sources } from './en/sources';
import { themes } from './en/themes';
import { timeline } from './en/timeline';
import type { Messages } from './messages';

export const en: Messages = {
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
