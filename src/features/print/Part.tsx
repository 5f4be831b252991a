import type { ReactNode } from 'react';

interface PartProps {
  /** Position from 1. */
  readonly number: number;
  readonly heading: ReactNode;
  readonly caption?: ReactNode;
  readonly children: ReactNode;
}

/** A numbered part of the brief. */
export function Part({ number, heading, caption, children }: PartProps): ReactNode {
  return (
    <section>
      <div className="print-heading">
        <h2>
          <span className="print-number">{number}</span> {heading}
        </h2>
        {caption === undefined ? null : <p className="print-caption">{caption}</p>}
      </div>
      {children}
    </section>
  );
}

/** Says how many rows more there are than paper shows, and where. */
export function MoreRows({ words }: { readonly words: string | undefined }): ReactNode {
  return words === undefined ? null : <p className="print-caption">{words}</p>;
}
