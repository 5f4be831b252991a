import type { GivenText } from '@/domain/audit/source-faults';
import { parseSourceText } from '@/domain/audit/source-text';
import { problems as words } from '@/i18n/messages/en/problems';

import type { CheckOptions } from './check-options';
import { type Finding, problemFinding } from './finding';
import { type Block, formatBlock } from './format-block';
import { readText } from './read-files';

interface GivenTexts {
  readonly given: readonly GivenText[];
  /** What is wrong with the others. */
  readonly findings: readonly Finding[];
}

/** Reads the texts of sources that `--text` names. */
export async function readGivenTexts(options: CheckOptions['texts']): Promise<GivenTexts> {
  const given: GivenText[] = [];
  const findings: Finding[] = [];
  for (const option of options) {
    const read = await readText(option.textFile);
    const text = read.ok ? parseSourceText(read.text) : undefined;
    if (!read.ok) findings.push(problemFinding(read.problem));
    else if (text === undefined) findings.push(emptyText(option.textFile));
    else given.push({ ...option, text });
  }
  return { given, findings };
}

/** Errors for texts of sources that are in none of the files checked: nothing was held against them. */
export function strayTexts(
  given: readonly GivenText[],
  sourceIds: ReadonlySet<string>,
): readonly Finding[] {
  return given
    .filter(({ sourceId }) => !sourceIds.has(sourceId))
    .map(({ sourceId, textFile }) =>
      errorIn(textFile, 'This text was held against nothing.', {
        expected: 'the id of a source in the files checked',
        found: `--text ${sourceId}=${textFile}`,
        remedy: 'Correct the id, or check the file that has the source.',
      }),
    );
}

function emptyText(textFile: string): Finding {
  return errorIn(textFile, words.title.empty_file, {
    expected: 'the headline of the source in the first line, then one paragraph a line',
    found: 'nothing',
    remedy: 'Give the file that has the text.',
  });
}

function errorIn(file: string, title: string, details: Block['details']): Finding {
  return { severity: 'error', text: formatBlock({ file, severity: 'error', title, details }) };
}
