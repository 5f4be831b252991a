import { useLayoutEffect } from 'react';

import type { Dataset } from '@/domain/model/dataset';
import type { I18n } from '@/i18n/i18n-context';

/** The foot's words; of data that nobody has published it says first that they are not. */
export function runningFoot({ localFile }: Dataset, words: string, { m }: I18n): string {
  return localFile === undefined ? words : `${m.local.mark(localFile)}. ${words}`;
}

/** What stands at the foot of every page: a margin of a page takes its words from style alone. */
export function useRunningFoot(words: string): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--running-foot', `"${words.replaceAll(/["\\\n\r\f]/g, escaped)}"`);
    return () => {
      style.removeProperty('--running-foot');
    };
  }, [words]);
}

/** A sign that would end a CSS string, by its number. */
function escaped(sign: string): string {
  return `\\${(sign.codePointAt(0) ?? 0).toString(16)} `;
}
