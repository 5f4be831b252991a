/** What a preview of a link takes from a dataset's file. */
export interface PreviewedDataset {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  readonly summary?: Readonly<Record<string, string>>;
  readonly coverage: Readonly<Record<string, string>>;
  readonly version: string;
  readonly as_of: string;
}

/** An element of the page's head, as Vite takes it. */
interface HeadTag {
  readonly tag: 'meta';
  readonly attrs: Readonly<Record<string, string>>;
  readonly injectTo: 'head';
}

/** The picture of a preview: where it stands, and its size (Open Graph, 1.91 to 1). */
export const PREVIEW_IMAGE = { path: 'preview.png', width: 1200, height: 630 } as const;

/** Languages of the page as Open Graph writes them; the first is the preview's own. */
const LOCALES = [
  ['en', 'en_GB'],
  ['az', 'az_AZ'],
  ['zh-Hans', 'zh_CN'],
] as const;

/** Title of the page for one dataset, as the page sets it itself once it runs. */
export function previewTitle({ title }: PreviewedDataset): string {
  return `${title['en'] ?? ''} – Communiqué`;
}

/** What the dataset is, in a sentence or two of its own. */
export function previewDescription({ summary, coverage }: PreviewedDataset): string {
  return summary?.['en'] ?? coverage['en'] ?? '';
}

/**
 * What messengers and search engines show of a link to the page: the default dataset in English, since whoever fetches the
 * preview runs no script and tells no language. Addresses must be whole there (Open Graph), so that picture and
 * `og:url` need `siteUrl`; without one they are left out.
 */
export function linkPreviewTags(dataset: PreviewedDataset, siteUrl?: string): readonly HeadTag[] {
  const [[own, locale], ...others] = LOCALES;
  const name = dataset.title[own] ?? '';
  const properties: (readonly [string, string])[] = [
    ['og:type', 'website'],
    ['og:site_name', 'Communiqué'],
    ['og:title', name],
    ['og:description', previewDescription(dataset)],
    ['og:locale', locale],
    ...others
      .filter(([language]) => language in dataset.title)
      .map(([, other]) => ['og:locale:alternate', other] as const),
  ];
  if (siteUrl !== undefined) {
    // A folder's address without its last stroke would be taken for a file's.
    const base = siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`;
    properties.push(
      ['og:url', base],
      // The version makes messengers fetch a new picture.
      ['og:image', new URL(`${PREVIEW_IMAGE.path}?v=${dataset.version}`, base).href],
      ['og:image:type', 'image/png'],
      ['og:image:width', String(PREVIEW_IMAGE.width)],
      ['og:image:height', String(PREVIEW_IMAGE.height)],
      ['og:image:alt', Object.values(dataset.title).join(' / ')],
    );
  }
  // What is missing here, X takes from Open Graph.
  const card = siteUrl === undefined ? 'summary' : 'summary_large_image';
  return [
    ...properties.map(([property, content]) => head({ property, content })),
    head({ name: 'twitter:card', content: card }),
  ];
}

/**
 * What the picture was drawn from, as it stands in its file: another text means that the picture is out of date. ASCII,
 * since a PNG's text is Latin-1 (PNG, 11.3.3).
 */
export function previewImageNote({ id, version, as_of, title }: PreviewedDataset): string {
  return JSON.stringify({ id, version, as_of, title }).replace(
    /[^\u0020-\u007e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function head(attrs: HeadTag['attrs']): HeadTag {
  return { tag: 'meta', attrs, injectTo: 'head' };
}
