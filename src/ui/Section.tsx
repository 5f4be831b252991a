import type { ReactNode } from 'react';

import { classNames } from './class-names';
import { useKnownHeight } from './use-known-height';

interface SectionProps {
  readonly id: string;
  /** Position on the page from 1, printed before the name; absent where the section stands alone. */
  readonly number?: number | undefined;
  /** What the section is: "Timeline". */
  readonly name: string;
  /** What its records say: the computed heading. */
  readonly heading: ReactNode;
  readonly caption?: ReactNode;
  /** Buttons beside the heading. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A section of the page: its name in the rail, its finding over the figure. */
export function Section({
  id,
  number,
  name,
  heading,
  caption,
  tools,
  children,
}: SectionProps): ReactNode {
  const isFarDown = number !== undefined && number > 1;
  const ref = useKnownHeight(isFarDown ? number : undefined);
  return (
    <section
      ref={ref}
      id={id}
      aria-labelledby={`${id}-heading`}
      className={classNames('border-ink pt-11 pb-11 not-first:border-t', isFarDown && 'far-down')}
    >
      <header className="rail-row mb-5 items-baseline">
        <p className="text-body leading-[1.875rem] font-semibold">
          {number === undefined ? null : (
            <span className="text-ink3 mr-2 font-normal">{number}</span>
          )}
          {name}
        </p>
        <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
          <div className="max-w-[54rem] min-w-0 flex-1 basis-72">
            <h2 id={`${id}-heading`} className="heading">
              {heading}
            </h2>
            {caption === undefined ? null : (
              <p className="text-caption text-ink2 mt-1.5 max-w-[82ch] text-pretty">{caption}</p>
            )}
          </div>
          {tools === undefined ? null : (
            <div className="flex max-w-full flex-wrap gap-1.5">{tools}</div>
          )}
        </div>
      </header>
      {children}
    </section>
  );
}
