import { type ReactNode, useState } from 'react';

import type { FieldChange } from '@/domain/comparison/changed-fields';
import { LANGUAGES } from '@/domain/model/closed-sets';
import { jsonPath } from '@/i18n/formats/as-in-file';
import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';
import { Button } from '@/ui/Button';

/** So many fields of one thing at first. */
const FEW = 12;

/** Single values, before and after, under the names that they have in the format. */
export function ChangedFields({ fields }: { readonly fields: readonly FieldChange[] }): ReactNode {
  const words = useOwnDataWords().compare;
  const [limit, setLimit] = useState(FEW);
  const hidden = fields.length - limit;
  return (
    <>
      <dl className="text-small mt-1">
        {fields.slice(0, limit).map(({ path, before, after }) => (
          <div key={JSON.stringify(path)} className="border-hair mt-1.5 border-l-2 pl-3">
            <dt className="text-ink2 font-mono" lang="zxx" translate="no">
              {jsonPath(path)}
            </dt>
            <dd>
              <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
                <dt className="text-ink2">{words.before}</dt>
                <dd>
                  <Value value={before} lang={languageOf(path)} absent={words.absent} />
                </dd>
                <dt className="text-ink2">{words.after}</dt>
                <dd className="font-medium">
                  <Value value={after} lang={languageOf(path)} absent={words.absent} />
                </dd>
              </dl>
            </dd>
          </div>
        ))}
      </dl>
      {hidden > 0 ? (
        <Button size="small" className="mt-2" onClick={() => setLimit(limit + 10 * FEW)}>
          {words.more({ count: Math.min(hidden, 10 * FEW) })}
        </Button>
      ) : null}
    </>
  );
}

interface ValueProps {
  readonly value: string | undefined;
  readonly lang: string;
  readonly absent: string;
}

function Value({ value, lang, absent }: ValueProps): ReactNode {
  return value === undefined ? (
    <span className="absent">{absent}</span>
  ) : (
    <bdi lang={lang} className="line-clamp-6">
      {value}
    </bdi>
  );
}

/** The language of a value: that of its field where it is one of a text's languages. */
function languageOf(path: FieldChange['path']): string {
  return LANGUAGES.find((language) => language === path.at(-1)) ?? 'und';
}
