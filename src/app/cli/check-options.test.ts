import { describe, expect, it } from 'vitest';

import { readCheckOptions } from './check-options';

describe('readCheckOptions', () => {
  it('takes files, and each text with its source', () => {
    expect(
      readCheckOptions([
        'a.json',
        '--text',
        's-1=one=two.txt',
        '--strict',
        '--text=s-2=b.txt',
        'b',
      ]),
    ).toEqual({
      files: ['a.json', 'b'],
      isStrict: true,
      texts: [
        { sourceId: 's-1', textFile: 'one=two.txt' },
        { sourceId: 's-2', textFile: 'b.txt' },
      ],
    });
    expect(readCheckOptions([])).toEqual({ files: [], isStrict: false, texts: [] });
  });

  it.each([
    [['--strickt']],
    [['--text']],
    [['--text', 's-1']],
    [['--text', 's-1=']],
    [['--text', '=f']],
  ])('refuses %j', (args) => {
    expect(readCheckOptions(args)).toBeUndefined();
  });
});
