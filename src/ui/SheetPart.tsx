import { type ReactNode, useId } from 'react';

interface SheetPartProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A titled part of a sheet, set off by a hairline. */
export function SheetPart({ heading, children }: SheetPartProps): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-hair mt-7 border-t pt-5">
      <h3 id={id} className="text-body font-semibold">
        {heading}
      </h3>
      {children}
    </section>
  );
}
