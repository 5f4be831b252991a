import { parseEdtf } from '../dates/parse-edtf';
import type { Language } from '../model/vocabulary';
import { formatPlaylist, parsePlaylist } from '../scenes/playlist';
import {
  DEFAULT_VIEW,
  EMBEDS,
  isLanguage,
  KIND_FILTERS,
  type KindFilter,
  SCHEMES,
  type Scheme,
  SWITCHES,
  type ViewState,
} from './view-state';

const KNOWN = new Set([
  'dataset',
  'q',
  'theme',
  'org',
  'person',
  'kind',
  'side',
  'from',
  'to',
  'dates',
  'disagreements',
  'record',
  'view',
  'lang',
  'scheme',
  'scale',
  'now',
  'motion',
  'present',
  'scenes',
  'kiosk',
  'speaker',
  'qr',
  'embed',
]);

const ID = /^[\p{L}\p{N}][\p{L}\p{N}._~-]*$/u;

/**
 * Reads a query string. Never throws: a broken value leaves its part at the default, an unknown
 * parameter is kept for `toQuery`, of a repeated parameter the first counts.
 */
export function parseQuery(query: string): ViewState {
  const params = new URLSearchParams(query);
  const text = (key: string): string | undefined => params.get(key) ?? undefined;
  const ids = (key: string): string[] => listOf(text(key)).filter((id) => ID.test(id));
  const range = parseRange(text('from'), text('to'));

  return {
    ...DEFAULT_VIEW,
    ...optional('dataset', idOf(text('dataset'))),
    q: text('q') ?? '',
    theme: ids('theme'),
    org: ids('org'),
    person: ids('person'),
    kind: listOf(text('kind')).filter(isKindFilter),
    side: listOf(text('side')).filter((side) => side === 'other' || /^[A-Z]{2,3}$/.test(side)),
    ...range,
    certainDates: text('dates') === 'certain',
    disagreements: text('disagreements') === '1',
    ...optional('record', idOf(text('record'))),
    view: text('view') === 'list' ? 'list' : 'chart',
    ...optional('lang', parseLanguage(text('lang'))),
    ...optional(
      'scheme',
      SCHEMES.find((scheme): scheme is Scheme => scheme === text('scheme')),
    ),
    ...optional('scale', parseScale(text('scale'))),
    ...optional('now', parseDay(text('now'))),
    motion: text('motion') !== 'off',
    ...optional('present', idOf(text('present'))),
    ...optional('scenes', parsePlaylist(text('scenes') ?? '')),
    kiosk: text('kiosk') === '1',
    ...optional('speaker', idOf(text('speaker'))),
    ...optional(
      'qr',
      SWITCHES.find((value) => value === text('qr')),
    ),
    ...optional(
      'embed',
      EMBEDS.find((part) => part === text('embed')),
    ),
    unknown: [...params].filter(([key]) => !KNOWN.has(key)),
  };
}

/**
 * Writes a view as a query string without the question mark: defaults left out, keys in a fixed
 * order, unknown parameters last. `parseQuery(toQuery(v))` is `v` for every view that parses.
 */
export function toQuery(state: ViewState): string {
  const pairs: [string, string][] = [];
  const add = (key: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') pairs.push([key, value]);
  };
  add('dataset', state.dataset);
  add('q', state.q);
  add('theme', state.theme.join(','));
  add('side', state.side.join(','));
  add('kind', state.kind.join(','));
  add('org', state.org.join(','));
  add('person', state.person.join(','));
  add('from', state.from);
  add('to', state.to);
  add('dates', state.certainDates ? 'certain' : undefined);
  add('disagreements', state.disagreements ? '1' : undefined);
  add('record', state.record);
  add('view', state.view === 'list' ? 'list' : undefined);
  add('lang', state.lang);
  add('scheme', state.scheme);
  add('scale', state.scale === undefined ? undefined : String(state.scale));
  add('now', state.now);
  add('motion', state.motion ? undefined : 'off');
  add('present', state.present);
  add('scenes', state.scenes && formatPlaylist(state.scenes));
  add('kiosk', state.kiosk ? '1' : undefined);
  add('speaker', state.speaker);
  add('qr', state.qr);
  add('embed', state.embed);
  for (const [key, value] of state.unknown) pairs.push([key, value]);
  // Commas and colons stay readable: these links are read by people, and on the telephone.
  return new URLSearchParams(pairs).toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}

function listOf(value: string | undefined): string[] {
  return [...new Set((value ?? '').split(',').filter((part) => part !== ''))];
}

function isKindFilter(value: string): value is KindFilter {
  return KIND_FILTERS.some((kind) => kind === value);
}

function idOf(value: string | undefined): string | undefined {
  return value !== undefined && ID.test(value) ? value : undefined;
}

function parseLanguage(value: string | undefined): Language | undefined {
  if (value === 'zh') return 'zh-Hans';
  return value !== undefined && isLanguage(value) ? value : undefined;
}

function parseScale(value: string | undefined): number | undefined {
  if (value === undefined || !/^[12](\.\d{1,2})?$/.test(value)) return undefined;
  const scale = Number(value);
  return scale > 1 && scale <= 2 ? scale : undefined;
}

function parseDay(value: string | undefined): string | undefined {
  if (value === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  return parseEdtf(value).ok ? value : undefined;
}

/** A range that ends before it begins is broken: both ends are dropped. */
function parseRange(
  from: string | undefined,
  to: string | undefined,
): { readonly from?: string; readonly to?: string } {
  const first = parseDay(from);
  const last = parseDay(to);
  if (first !== undefined && last !== undefined && first > last) return {};
  return { ...optional('from', first), ...optional('to', last) };
}

/** A part for spreading: nothing at all where there is no value, as exact optional properties demand. */
function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  if (value === undefined) return {};
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a computed key widens to string; its one key is Key
  return { [key]: value } as { readonly [K in Key]?: Value };
}
