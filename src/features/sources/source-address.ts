import type { Source } from '@/domain/model/types';

/** How a source's address is shown: its host, whether it is plain http, and whether it may be followed. */
export interface SourceAddress {
  readonly host: string;
  readonly plain: boolean;
  /** Absent for mirrors, which are named and not linked. */
  readonly href?: string;
}

/** The address of a source; undefined where it has none that can be read. */
export function addressOf({
  url,
  standing,
}: Pick<Source, 'url' | 'standing'>): SourceAddress | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { host, protocol } = new URL(url);
  const address = { host: host.replace(/^www\./, ''), plain: protocol === 'http:' };
  return standing === 'mirror' ? address : { ...address, href: url };
}
