import type { ProblemSeverity } from '@/domain/problems/problem';
import { problems as words } from '@/i18n/messages/en/problems';

/** One thing that is wrong with a file, in words. */
export interface Block {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly severity: ProblemSeverity;
  readonly title: string;
  /** Empty texts are left out. */
  readonly details: Readonly<Partial<Record<keyof typeof words.label, string>>>;
}

const LABELS = ['where', 'expected', 'found', 'leftOut', 'remedy'] as const;

/** A block of lines, the first of which editors and terminals recognise as a place in a file. */
export function formatBlock({ file, line, column, severity, title, details }: Block): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const lines = LABELS.flatMap((name) => {
    const text = details[name] ?? '';
    return text === '' ? [] : [`  ${words.label[name].toLowerCase().padEnd(9)} ${text}`];
  });
  return [`${place}: ${severity}: ${title}`, ...lines].join('\n');
}
