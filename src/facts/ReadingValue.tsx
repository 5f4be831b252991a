import type { ReactNode } from 'react';

import { parseEdtf } from '@/domain/dates/parse-edtf';
import type { DisagreementValue } from '@/domain/model/types';
import { useFirstI18n } from '@/i18n/i18n-context';
import { steadyText } from '@/i18n/steady-text';

import { Localized } from './Localized';

/** One reading of a fact: a scalar as it was printed, but for a day or month in EDTF, which is written out. */
export function ReadingValue({ reading: { value } }: { reading: DisagreementValue }): ReactNode {
  const { f } = useFirstI18n();
  if (typeof value !== 'string') return <Localized text={value} />;
  const parsed = /^\d{4}-\d{2}/.test(value) ? parseEdtf(value) : undefined;
  if (parsed?.ok === true) return f.date(parsed.date);
  const shown = steadyText(value);
  return /\p{L}/u.test(value) ? <span lang={printedLang(value)}>{shown}</span> : shown;
}

/** A source's own spelling comes without its language: Han is read as Chinese, anything else as not known. */
function printedLang(value: string): string {
  return /\p{Script=Han}/u.test(value) ? 'zh-Hans' : '';
}
