import { type ReactNode, useState } from 'react';

import { Button } from './Button';

/** More than any list of the shipped data has; of thousands the page would stand still. */
const SIZE = 300;

interface PortionsProps<Item> {
  readonly items: readonly Item[];
  /** Draws the list with the items given. */
  readonly children: (items: readonly Item[]) => ReactNode;
  /** Words of the button for so many more. */
  readonly moreWords: (count: number) => string;
}

/** A list that shows its first items, and more of them with each press of a button below it. */
export function Portions<Item>({ items, children, moreWords }: PortionsProps<Item>): ReactNode {
  const [limit, setLimit] = useState(SIZE);
  const hidden = items.length - limit;
  return (
    <>
      {children(items.slice(0, limit))}
      {hidden > 0 ? (
        <Button className="mt-3 mb-2" onClick={() => setLimit(limit + SIZE)}>
          {moreWords(Math.min(SIZE, hidden))}
        </Button>
      ) : null}
    </>
  );
}
