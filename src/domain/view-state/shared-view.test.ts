import { describe, expect, test } from 'vitest';

import { parseQuery, toQuery } from './query';
import { embeddedView, sharedView, wholePage } from './shared-view';

const SENDER =
  'q=media&theme=ai&from=2020-01-01&record=agr-1&view=list&lang=az&scheme=dark&scale=1.5&scenes=gaps&x=1';

describe(sharedView, () => {
  test('leaves language, scheme and text scale to the reader', () => {
    expect(toQuery(sharedView(parseQuery(SENDER), {}))).toBe(
      'q=media&theme=ai&from=2020-01-01&record=agr-1&view=list&scenes=gaps&x=1',
    );
  });

  test('writes what is asked for, though the address of the sender is silent', () => {
    expect(toQuery(sharedView(parseQuery('theme=ai'), { lang: 'zh-Hans', scale: 2 }))).toBe(
      'theme=ai&lang=zh-Hans&scale=2',
    );
  });

  test('hands on the page, not the presentation or the frame it stood in', () => {
    const shown = 'theme=ai&present=gaps&kiosk=1&speaker=a1&qr=off&embed=themes';
    expect(toQuery(sharedView(parseQuery(shown), {}))).toBe('theme=ai');
  });
});

describe(embeddedView, () => {
  test('keeps what is selected and nothing else of the sender', () => {
    expect(toQuery(embeddedView(parseQuery(SENDER), 'themes', { scheme: 'light' }))).toBe(
      'q=media&theme=ai&from=2020-01-01&scheme=light&embed=themes',
    );
  });

  test('keeps every filter', () => {
    const filters =
      'dataset=d&q=a&theme=ai&side=AZ&kind=visit&org=o&person=p&from=2020-01-01&to=2021-01-01&dates=certain&disagreements=1';
    expect(toQuery(embeddedView(parseQuery(filters), 'roster', {}))).toBe(
      `${filters}&embed=roster`,
    );
  });

  test('shows the timeline as a list where it is one', () => {
    expect(embeddedView(parseQuery('view=list'), 'timeline', {}).view).toBe('list');
  });
});

test('the whole page of a part has its filters', () => {
  expect(toQuery(wholePage(parseQuery('theme=ai&lang=az&embed=themes&kiosk=1')))).toBe(
    'theme=ai&lang=az',
  );
});
