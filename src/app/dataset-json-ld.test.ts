import { describe, expect, test } from 'vitest';

import { datasetJsonLd } from './dataset-json-ld';

const dataset = {
  id: 'sample',
  href: 'sample.json',
  title: { en: 'Sample </script><script>', az: 'Nümunə' },
  coverage: { en: 'What was read' },
  version: '1.2',
  as_of: '2026-01-02',
  licence: 'CC-BY-4.0',
};

describe(datasetJsonLd, () => {
  test('describes the dataset with version, date and licence', () => {
    const { '@graph': graph } = JSON.parse(datasetJsonLd([dataset]));
    expect(graph).toMatchObject([
      {
        '@type': 'Dataset',
        identifier: 'sample',
        version: '1.2',
        dateModified: '2026-01-02',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        inLanguage: ['en', 'az'],
      },
    ]);
    expect(graph[0]).not.toHaveProperty('url');
  });

  test('no text can end the script element', () => {
    expect(datasetJsonLd([dataset])).not.toContain('<');
  });

  test('has absolute addresses when the site is known', () => {
    const { '@graph': graph } = JSON.parse(datasetJsonLd([dataset], 'https://example.org/c/'));
    expect(graph[0].distribution.contentUrl).toBe('https://example.org/c/data/sample.json');
  });
});
