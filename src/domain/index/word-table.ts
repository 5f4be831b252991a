/** All different words of many documents, and which documents have each. */
export interface WordTable {
  /**
   * 1 for every document that has a word meeting the pattern, of `count` documents. Patterns are those of a folded
   * query: they meet words behind one space, so that what stands behind it is a word's beginning.
   */
  readonly documentsWith: (pattern: RegExp, count: number) => Uint8Array;
}

export interface WordTableBuilder {
  /** The next document's folded text: words with one space between them. */
  readonly add: (folded: string) => void;
  readonly build: () => WordTable;
}

/** A table to be filled with one document after the other, numbered from 0. */
export function wordTableBuilder(): WordTableBuilder {
  const numberOf = new Map<string, number>();
  // Pairs of a word's number and a document, in two lists.
  const pairWords: number[] = [];
  const pairDocuments: number[] = [];
  let documents = 0;
  return {
    add: (folded) => {
      if (folded !== '') {
        for (const word of folded.split(' ')) {
          let number = numberOf.get(word);
          if (number === undefined) {
            number = numberOf.size;
            numberOf.set(word, number);
          }
          pairWords.push(number);
          pairDocuments.push(documents);
        }
      }
      documents += 1;
    },
    build: () => tableOf([...numberOf.keys()], pairWords, pairDocuments),
  };
}

function tableOf(
  words: readonly string[],
  pairWords: readonly number[],
  pairDocuments: readonly number[],
): WordTable {
  // Documents by word: those of word `w` stand from `starts[w]` up to `starts[w + 1]`.
  const starts = new Uint32Array(words.length + 1);
  for (const word of pairWords) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 0; word < words.length; word += 1) {
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  }
  const next = starts.slice();
  const byWord = new Uint32Array(pairWords.length);
  for (const [at, word] of pairWords.entries()) {
    const place = next[word] ?? 0;
    byWord[place] = pairDocuments[at] ?? 0;
    next[word] = place + 1;
  }
  // One long text, in which one pattern runs over all words at native speed.
  const text = words.map((word) => ` ${word}`).join('');
  const offsets = new Uint32Array(words.length + 1);
  for (const [number, word] of words.entries()) {
    offsets[number + 1] = (offsets[number] ?? 0) + 1 + word.length;
  }

  return {
    documentsWith: (pattern, count) => {
      const marked = new Uint8Array(count);
      let number = 0;
      for (const { index } of text.matchAll(new RegExp(pattern, 'gu'))) {
        while ((offsets[number + 1] ?? Infinity) <= index) number += 1;
        for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at += 1) {
          marked[byWord[at] ?? 0] = 1;
        }
      }
      return marked;
    },
  };
}
