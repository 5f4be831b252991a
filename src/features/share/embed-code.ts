import type { Language } from '@/domain/model/vocabulary';
import type { Embed } from '@/domain/view-state/view-state';

export interface EmbedCodeParts {
  readonly part: Embed;
  readonly address: string;
  /** What screen readers call the frame, in `language`. */
  readonly title: string;
  readonly language: Language;
  /** A script goes along that fits the frame to its content. */
  readonly withScript: boolean;
}

/** About as many pixels as a part is high in a column of 1,000; one that is higher scrolls once it has the focus. */
const HEIGHTS: Readonly<Record<Embed, number>> = { timeline: 1400, themes: 2000, roster: 1600 };

/**
 * What a part needs of its host. Scripts, and its own origin for its files; the host's stays closed to it, since it is
 * another. Links may open tabs, which are no longer bound by this list.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/**
 * The markup that shows a part in somebody's page. It loads when it comes near the screen. Attributes are escaped, so that
 * no title can end one.
 */
export function embedCode({ part, address, title, language, withScript }: EmbedCodeParts): string {
  const attributes = [
    ['src', address],
    ['title', title],
    ['lang', language],
    ['name', `communique-${part}`],
    ['width', '100%'],
    ['height', String(HEIGHTS[part])],
    ['loading', 'lazy'],
    ['sandbox', SANDBOX],
    ['style', 'border: 0'],
  ] as const;
  const lines = attributes.map(([name, value]) => `  ${name}="${escaped(value)}"`);
  return ['<iframe', ...lines, '></iframe>', ...(withScript ? [HEIGHT_SCRIPT] : [])].join('\n');
}

function escaped(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Fits the frame that a message comes from, whichever it is, and no other. */
const HEIGHT_SCRIPT = `<script>
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'communique:height') return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.height = data.height;
    }
  });
</script>`;
