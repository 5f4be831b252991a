import type { ReactNode } from 'react';

import { classNames } from '@/ui/class-names';

import { RowMarkView } from './RowMarkView';
import type { ColumnsContent, RowShape, SceneColumn, SceneRow } from './scene-content';
import { u } from './stage-shape';
import { StageText } from './StageText';
import { typeCss } from './type-css';

/** Rows in one column or two. */
export function ColumnsView({ content }: { content: ColumnsContent }): ReactNode {
  return content.columns.map((column) => (
    <Column key={column.key} column={column} shape={content.shape} />
  ));
}

function Column({ column, shape }: { column: SceneColumn; shape: RowShape }): ReactNode {
  const { left, top, width, title, empty, rows } = column;
  return (
    <section className="absolute" style={{ left: u(left), top: u(top), width: u(width) }}>
      {title === undefined ? null : (
        <div style={{ paddingBottom: u(18) }}>
          <StageText block={title} as="h3" />
        </div>
      )}
      {empty === undefined ? null : <StageText block={empty} />}
      <ol>
        {rows.map((row, place) => (
          <Row key={row.key} row={row} shape={shape} isFirst={place === 0} />
        ))}
      </ol>
    </section>
  );
}

interface RowProps {
  readonly row: SceneRow;
  readonly shape: RowShape;
  readonly isFirst: boolean;
}

function Row({ row, shape, isFirst }: RowProps): ReactNode {
  const { mark, aside, main, beside, height, leads } = row;
  const { markWidth, asideWidth, padding } = shape;
  const first = [...aside, ...main].find(({ lines }) => lines.length > 0);
  return (
    <li className="relative" style={{ height: u(height), paddingTop: u(padding) }}>
      <span
        aria-hidden="true"
        className={classNames(
          'absolute inset-x-0 top-0',
          leads === true || isFirst ? 'border-ink' : 'border-rule',
        )}
        style={{ borderTopWidth: u(leads === true ? 6 : isFirst ? 3 : 1.5) }}
      />
      <div
        className="grid"
        style={{
          gridTemplateColumns: `${u(markWidth)} ${asideWidth === 0 ? '' : u(asideWidth)} 1fr`,
        }}
      >
        <div>
          {mark === undefined || first === undefined ? null : (
            <RowMarkView mark={mark} lineHeight={first.style.line} />
          )}
        </div>
        {asideWidth === 0 ? null : (
          <div>
            {aside.map((block) => (
              <StageText key={block.lines.join('')} block={block} />
            ))}
          </div>
        )}
        <div>
          {asideWidth === 0
            ? aside.map((block) => <StageText key={block.lines.join('')} block={block} />)
            : null}
          {main.map((block, place) => (
            <StageText key={`${block.type} ${block.lines.join('')}`} block={block}>
              {place === 0 && beside !== undefined ? (
                <span lang={beside.lang} style={{ ...typeCss(beside.style), marginLeft: u(24) }}>
                  {beside.lines.join('')}
                </span>
              ) : null}
            </StageText>
          ))}
        </div>
      </div>
    </li>
  );
}
