import type {
  Expected,
  LeftOut,
  Problem,
  ProblemCode,
  ProblemCounts,
  ProblemPath,
  ProblemSeverity,
  ThingKind,
} from '@/domain/problems/problem';

import { toPrintable } from './printable';
import type { ThingIds } from './thing-ids';

/** What a check has found, before it is put into the log. */
export interface Finding {
  readonly severity: ProblemSeverity;
  readonly code: ProblemCode;
  readonly path: ProblemPath;
  /** A function where naming the nearest known value takes work: it is called only for problems told in detail. */
  readonly expected: Expected | (() => Expected);
  /** The value that stood there. */
  readonly found: unknown;
  readonly foundKind?: ThingKind;
  readonly leftOut?: LeftOut;
}

/** A finding in the log; whatever pointed to what was left out is added to it and not reported by itself. */
export interface LoggedFinding {
  readonly alsoLeftOut: LeftOut[];
}

export interface ProblemLog {
  readonly report: (finding: Finding) => LoggedFinding;
  readonly counts: () => ProblemCounts;
  /** Errors first, then warnings, in the order of the checks; cut at the log's limit. */
  readonly problems: () => readonly Problem[];
}

/** A log for one file that keeps the first `limit` problems in detail and counts all. */
export function createProblemLog(file: string, ids: ThingIds, limit: number): ProblemLog {
  const kept: Record<ProblemSeverity, { problem: Problem; logged: LoggedFinding }[]> = {
    error: [],
    warning: [],
  };
  const counts: Record<ProblemSeverity, number> = { error: 0, warning: 0 };
  return {
    report: (finding) => {
      const logged: LoggedFinding = { alsoLeftOut: [] };
      counts[finding.severity] += 1;
      if (kept[finding.severity].length < limit) {
        kept[finding.severity].push({ problem: toProblem(finding, file, ids), logged });
      }
      return logged;
    },
    counts: () => ({ errors: counts.error, warnings: counts.warning }),
    problems: () =>
      [...kept.error, ...kept.warning]
        .slice(0, limit)
        .map(({ problem, logged: { alsoLeftOut } }) =>
          alsoLeftOut.length > 0 ? { ...problem, alsoLeftOut } : problem,
        ),
  };
}

function toProblem(finding: Finding, file: string, ids: ThingIds): Problem {
  const { severity, code, path, expected, foundKind, leftOut } = finding;
  const subject = ids.thingAround(path);
  return {
    severity,
    code,
    file,
    path,
    expected: typeof expected === 'function' ? expected() : expected,
    found: toPrintable(finding.found),
    ...(foundKind && { foundKind }),
    ...(subject && { subject }),
    ...(leftOut && { leftOut }),
  };
}
