import type { PlacedFault } from '@/data/anchors';
import type { Quote } from '@/domain/audit/find-quote';
import type { SourceFault } from '@/domain/audit/source-faults';
import type { Passage } from '@/domain/audit/source-text';
import { quoted } from '@/i18n/formats/as-in-file';
import { formatsFor } from '@/i18n/formats/formats-for';

import { type Block, formatBlock } from './format-block';
import { whereIs } from './format-problem';

const f = formatsFor('en');

/** One fault between a dataset and its sources' texts as a block of lines, as `formatProblem` writes problems. */
export function formatFault(fault: PlacedFault): string {
  const { file, line, column, severity } = fault;
  const { title, ...details } = describe(fault);
  return formatBlock({
    file,
    line,
    column,
    severity,
    title,
    details: { where: whereIs(fault), ...details },
  });
}

type Description = Pick<Block, 'title'> & Readonly<Record<'expected' | 'found' | 'remedy', string>>;

type FaultOf<Code extends SourceFault['code']> = Extract<SourceFault, { readonly code: Code }>;

function describe(fault: SourceFault): Description {
  switch (fault.code) {
    case 'unused_source':
      return {
        title: 'Nothing in the file rests on this source.',
        expected: 'its id in the "evidence" of something',
        found: 'nothing',
        remedy: 'Name it in the evidence of what rests on it, or delete the source.',
      };
    case 'source_read_in_part':
      return {
        title: 'Anchors can be checked only in sources that were read whole.',
        expected: `"whole", because its text was given: ${fault.textFile}`,
        found: '"part"',
        remedy:
          'Set "read" to "whole" if all of it was read; otherwise leave out --text for this source.',
      };
    case 'other_paragraphs':
      return describeOtherParagraphs(fault);
    case 'paragraph_not_in_text':
      return {
        title: 'The text of the source has no such paragraph.',
        expected: `${upTo(fault.count)}, as in ${fault.textFile}`,
        found: String(fault.paragraph),
        remedy: 'Count the paragraphs of the text from 1, without the headline.',
      };
    case 'quote_not_in_text':
      return describeLostQuote(fault);
  }
}

function describeOtherParagraphs(fault: FaultOf<'other_paragraphs'>): Description {
  const { listed, count, textFile } = fault;
  return {
    title: 'The paragraphs listed here are not those of the text.',
    expected: `${upTo(count)}, as in ${textFile}`,
    found: listed.length === 0 ? 'nothing' : `${listed.length}: ${f.list(listed.map(String))}`,
    remedy: 'Add what is missing, delete what is too much, and number them from 1.',
  };
}

function describeLostQuote(fault: FaultOf<'quote_not_in_text'>): Description {
  const { quote, loss, passage, elsewhere, textFile } = fault;
  const here = passage === undefined ? 'the text' : namePassage(passage);
  const wanted = loss === 'start' ? quote.start : (quote.end ?? '');
  const order = `${quoted(wanted)} after ${quoted(quote.start)}`;
  const places = f.list(elsewhere.map(namePassage));
  return {
    title:
      loss === 'order'
        ? 'The quotation ends before it starts.'
        : 'The quotation does not stand where it is said to stand.',
    expected: `${loss === 'start' ? quoted(wanted) : order} in ${here} of ${textFile}`,
    found: places === '' ? howLost(quote, loss) : `the whole quotation in ${places}`,
    remedy:
      places === ''
        ? 'Copy the words from the text, letter by letter, whole words only.'
        : 'Correct the place, or copy the words from the text.',
  };
}

function howLost({ start }: Quote, loss: FaultOf<'quote_not_in_text'>['loss']): string {
  return loss === 'order' ? `it only before ${quoted(start)}` : 'nothing';
}

function namePassage(passage: Passage): string {
  return passage === 'headline' ? 'the headline' : `paragraph ${passage}`;
}

function upTo(count: number): string {
  if (count === 0) return 'no paragraphs';
  return count === 1 ? 'the paragraph 1' : `the paragraphs 1 to ${count}`;
}
