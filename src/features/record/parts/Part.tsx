import type { ReactNode } from 'react';

interface PartProps {
  readonly heading: ReactNode;
  readonly caption?: ReactNode;
  /** Makes the heading a place to jump to. */
  readonly headingId?: string;
  readonly children: ReactNode;
}

/** A part of the sheet under its own heading. */
export function Part({ heading, caption, headingId, children }: PartProps): ReactNode {
  return (
    <section className="mt-8">
      <h3
        id={headingId}
        tabIndex={headingId === undefined ? undefined : -1}
        className="text-body font-semibold"
      >
        {heading}
      </h3>
      {caption === undefined ? null : (
        <p className="text-small text-ink2 mt-0.5 max-w-[62ch]">{caption}</p>
      )}
      <div className="mt-2">{children}</div>
    </section>
  );
}
