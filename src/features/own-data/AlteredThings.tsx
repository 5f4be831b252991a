import type { ReactNode } from 'react';

import type { ThingChange } from '@/domain/comparison/compare-datasets';
import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';
import { Portions } from '@/ui/Portions';

import { ChangedFields } from './ChangedFields';
import { ComparedName } from './ComparedThings';

interface AlteredThingsProps {
  readonly changes: readonly ThingChange[];
  readonly onOpen: (id: string) => void;
}

/** Things that both datasets have, with the fields in which they differ. */
export function AlteredThings({ changes, onOpen }: AlteredThingsProps): ReactNode {
  const words = useOwnDataWords().compare;
  return (
    <Portions items={changes} moreWords={(count) => words.more({ count })}>
      {(shown) => (
        <ul className="text-caption">
          {shown.map(({ after, fields }) => (
            <li key={after.id} className="border-hair border-t py-2 first:border-t-0">
              <ComparedName thing={after} onOpen={onOpen} />
              <ChangedFields fields={fields} />
            </li>
          ))}
        </ul>
      )}
    </Portions>
  );
}
