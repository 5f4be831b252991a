import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

const SHIPPED = ['src/i18n/messages/zh-hans', 'public/data'];

function textsIn(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
}

describe('the Han font', () => {
  test('has every Han character that the interface and the shipped data print', () => {
    const inFont = new Set(readFileSync('public/fonts/noto-sans-sc-used.txt', 'utf8'));
    const used = new Set(
      SHIPPED.map(textsIn)
        .join('')
        .match(/\p{Script=Han}/gu),
    );
    expect(used.size).toBeGreaterThan(500);
    expect([...used].filter((character) => !inFont.has(character))).toEqual([]);
  });
});
