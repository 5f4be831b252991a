import type { Plugin } from 'vite';

/** Header lines for the files of the site, by the paths that hosts understand (`/*` for all). */
export interface HostRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Who may show the page in a frame, unless the site says otherwise: anybody, since parts of it are made to be embedded. */
const ANYBODY = '*';

/** Nothing that this page does needs any of these, in a frame or not; what it does use is the page's own alone. */
const PERMISSIONS = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'usb', 'browsing-topics'],
].map((feature) => `${feature}=()`);

/** Headers that are the same for every file and every build. */
export const FIXED_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': PERMISSIONS.join(', '),
  // The speaker's window has the same origin, so that both stay in one group of windows.
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** How long a file may be kept without asking, by its path. Rules that overlap would add their values up. */
export const CACHING: Readonly<Record<string, string>> = {
  '/': 'no-cache',
  '/index.html': 'no-cache',
  '/index.az.html': 'no-cache',
  '/index.zh-Hans.html': 'no-cache',
  '/data/*': 'no-cache',
  '/service-worker.js': 'no-cache',
  // The name changes with the content.
  '/assets/*': 'public, max-age=31536000, immutable',
  '/fonts/*': 'public, max-age=86400',
};

/**
 * One policy for all files of a site out of the policies of its pages: it admits what any of them admits. Each page keeps its
 * own in its file, and a browser holds to both. `frame-ancestors` works in a header only.
 */
export function policyOfSite(policies: readonly string[], frameAncestors = ANYBODY): string {
  const directives = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((policy) => policy.split(/\s*;\s*/))) {
    const [name = '', ...values] = directive.split(/\s+/);
    const known = directives.get(name) ?? new Set();
    directives.set(name, known);
    for (const value of values) known.add(value);
  }
  return [
    ...[...directives].map(([name, values]) => [name, ...values].join(' ')),
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
}

/** The Content-Security-Policy that stands in a page's file. Throws where there is none. */
export function policyInPage(html: string): string {
  const [, content] =
    /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  if (content === undefined) throw new Error('A page without a content security policy');
  return content.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

/** What a host is to send with the files of a site whose pages have these policies. */
export function hostRules(
  policies: readonly string[],
  frameAncestors?: string,
): readonly HostRule[] {
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': policyOfSite(policies, frameAncestors),
        ...FIXED_HEADERS,
      },
    },
    ...Object.entries(CACHING).map(([path, value]) => ({
      path,
      headers: { 'Cache-Control': value },
    })),
  ];
}

/** Rules as Netlify and Cloudflare Pages read them. */
export function headersFile(rules: readonly HostRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** Writes `_headers` beside the pages, from the policies that stand in them. Comes after whatever writes the pages. */
export function hostHeaders(frameAncestors: string | undefined): Plugin {
  return {
    name: 'communique-host-headers',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const pages = Object.values(bundle).flatMap((file) =>
          file.type === 'asset' && file.fileName.endsWith('.html') ? [String(file.source)] : [],
        );
        const rules = hostRules(pages.map(policyInPage), frameAncestors);
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(rules) });
      },
    },
  };
}
