import { type ReactNode, useId } from 'react';

interface SourcePartProps {
  readonly title: string;
  readonly caption?: string;
  readonly children: ReactNode;
}

/** A part of the section: its name and how to read it in the rail, the thing in the field. */
export function SourcePart({ title, caption, children }: SourcePartProps): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} className="rail-row gap-y-3 not-first:mt-11">
      <div>
        <h3 id={id} className="text-caption font-semibold">
          {title}
        </h3>
        {caption === undefined ? null : <p className="text-small text-ink2 mt-1">{caption}</p>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
