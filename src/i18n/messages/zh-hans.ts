import type { Messages } from './messages';
import { first } from './zh-hans-first';
import { bodies } from './zh-hans/bodies';
import { footer } from './zh-hans/footer';
import { local } from './zh-hans/local';
import { method } from './zh-hans/method';
import { nothing } from './zh-hans/nothing';
import { problems } from './zh-hans/problems';
import { record } from './zh-hans/record';
import { roster } from './zh-hans/roster';
import { sources } from './zh-hans/sources';
import { themes } from './zh-hans/themes';

export const zhHans: Messages = {
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
