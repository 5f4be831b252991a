import { first } from './en-first';
import { bodies } from './en/bodies';
import { footer } from './en/footer';
import { local } from './en/local';
import { method } from './en/method';
import { nothing } from './en/nothing';
import { problems } from './en/problems';
import { record } from './en/record';
import { roster } from './en/roster';
import { sources } from './en/sources';
import { themes } from './en/themes';
import type { Messages } from './messages';

export const en: Messages = {
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
