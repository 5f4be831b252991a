import fc from 'fast-check';
import { expect, test } from 'vitest';

import { LANGUAGES } from '@/domain/model/closed-sets';

import { formatsFor } from './formats-for';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each([
  [0, 'less than a minute ago', 'bir dəqiqədən az əvvəl', '不到1分钟前'],
  [MINUTE - 1, 'less than a minute ago', 'bir dəqiqədən az əvvəl', '不到1分钟前'],
  [-5 * DAY, 'less than a minute ago', 'bir dəqiqədən az əvvəl', '不到1分钟前'],
  [Number.NaN, 'less than a minute ago', 'bir dəqiqədən az əvvəl', '不到1分钟前'],
  [MINUTE, '1 minute ago', '1 dəqiqə əvvəl', '1分钟前'],
  [2 * MINUTE - 1, '1 minute ago', '1 dəqiqə əvvəl', '1分钟前'],
  [59 * MINUTE, '59 minutes ago', '59 dəqiqə əvvəl', '59分钟前'],
  [HOUR, '1 hour ago', '1 saat əvvəl', '1小时前'],
  [DAY - 1, '23 hours ago', '23 saat əvvəl', '23小时前'],
  [DAY, '1 day ago', '1 gün əvvəl', '1天前'],
  [3 * DAY, '3 days ago', '3 gün əvvəl', '3天前'],
  [1234 * DAY, '1,234 days ago', '1.234 gün əvvəl', '1,234天前'],
])('%d ms', (elapsed, en, az, zh) => {
  expect(formatsFor('en').ago(elapsed)).toBe(en);
  expect(formatsFor('az').ago(elapsed)).toBe(az);
  expect(formatsFor('zh-Hans').ago(elapsed)).toBe(zh);
});

test.each(LANGUAGES)('%s never calls anything older than it is', (language) => {
  const units = [/^(\d+) ?(?:min|dəq|分)/, /^(\d+) ?(?:hour|saat|小)/, /^(\d+) ?(?:day|gün|天)/];
  const lengths = [MINUTE, HOUR, DAY];
  fc.assert(
    fc.property(fc.integer({ min: MINUTE, max: 900 * DAY }), (elapsed) => {
      const words = formatsFor(language).ago(elapsed);
      const at = units.findIndex((unit) => unit.test(words));
      const length = lengths[at] ?? 0;
      const count = Number(units[at]?.exec(words)?.[1]);
      expect(count).toBeGreaterThanOrEqual(1);
      expect(count * length).toBeLessThanOrEqual(elapsed);
      expect((count + 1) * length).toBeGreaterThan(elapsed);
    }),
  );
});
