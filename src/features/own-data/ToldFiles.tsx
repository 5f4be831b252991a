import type { ReactNode } from 'react';

import { useI18n } from '@/i18n/i18n-context';
import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';
import { Portions } from '@/ui/Portions';

import { type ToldFile, toldSize } from './told-file';

/** Files with their size and day. */
export function ToldFiles({ files }: { readonly files: readonly ToldFile[] }): ReactNode {
  const { f } = useI18n();
  const { found, compare } = useOwnDataWords();
  return (
    <Portions items={files} moreWords={(count) => compare.more({ count })}>
      {(shown) => (
        <ul>
          {shown.map(({ name, size, day }) => (
            <li key={`${name} ${size} ${day}`} className="mt-1">
              <bdi translate="no">{name}</bdi>
              <span className="text-small text-ink2 block">
                {found.fileFacts({
                  size: found.bytes(toldSize(size)),
                  changed: f.dayRange(day, day, 'long'),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Portions>
  );
}
