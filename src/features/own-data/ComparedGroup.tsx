import { type ReactNode, useState } from 'react';

import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';

interface ComparedGroupProps {
  readonly name: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** Up to so many stand open from the beginning. */
const FEW = 20;

/** One kind of difference, folded where there are many. What is folded is not in the page. */
export function ComparedGroup({ name, count, children }: ComparedGroupProps): ReactNode {
  const words = useOwnDataWords().compare;
  const [isOpen, setOpen] = useState(count <= FEW);
  return (
    <details
      className="border-hair mt-3 border-t pt-2"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="text-caption min-h-8 w-fit content-center font-semibold">
        {words.groupOf({ name, count })}
      </summary>
      {isOpen ? children : null}
    </details>
  );
}
