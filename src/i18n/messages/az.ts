import { first } from './az-first';
import { bodies } from './az/bodies';
import { footer } from './az/footer';
import { local } from './az/local';
import { method } from './az/method';
import { nothing } from './az/nothing';
import { problems } from './az/problems';
import { record } from './az/record';
import { roster } from './az/roster';
import { sources } from './az/sources';
import { themes } from './az/themes';
import type { Messages } from './messages';

export const az: Messages = {
  ...first.m,
  themes,
  roster,
  sources,
  record,
  problems,
  local,
  footer,
  method,
  bodies,
  nothing,
};
