import type { ReactNode } from 'react';

import type { ComparedThing } from '@/domain/comparison/compared-things';
import { Localized } from '@/facts/Localized';
import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';
import { Portions } from '@/ui/Portions';

interface ComparedThingsProps {
  readonly things: readonly ComparedThing[];
  /** Absent where they cannot be opened: they are not in the reader's own data. */
  readonly onOpen: ((id: string) => void) | undefined;
}

/** Things that only one of the two datasets has. */
export function ComparedThings({ things, onOpen }: ComparedThingsProps): ReactNode {
  const words = useOwnDataWords().compare;
  return (
    <Portions items={things} moreWords={(count) => words.more({ count })}>
      {(shown) => (
        <ul className="text-caption">
          {shown.map((thing) => (
            <li key={thing.id} className="border-hair border-t py-1.5 first:border-t-0">
              <ComparedName thing={thing} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
    </Portions>
  );
}

interface ComparedNameProps {
  readonly thing: ComparedThing;
  readonly onOpen: ((id: string) => void) | undefined;
}

/** What kind of thing it is, its name, and its id; leads to it where it can be opened. */
export function ComparedName({ thing, onOpen }: ComparedNameProps): ReactNode {
  const words = useOwnDataWords().compare;
  const { id, kind, label } = thing;
  const name =
    typeof label === 'string' ? <bdi lang="und">{label}</bdi> : <Localized text={label} />;
  return (
    <>
      <span className="text-small text-ink2 block">
        {words.kinds[kind]} <bdi translate="no">{id}</bdi>
      </span>
      {onOpen === undefined || kind === 'theme' ? (
        <span className="line-clamp-3">{name}</span>
      ) : (
        <button
          type="button"
          onClick={() => onOpen(id)}
          className="hover:decoration-ink line-clamp-3 min-h-6 text-left underline underline-offset-3"
        >
          {name}
        </button>
      )}
    </>
  );
}
