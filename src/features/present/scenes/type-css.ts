import type { CSSProperties } from 'react';

import { u } from './stage-shape';
import type { TypeStyle } from './stage-type';

/** A type style as CSS in design pixels. */
export function typeCss({
  size,
  line,
  family,
  weight,
  tracking,
  italic,
  tone,
}: TypeStyle): CSSProperties {
  return {
    fontFamily: `var(--${family})`,
    fontSize: u(size),
    lineHeight: u(line),
    fontWeight: weight,
    letterSpacing: tracking === 0 ? 'normal' : `${tracking}em`,
    fontStyle: italic ? 'italic' : 'normal',
    color: `var(--${tone})`,
  };
}
