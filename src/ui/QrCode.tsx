import type { ReactNode } from 'react';
import { encode } from 'uqr';

interface QrCodeProps {
  readonly text: string;
  /** What the code is for, where nothing beside it says so. */
  readonly label: string;
}

/** A text as a code that telephones read: black on white with its quiet zone, in every scheme. */
export function QrCode({ text, label }: QrCodeProps): ReactNode {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an image element would need a script-made address
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="block h-full w-full forced-color-adjust-none"
    >
      <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
      <path d={squares.join('')} fill="#000" />
    </svg>
  );
}
