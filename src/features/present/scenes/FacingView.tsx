import type { ReactNode } from 'react';

import type { FacingContent, FacingParty, MarkLook } from './scene-content';
import { u } from './stage-shape';
import { StageGlyph } from './StageGlyph';
import { StageText } from './StageText';

/** An agreement's two parties with its mark between them, and its aims under a rule. */
export function FacingView({ content }: { content: FacingContent }): ReactNode {
  const { parties, partyWidth, partiesHeight, aims, aimColumns, look } = content;
  const [first, second] = parties;
  const isStacked = aimColumns === 1 && partyWidth > 800;
  return (
    <>
      <div
        className={isStacked ? 'flex flex-col' : 'flex items-start justify-between'}
        style={{ height: u(partiesHeight) }}
      >
        <Party party={first} width={partyWidth} />
        <Arrow look={look} isUpright={isStacked} />
        <Party party={second} width={partyWidth} />
      </div>
      {aims.length === 0 ? null : (
        <ul
          className="border-ink grid"
          style={{
            marginTop: u(36),
            borderTopWidth: u(3),
            paddingTop: u(33),
            columnGap: u(56),
            rowGap: u(28),
            gridTemplateColumns: `repeat(${aimColumns}, minmax(0, 1fr))`,
          }}
        >
          {aims.map((aim) => (
            <li key={aim.lines.join('')}>
              <StageText block={aim} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Party({ party, width }: { party: FacingParty | undefined; width: number }): ReactNode {
  if (party === undefined) return null;
  return (
    <div style={{ width: u(width) }}>
      {party.blocks.map((block, place) => (
        <StageText key={block.lines.join('')} block={block} as={place === 0 ? 'h3' : 'p'} />
      ))}
    </div>
  );
}

function Arrow({ look, isUpright }: { look: MarkLook; isUpright: boolean }): ReactNode {
  return (
    <svg
      viewBox="0 0 220 80"
      aria-hidden="true"
      className={isUpright ? 'flex-none rotate-90' : 'flex-none'}
      style={
        isUpright
          ? { width: u(130), height: u(130), transformOrigin: 'center' }
          : { width: u(220), height: u(80) }
      }
    >
      <path
        d="M8 40H76M144 40h68M24 24 8 40l16 16M196 24l16 16-16 16"
        className="stroke-ink fill-none"
        strokeWidth={4}
      />
      <g transform="translate(110 40) scale(2.8)">
        <StageGlyph kind="agreement" look={{ ...look, noLaterThan: false }} />
      </g>
    </svg>
  );
}
