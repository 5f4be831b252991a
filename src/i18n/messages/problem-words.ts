import type {
  CountedUnit,
  Expected,
  LeftOut,
  LeftOutKind,
  Problem,
  ProblemCode,
  ThingKind,
} from '@/domain/problems/problem';
import { quoted } from '@/i18n/formats/as-in-file';

type Thing = NonNullable<Problem['subject']>;

/** What one language must have words for to say any problem. */
export interface ProblemWording {
  readonly remedies: Readonly<Record<ProblemCode, string>>;
  /** Remedies for what stands in a table, where those above speak of the dataset's own file. */
  readonly cellRemedies: Readonly<Partial<Record<ProblemCode, string>>>;
  /** The remedy where a date must be known to the day. */
  readonly wholeDay: string;
  /** The sentence that says what an id belongs to. */
  readonly isTheIdOf: (kind: ThingKind) => string;
  readonly didYouMean: (value: string) => string;
  /** Several sentences as one text. */
  readonly join: (sentences: readonly string[]) => string;
  readonly nothing: string;
  /** The status with which a server refused. */
  readonly answer: (status: string) => string;
  /** A number with what it counts: "12 words". */
  readonly counted: (count: number, unit: CountedUnit) => string;
  /** A thing of the file with its id. */
  readonly thing: (thing: Thing) => string;
  readonly leftOut: Readonly<Record<LeftOutKind, (leftOut: LeftOut) => string>>;
  readonly partOf: (part: string, thing: string) => string;
  readonly withIt: (loss: string, others: string) => string;
  /** Names as a list; `more` says how many are not named. */
  readonly list: (names: readonly string[], more: number) => string;
}

/** Everything about a problem that is a sentence or a phrase of its own. */
export interface ProblemWords {
  /** What to do about it; where something known is much like what was found, to write that. Never empty. */
  readonly remedy: (problem: Problem) => string;
  /** What stood there, as the file has it, or with what a bare number counts; says so where nothing did. */
  readonly found: (problem: Problem) => string;
  /** A thing of the file with its id. */
  readonly thing: (thing: Thing) => string;
  /** What it cost, with what went with it; empty for a warning. */
  readonly loss: (problem: Problem) => string;
  /** The same as single names, each with the thing it was a part of; empty for a warning. */
  readonly lossNames: (problem: Problem) => readonly string[];
  /** Names as a list, cut after the fifth; `unnamed` things are counted with the rest. */
  readonly nameSome: (names: readonly string[], unnamed: number) => string;
}

/** How many names a sentence bears. */
const MOST_NAMED = 5;

/** The same rules of composition for every language. */
export function buildProblemWords(wording: ProblemWording): ProblemWords {
  const nameLeftOut = (leftOut: LeftOut): string => wording.leftOut[leftOut.kind](leftOut);
  const nameSome = (names: readonly string[], unnamed: number): string =>
    wording.list(
      names.slice(0, MOST_NAMED),
      Math.max(names.length - MOST_NAMED, 0) + Math.max(unnamed, 0),
    );
  return {
    remedy: (problem) => composeRemedy(wording, problem),
    found: (problem) => composeFound(wording, problem),
    thing: wording.thing,
    loss: ({ leftOut, alsoLeftOut = [] }) => {
      if (!leftOut) return '';
      const name = nameLeftOut(leftOut);
      if (alsoLeftOut.length === 0) return name;
      return wording.withIt(name, nameSome(alsoLeftOut.map(nameLeftOut), 0));
    },
    lossNames: ({ leftOut, alsoLeftOut = [], subject }) => {
      if (!leftOut) return [];
      const name = nameLeftOut(leftOut);
      const isPart = subject !== undefined && leftOut.kind !== subject.kind;
      const whole = isPart ? wording.partOf(name, wording.thing(subject)) : name;
      return [whole, ...alsoLeftOut.map(nameLeftOut)];
    },
    nameSome,
  };
}

/** True for what a language says in one phrase, without values; `phrases` are the language's own. */
export function isPhrase<Code extends Expected['code']>(
  phrases: Readonly<Record<Code, string>>,
  expected: Expected,
): expected is Extract<Expected, { readonly code: Code }> {
  return Object.hasOwn(phrases, expected.code);
}

function composeRemedy(wording: ProblemWording, problem: Problem): string {
  const { code, expected, foundKind } = problem;
  const nearest = 'nearest' in expected ? expected.nearest : undefined;
  const needsWholeDay = code === 'bad_date' && expected.code === 'day';
  const kind = foundKind === undefined ? [] : [wording.isTheIdOf(foundKind)];
  if (nearest !== undefined) return wording.join([...kind, wording.didYouMean(quoted(nearest))]);
  const inCell = problem.cell && wording.cellRemedies[code];
  return wording.join([
    ...kind,
    needsWholeDay ? wording.wholeDay : (inCell ?? wording.remedies[code]),
  ]);
}

function composeFound(wording: ProblemWording, { code, expected, found }: Problem): string {
  if (found === '') return wording.nothing;
  if (code === 'not_found' || code === 'server_error') return wording.answer(found);
  const isCount = expected.code === 'at_most' && /^\d+$/.test(found);
  return isCount ? wording.counted(Number(found), expected.unit) : found;
}
