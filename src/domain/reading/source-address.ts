import type { Evidence, Source } from '@/domain/model/types';

/** Where a source is on the web, as it may be shown. */
export interface SourceAddress {
  readonly host: string;
  /** Absent for a mirror: it is named, never linked (product, "Links"). */
  readonly href?: string;
  readonly isPlainHttp: boolean;
}

/** The address of a source; undefined when it has none or one that cannot be read. */
export function addressOf(source: Source): SourceAddress | undefined {
  const url = parseUrl(source.url);
  if (source.url === undefined || url === undefined) return undefined;
  const { host, protocol } = url;
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return {
    host,
    ...(source.standing === 'mirror' ? {} : { href: source.url }),
    isPlainHttp: protocol === 'http:',
  };
}

function parseUrl(text: string | undefined): URL | undefined {
  try {
    return text === undefined ? undefined : new URL(text);
  } catch {
    return undefined;
  }
}

/**
 * The address of a quoted passage (WICG "URL Fragment Text Directives"): the source's own with
 * `#:~:text=start,end`. Undefined without a quote or where the source is not linked.
 */
export function passageHref(source: Source, evidence: Evidence): string | undefined {
  const href = addressOf(source)?.href;
  if (href === undefined || evidence.quote === undefined) return undefined;
  const { start, end } = evidence.quote;
  const text = [start, ...(end === undefined ? [] : [end])].map(encodeDirective).join(',');
  return `${href}${href.includes('#') ? '' : '#'}:~:text=${text}`;
}

/**
 * `-` and `,` mean something in a text directive; of the two `encodeURIComponent` leaves the dash. It throws for half a
 * character (a lone surrogate), which no address can name.
 */
function encodeDirective(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
