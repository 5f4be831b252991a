import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Plugin } from 'vite';

import {
  linkPreviewTags,
  type PreviewedDataset,
  previewDescription,
  previewTitle,
} from '../link-preview.ts';

interface RawCatalog {
  readonly default: string;
  readonly datasets: readonly { readonly id: string; readonly href: string }[];
}

/** Title, description and preview of the default dataset in the built page; `siteUrl` makes addresses whole. */
export function linkPreview(dataDirectory: string, siteUrl: string | undefined): Plugin {
  return {
    name: 'communique-link-preview',
    apply: 'build',
    transformIndexHtml: (html) => {
      const dataset = defaultDataset(dataDirectory);
      return {
        html: html
          .replace(
            /<title>[^<]*<\/title>/,
            () => `<title>${escaped(previewTitle(dataset))}</title>`,
          )
          .replace(
            /(<meta\s+name="description"\s+content=")[^"]*"/,
            (_all, before: string) => `${before}${escaped(previewDescription(dataset))}"`,
          ),
        tags: linkPreviewTags(dataset, siteUrl).map(({ tag, attrs, injectTo }) => ({
          tag,
          attrs: { ...attrs },
          injectTo,
        })),
      };
    },
  };
}

/** The dataset that opens when an address names none; the first where the catalog names none. */
export function defaultDataset(dataDirectory: string): PreviewedDataset {
  const catalog: RawCatalog = read(dataDirectory, 'catalog.json');
  const entry = catalog.datasets.find(({ id }) => id === catalog.default) ?? catalog.datasets[0];
  if (entry === undefined) throw new Error('The catalog lists no dataset');
  return read(dataDirectory, entry.href);
}

function read<Shape>(directory: string, name: string): Shape {
  return JSON.parse(readFileSync(join(directory, name), 'utf8'));
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
