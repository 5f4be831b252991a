import type { ReactNode } from 'react';

import type { OpeningContent } from './scene-content';
import { type StageShape, stageBox, u } from './stage-shape';
import { StageText } from './StageText';

/** The title scene: a heavy rule over the stage, the name, the title, what the records contain, as of when. */
export function OpeningView({
  content,
  shape,
}: {
  content: OpeningContent;
  shape: StageShape;
}): ReactNode {
  const { wordmark, display, deck, facts } = content;
  const box = stageBox(shape);
  return (
    <div className="flex h-full flex-col">
      <span
        aria-hidden="true"
        className="border-ink absolute"
        style={{ left: u(-box.left), right: u(-box.left), top: u(-box.top), borderTopWidth: u(16) }}
      />
      <span
        aria-hidden="true"
        className="border-ink absolute"
        style={{
          left: u(-box.left),
          right: u(-box.left),
          top: u(22 - box.top),
          borderTopWidth: u(3),
        }}
      />
      <p
        className="flex items-center font-serif font-semibold"
        style={{ fontSize: u(52), lineHeight: u(64), gap: u(22) }}
      >
        <svg viewBox="0 0 20 24" aria-hidden="true" style={{ width: u(44), height: u(53) }}>
          <path d="M1 1h13l5 5v17H1z" className="fill-none stroke-current" strokeWidth={1.5} />
          <path d="M5 8h7M5 11.5h10" className="stroke-current" strokeWidth={1.4} />
          <path d="M7 15h6v6.2l-3-1.9-3 1.9z" className="fill-seal" />
        </svg>
        {wordmark}
      </p>
      <div className="mt-auto">
        <StageText block={display} as="h1" />
        <div style={{ marginTop: u(40) }}>
          {deck.map((block) => (
            <StageText key={block.lines.join('')} block={block} />
          ))}
        </div>
        <dl
          className={shape === 'landscape' ? 'grid grid-cols-3' : 'grid'}
          style={{ marginTop: u(48), columnGap: u(64), rowGap: u(20) }}
        >
          {facts.map(({ term, value }) => (
            <div key={term.lines.join('')}>
              <dt>
                <StageText block={term} as="span" />
              </dt>
              <dd>
                <StageText block={value} as="span" />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
