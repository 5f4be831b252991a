import type { ReactNode } from 'react';

import type { ReadingsContent } from './scene-content';
import { u } from './stage-shape';
import { StageText } from './StageText';
import { blocksHeight } from './typesetter';

/** Facts with more than one reading, each reading under a rule; the one used here under a heavy one. */
export function ReadingsView({ content }: { content: ReadingsContent }): ReactNode {
  return (
    <ul>
      {content.items.map(({ key, label, values, columns, columnWidth, reason, height }, place) => (
        <li
          key={key}
          className={place === 0 ? 'border-ink' : 'border-rule'}
          style={{
            height: u(height),
            paddingBlock: u(16),
            borderTopWidth: u(place === 0 ? 3 : 1.5),
          }}
        >
          {label.map((block) => (
            <StageText key={block.lines.join('')} block={block} as="h3" />
          ))}
          <ul
            className="grid"
            style={{
              gridTemplateColumns: `repeat(${columns}, ${u(columnWidth)})`,
              columnGap: u(56),
            }}
          >
            {values.map((value) => (
              <li
                key={value.key}
                className={value.isUsed ? 'border-ink' : 'border-rule'}
                style={{
                  marginTop: u(12),
                  borderTopWidth: u(value.isUsed ? 5 : 1.5),
                  paddingTop: u(value.isUsed ? 11 : 14.5),
                  minHeight: u(blocksHeight(value.blocks)),
                }}
              >
                {value.blocks.map((block) => (
                  <StageText
                    key={`${block.type} ${block.lines.join('')}`}
                    block={block}
                    as="span"
                  />
                ))}
              </li>
            ))}
          </ul>
          {reason.length === 0 ? null : (
            <div style={{ marginTop: u(12) }}>
              {reason.map((block) => (
                <StageText key={block.lines.join('')} block={block} />
              ))}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
