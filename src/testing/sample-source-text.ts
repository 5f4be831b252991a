/** The text of `s-sample-news` in the sample dataset, as `data:check --text` takes it: the headline, then two paragraphs. */
export const SAMPLE_SOURCE_TEXT = `Sample Council signs memorandum
The delegation of the Sample Council arrived in Sample City on 24 June, its council’s chair at the head.
The executed memorandum provides for training – and for a joint academy of the Office.
`;
