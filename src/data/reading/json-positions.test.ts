import { describe, expect, it } from 'vitest';

import { findJsonPositions } from './json-positions';

const text = `{
  "a": [1, { "b": "x" }],
  "c": { "d": null },
  "c": { "d": true }
}`;

describe('findJsonPositions', () => {
  it('finds values and the names of fields', async () => {
    const paths = [['a', 1, 'b'], ['a', 0], ['c', 'd'], []];
    const { ofValue, ofName } = await findJsonPositions(text, paths);
    expect(ofValue(['a', 1, 'b'])).toMatchObject({ line: 2, column: 19 });
    expect(ofName(['a', 1, 'b'])).toMatchObject({ line: 2, column: 14 });
    expect(ofValue(['a', 0])).toMatchObject({ line: 2, column: 9 });
    expect(ofValue([])).toMatchObject({ line: 1, column: 1, offset: 0 });
  });

  it('takes the last of two fields with one name, as JSON does', async () => {
    const { ofValue } = await findJsonPositions(text, [['c', 'd']]);
    expect(ofValue(['c', 'd'])).toMatchObject({ line: 4 });
  });

  it('points to what is around a value that is missing', async () => {
    const { ofValue, ofName } = await findJsonPositions(text, [['a', 1, 'z', 'y']]);
    expect(ofValue(['a', 1, 'z', 'y'])).toMatchObject({ line: 2, column: 12 });
    expect(ofName(['a', 1, 'z', 'y'])).toMatchObject({ line: 2, column: 12 });
  });

  it('comes back out of what it was not asked for', async () => {
    const { ofValue } = await findJsonPositions('{"a": {"x": [[1]]}, "b": 2}', [['b']]);
    expect(ofValue(['b'])).toMatchObject({ column: 26 });
  });
});
