import { describe, expect, it } from 'vitest';

import { formatTable } from './format-table';

describe('formatTable', () => {
  it('sets labels to the left and figures to the right, under their heads', () => {
    expect(
      formatTable(
        ['one', 'another'],
        [
          {
            heading: 'Sources',
            rows: [
              { label: 'all', cells: ['1,200', '7'] },
              { label: 'read whole', cells: ['1', '7 of 12'] },
            ],
          },
          { heading: 'Nothing', rows: [] },
        ],
      ),
    ).toBe(
      [
        '                one  another',
        'Sources',
        '  all         1,200        7',
        '  read whole      1  7 of 12',
      ].join('\n'),
    );
  });

  it('does without rows', () => {
    expect(formatTable(['one'], [])).toBe('  one');
  });
});
