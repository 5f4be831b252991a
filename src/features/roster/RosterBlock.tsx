import { type ReactNode, useId } from 'react';

interface RosterBlockProps {
  readonly title: string;
  readonly detail?: string;
  /** Shown instead of entries where there are none. */
  readonly empty?: string;
  /** Entries, each an `li`. */
  readonly children?: ReactNode;
}

/** One side of a visit under its name; both sides have the same columns. */
export function RosterBlock({ title, detail, empty, children }: RosterBlockProps): ReactNode {
  const id = useId();
  return (
    <div className="mt-7">
      <div className="mb-3 flex flex-wrap items-baseline gap-x-4">
        <h4 id={id} className="text-body font-semibold">
          {title}
        </h4>
        {detail === undefined ? null : <p className="text-small text-ink2">{detail}</p>}
      </div>
      {empty === undefined ? (
        <ul
          aria-labelledby={id}
          className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,18rem),1fr))] gap-x-8"
        >
          {children}
        </ul>
      ) : (
        <p className="absent border-hair text-aside border-t pt-4 pb-6">{empty}</p>
      )}
    </div>
  );
}
