import { useLayoutEffect } from 'react';

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
