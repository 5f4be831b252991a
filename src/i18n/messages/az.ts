import { first } from './az-first';
import { local } from './az/local';
import { problems } from './az/problems';
import { record } from './az/record';
import { roster } from './az/roster';
import { sources } from './az/sources';
import { themes } from './az/themes';
import type { Messages } from './messages';

export const az: Messages = { ...first.m, themes, roster, sources, record, problems, local };
