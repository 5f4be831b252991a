import type { ReactNode } from 'react';

import { classNames } from '@/ui/class-names';

interface RosterEntryProps {
  /** Letters of the square; absent for whoever is not named: then a dashed question mark. */
  readonly initials?: string;
  /** A heavy rule on top: leads its side, as reported. */
  readonly leads?: boolean;
  /** The line above the name: place in the source, standing or capacity. */
  readonly line?: ReactNode;
  readonly name: ReactNode;
  readonly children: ReactNode;
}

/** The layout that every entry of the roster shares, whichever side it is of. */
export function RosterEntry({
  initials,
  leads = false,
  line,
  name,
  children,
}: RosterEntryProps): ReactNode {
  return (
    <li
      className={classNames(
        'grid grid-cols-[3.5rem_minmax(0,1fr)] content-start gap-x-4 pb-6',
        leads ? 'border-ink border-t-[3px] pt-3.5' : 'border-hair border-t pt-4',
      )}
    >
      <span
        aria-hidden="true"
        className={classNames(
          'text-name grid size-14 place-items-center font-serif font-medium',
          initials === undefined
            ? 'border-rule border-[1.5px] border-dashed'
            : 'bg-tint forced-colors:border',
        )}
      >
        {initials ?? '?'}
      </span>
      <div className="min-w-0">
        {line === undefined ? null : <p className="text-small text-ink2 mb-0.5">{line}</p>}
        {name}
        {children}
      </div>
    </li>
  );
}
