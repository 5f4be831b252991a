import type { ReactNode } from 'react';

import { classNames } from '@/ui/class-names';

import { typeCss } from './type-css';
import type { TextBlock } from './typesetter';

interface StageTextProps {
  readonly block: TextBlock;
  readonly as?: 'p' | 'h1' | 'h2' | 'h3' | 'span';
  readonly className?: string;
  /** After the last line, on it. */
  readonly children?: ReactNode;
}

/** A block as it was set: each line on a line of its own, so that nothing wraps differently than was measured. */
export function StageText({
  block,
  as: Tag = 'p',
  className,
  children,
}: StageTextProps): ReactNode {
  const { lines, style, lang } = block;
  if (lines.length === 0) return null;
  const placed = offsets(lines);
  return (
    <Tag lang={lang} className={classNames('block', className)} style={typeCss(style)}>
      {placed.map(({ line, offset, isLast }) => (
        <span key={offset} className="block whitespace-nowrap">
          {isLast ? line.trimEnd() : line}
          {isLast ? children : null}
        </span>
      ))}
    </Tag>
  );
}

/** Each line with where it begins in the text. */
function offsets(
  lines: readonly string[],
): readonly { readonly line: string; readonly offset: number; readonly isLast: boolean }[] {
  let offset = 0;
  return lines.map((line, place) => {
    const placed = { line, offset, isLast: place === lines.length - 1 };
    offset += line.length;
    return placed;
  });
}
