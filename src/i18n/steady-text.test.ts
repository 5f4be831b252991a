import { describe, expect, it } from 'vitest';

import { shownText } from './i18n-context';
import { steadyText } from './steady-text';

describe('a text among other words', () => {
  it.each([
    'Medianın İnkişafı Agentliyi',
    '国家广播电视总局',
    'Рустам',
    'two\nlines\tand a tab',
    '\u{1F469}\u200D\u{1F467}',
    '',
    ' ',
  ])('stays as it is: %j', (text) => {
    expect(steadyText(text)).toBe(text);
  });

  it.each([
    ['an override', 'Ali\u202Eyev', 'Aliyev'],
    ['an isolate and its end', '\u2067Ali\u2069yev', 'Aliyev'],
    ['an end without a beginning', 'Ali\u2069\u202C', 'Ali'],
    ['NUL and other controls', 'A\0l\u001Bi\u0085', 'Ali'],
    ['a separator of paragraphs', 'Ali\u2029yev', 'Aliyev'],
    ['marks in heaps', `A${'\u0301\u0323'.repeat(100_000)}li`, `A${'\u0301\u0323'.repeat(4)}li`],
    ['nothing else', '\u202E\u0007', '\uFFFD'],
  ])('loses %s', (_name, text, shown) => {
    expect(steadyText(text)).toBe(shown);
  });

  it('stands in its own isolate where it runs from right to left, or has a mark that would', () => {
    expect(steadyText('\u0645\u062D\u0645\u062F')).toBe('\u2068\u0645\u062D\u0645\u062F\u2069');
    expect(steadyText('\u202E\u0645')).toBe('\u2068\u0645\u2069');
    expect(steadyText('Ali\u200F')).toBe('\u2068Ali\u200F\u2069');
    expect(steadyText('\u{1E900}')).toBe('\u2068\u{1E900}\u2069');
  });

  it('is what every localized text is shown as', () => {
    expect(shownText({ en: 'Ali\u202E' }, 'az')).toEqual({ text: 'Ali', lang: 'en' });
    expect(shownText({ en: 'x', az: '\u202EAli' }, 'az')).toEqual({ text: 'Ali' });
  });
});
