import { diagnoseEdtf } from './edtf-problem';
import type { EdtfProblem } from './edtf-problem';
import { DATE_PRECISIONS } from './fuzzy-date';
import type { DatePart, DatePrecision, DateQualifier, DayNumber, FuzzyDate } from './fuzzy-date';
import { parseDatePart } from './parse-date-part';

export type EdtfOutcome =
  | { readonly ok: true; readonly date: FuzzyDate }
  | { readonly ok: false; readonly reason: EdtfProblem };

type PartsOutcome =
  | { readonly ok: true; readonly parts: readonly DatePart[] }
  | { readonly ok: false; readonly reason: EdtfProblem };

const OPEN = '..';

/**
 * Reads the EDTF subset of `communique/1`: single dates, intervals `a/b` (level 0) with an open `..` or unknown empty
 * end (level 1, "Extended interval"), and the sets `[a,b]`, `[a..b]`, `[..b]`, `[a..]` (level 2, "Set representation",
 * one of a set). Open and unknown ends are infinite here; `closeOpenEnd` gives an open set its last day.
 * The precision is that of the coarsest part; the qualifier gathers those of the parts. Never throws: what is not in
 * the subset comes back with its reason.
 */
export function parseEdtf(text: string): EdtfOutcome {
  const outcome = partsIn(text);
  if (!outcome.ok) return outcome;
  const kind = text.startsWith('[') ? 'set' : text.includes('/') ? 'interval' : 'single';
  return { ok: true, date: dateOf(text, kind, outcome.parts) };
}

function partsIn(text: string): PartsOutcome {
  if (text.startsWith('[') && text.endsWith(']')) return setMembers(text.slice(1, -1));
  const ends = text.split('/');
  const [start = '', end = ''] = ends;
  if (ends.length === 2 && !isOneDateWithSlashes(text)) return intervalEnds(start, end);
  const single = parseDatePart(text);
  return single.ok ? { ok: true, parts: [single.part] } : single;
}

/** `06/2018` and `2018/06` are meant as one month, not as an interval. */
function isOneDateWithSlashes(text: string): boolean {
  const problem = diagnoseEdtf(text);
  return problem === 'year_not_first' || problem === 'wrong_separator';
}

function intervalEnds(start: string, end: string): PartsOutcome {
  const span = spanParts(start, end);
  if (!span.ok || isOrdered(span.parts)) return span;
  return { ok: false, reason: 'unordered_interval' };
}

function setMembers(inside: string): PartsOutcome {
  const members = inside.split(',');
  const [start = '', end = '', ...more] = inside.split(OPEN);
  if (inside.includes(OPEN) && members.length === 1 && more.length === 0) {
    const span = spanParts(start === '' ? OPEN : start, end === '' ? OPEN : end);
    if (!span.ok || isOrdered(span.parts)) return span;
    return { ok: false, reason: 'unordered_set' };
  }
  if (inside.includes(OPEN) || members.length < 2 || members.includes(''))
    return { ok: false, reason: 'malformed_set' };
  return listedMembers(members);
}

function listedMembers(members: readonly string[]): PartsOutcome {
  const parts: DatePart[] = [];
  for (const member of members) {
    const outcome = parseDatePart(member);
    if (!outcome.ok) return outcome;
    const previous = parts.at(-1);
    if (previous !== undefined && !isBefore(previous, outcome.part)) {
      return { ok: false, reason: 'unordered_set' };
    }
    parts.push(outcome.part);
  }
  return { ok: true, parts };
}

/** Both ends as parts; an end that is not known borrows its bounds and its precision from the known one. */
function spanParts(start: string, end: string): PartsOutcome {
  const startState = stateOf(start);
  const endState = stateOf(end);
  if (startState !== 'known' && endState !== 'known') return { ok: false, reason: 'no_known_date' };
  const known = parseDatePart(startState === 'known' ? start : end);
  if (!known.ok) return known;
  const { earliest, latest, precision } = known.part;
  if (startState !== 'known') {
    const open = { edtf: start, state: startState, earliest: -Infinity, latest, precision };
    return { ok: true, parts: [open, known.part] };
  }
  if (endState !== 'known') {
    const open = { edtf: end, state: endState, earliest, latest: Infinity, precision };
    return { ok: true, parts: [known.part, open] };
  }
  const last = parseDatePart(end);
  return last.ok ? { ok: true, parts: [known.part, last.part] } : last;
}

function stateOf(end: string): DatePart['state'] {
  if (end === OPEN) return 'open';
  return end === '' ? 'unknown' : 'known';
}

function isOrdered([start, end]: readonly DatePart[]): boolean {
  return start === undefined || end === undefined || start.earliest <= end.latest;
}

function isBefore(a: DatePart, b: DatePart): boolean {
  return a.earliest < b.earliest || (a.earliest === b.earliest && a.latest < b.latest);
}

function dateOf(edtf: string, kind: FuzzyDate['kind'], parts: readonly DatePart[]): FuzzyDate {
  const qualifier = gatheredQualifier(parts);
  return {
    edtf,
    kind,
    earliest: parts[0]?.earliest ?? -Infinity,
    latest: isSpan(edtf) ? (parts.at(-1)?.latest ?? Infinity) : latestOf(parts),
    precision: coarsest(parts),
    ...(qualifier === undefined ? {} : { qualifier }),
    parts,
  };
}

/** A span ends with its end, also where its start alone could mean a later day (`2018/2018-06`). */
function isSpan(edtf: string): boolean {
  return edtf.includes('/') || edtf.includes(OPEN);
}

function latestOf(parts: readonly DatePart[]): DayNumber {
  return parts.reduce((latest, part) => Math.max(latest, part.latest), -Infinity);
}

function coarsest(parts: readonly DatePart[]): DatePrecision {
  const rank = parts.reduce(
    (coarse, part) => Math.max(coarse, DATE_PRECISIONS.indexOf(part.precision)),
    0,
  );
  return DATE_PRECISIONS[rank] ?? 'day';
}

function gatheredQualifier(parts: readonly DatePart[]): DateQualifier | undefined {
  const marks = new Set(parts.map((part) => part.qualifier));
  const isUncertain = marks.has('?') || marks.has('%');
  const isApproximate = marks.has('~') || marks.has('%');
  if (isUncertain && isApproximate) return '%';
  if (isUncertain) return '?';
  return isApproximate ? '~' : undefined;
}
