import type { ReactNode } from 'react';

import type { FiguresContent } from './scene-content';
import { u } from './stage-shape';
import { StageText } from './StageText';

/** Figures, one a row. */
export function FiguresView({ content }: { content: FiguresContent }): ReactNode {
  const { numeralWidth, labelWidth, items } = content;
  return (
    <ul>
      {items.map(({ key, numeral, label, detail, height }, place) => (
        <li
          key={key}
          className={place === 0 ? 'border-ink grid items-center' : 'border-rule grid items-center'}
          style={{
            height: u(height),
            borderTopWidth: u(place === 0 ? 3 : 1.5),
            gridTemplateColumns: `${u(numeralWidth)} ${labelWidth === 0 ? '' : u(labelWidth + 40)} 1fr`,
          }}
        >
          <StageText block={numeral} />
          <div>
            <StageText block={label} />
            {labelWidth === 0 ? <StageText block={detail} /> : null}
          </div>
          {labelWidth === 0 ? null : <StageText block={detail} />}
        </li>
      ))}
    </ul>
  );
}
