/** What the description for search engines takes from a dataset's file. */
export interface DescribedDataset {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  readonly summary?: Readonly<Record<string, string>>;
  readonly coverage: Readonly<Record<string, string>>;
  readonly version: string;
  readonly as_of: string;
  readonly licence: string;
}

const LICENCE_ADDRESSES: Readonly<Record<string, string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
};

/**
 * schema.org `Dataset` for each dataset, as the text of one JSON-LD block. It describes the data, never a
 * person. `<` is escaped, so that no text can end the script element. Addresses need `siteUrl`: without
 * one they are left out, since relative ones would be read against whoever quotes the block.
 */
export function datasetJsonLd(
  datasets: readonly (DescribedDataset & { readonly href: string })[],
  siteUrl?: string,
): string {
  const graph = datasets.map((dataset) => ({
    '@type': 'Dataset',
    identifier: dataset.id,
    name: localized(dataset.title),
    description: localized(dataset.summary ?? dataset.coverage),
    version: dataset.version,
    dateModified: dataset.as_of,
    license: LICENCE_ADDRESSES[dataset.licence] ?? dataset.licence,
    inLanguage: Object.keys(dataset.title),
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'The Communiqué contributors' },
    ...(siteUrl === undefined
      ? {}
      : {
          url: new URL(`?dataset=${dataset.id}`, siteUrl).href,
          distribution: {
            '@type': 'DataDownload',
            encodingFormat: 'application/json',
            contentUrl: new URL(`data/${dataset.href}`, siteUrl).href,
          },
        }),
  }));
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll(
    '<',
    String.raw`\u003c`,
  );
}

function localized(text: Readonly<Record<string, string>>): object[] {
  return Object.entries(text).map(([language, value]) => ({
    '@language': language,
    '@value': value,
  }));
}
