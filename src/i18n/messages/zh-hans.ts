import { app } from './zh-hans/app';
import { facts } from './zh-hans/facts';
import { filters } from './zh-hans/filters';
import { findings } from './zh-hans/findings';
import { timeline } from './zh-hans/timeline';
import { themes } from './zh-hans/themes';
import { roster } from './zh-hans/roster';
import { sources } from './zh-hans/sources';
import { record } from './zh-hans/record';
import { problems } from './zh-hans/problems';
import type { Messages } from './messages';

export const zhHans: Messages = { app, facts, filters, findings, timeline, themes, roster, sources, record, problems };
