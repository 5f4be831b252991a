import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { defaultDataset } from './cli/link-preview-plugin';
import { pngSize, pngText, withPngText } from './cli/png-text';
import {
  linkPreviewTags,
  PREVIEW_IMAGE,
  previewDescription,
  previewImageNote,
  previewTitle,
} from './link-preview';

const dataset = defaultDataset('public/data');
const picture = readFileSync(`public/${PREVIEW_IMAGE.path}`);

const contentOf = (key: string, siteUrl?: string): readonly string[] =>
  linkPreviewTags(dataset, siteUrl)
    .filter(({ attrs }) => attrs['property'] === key || attrs['name'] === key)
    .map(({ attrs }) => attrs['content'] ?? '');

describe('the tags of a preview', () => {
  test('name the default dataset', () => {
    expect(contentOf('og:title')).toEqual(['Azerbaijan–China media cooperation']);
    expect(contentOf('og:description')).toEqual([previewDescription(dataset)]);
    expect(previewTitle(dataset)).toBe('Azerbaijan–China media cooperation – Communiqué');
    expect(contentOf('og:locale:alternate')).toEqual(['az_AZ', 'zh_CN']);
  });

  test('have no address where the site has none yet', () => {
    expect(contentOf('og:image')).toEqual([]);
    expect(contentOf('og:url')).toEqual([]);
    expect(contentOf('twitter:card')).toEqual(['summary']);
  });

  test('have whole addresses where it has one, in a folder too', () => {
    expect(contentOf('og:image', 'https://example.org/c/')).toEqual([
      `https://example.org/c/preview.png?v=${dataset.version}`,
    ]);
    expect(contentOf('og:url', 'https://example.org/c')).toEqual(['https://example.org/c/']);
    expect(contentOf('twitter:card', 'https://example.org/c/')).toEqual(['summary_large_image']);
  });
});

describe('the picture of a preview', () => {
  test('has the size that its tags say', () => {
    const { width, height } = PREVIEW_IMAGE;
    expect(pngSize(picture)).toEqual({ width, height });
    expect(picture.length).toBeLessThan(300_000);
  });

  test('was drawn from the data as they are; else run "npm run preview-image"', () => {
    expect(pngText(picture, 'communique')).toBe(previewImageNote(dataset));
  });

  test('is out of date with the next version of the data', () => {
    expect(previewImageNote({ ...dataset, version: '2099.1.1' })).not.toBe(
      pngText(picture, 'communique'),
    );
  });

  test('carries a text that programs can read', () => {
    const noted = withPngText(picture, 'note', 'what for');
    expect(pngText(noted, 'note')).toBe('what for');
    expect(pngText(noted, 'communique')).toBe(pngText(picture, 'communique'));
    expect(pngSize(noted)).toEqual(pngSize(picture));
  });
});
