import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { contentSecurityPolicy } from './content-security-policy';
import {
  CACHING,
  FIXED_HEADERS,
  headersFile,
  hostRules,
  policyInPage,
  policyOfSite,
} from './host-headers';

const english = contentSecurityPolicy({ scripts: ['boot'], styles: ['a{}'] });
const chinese = contentSecurityPolicy({ scripts: ['boot'], styles: ['b{}'] });

/** Directives of a policy with what they admit. */
function admitted(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values];
    }),
  );
}

describe('the policy of a page', () => {
  const policy = admitted(english);

  it('lets no script run but our files and the one in the head, by its hash', () => {
    const [self, hash, ...others] = policy.get('script-src') ?? [];
    expect([self, others]).toEqual(["'self'", []]);
    expect(hash).toMatch(/^'sha256-/);
  });

  it('admits nothing inline, no eval, no other site, no form, no other base', () => {
    expect(english).not.toMatch(/unsafe|https?:|\*|blob:/);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
  });

  it('knows one policy of Trusted Types', () => {
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy.get('trusted-types')).toEqual(['communique']);
  });
});

describe('the header of a site', () => {
  it('admits what any of its pages admits, and nothing else', () => {
    const site = admitted(policyOfSite([english, chinese]));
    const pages = [english, chinese].map(admitted);
    for (const page of pages) {
      for (const [name, values] of page) {
        expect(site.get(name)).toEqual(expect.arrayContaining([...values]));
      }
    }
    for (const [name, values] of site) {
      if (name === 'frame-ancestors') continue;
      const own = pages.flatMap((page) => page.get(name) ?? []);
      expect(values.filter((value) => !own.includes(value))).toEqual([]);
    }
    expect(site.get('style-src')).toHaveLength(3);
  });

  it('says who may frame the page: anybody, or whom the site names', () => {
    expect(admitted(policyOfSite([english])).get('frame-ancestors')).toEqual(['*']);
    const named = policyOfSite([english], "'self' https://portal.example");
    expect(named).toMatch(/; frame-ancestors 'self' https:\/\/portal\.example$/);
  });

  it('is read out of a page as it was written into it', () => {
    const page = `<meta http-equiv="Content-Security-Policy" content="${english}" />`;
    expect(policyInPage(page)).toBe(english);
    expect(() => policyInPage('<html>')).toThrow('without a content security policy');
  });

  it('is written as hosts read it, no header twice for a file', () => {
    const file = headersFile(hostRules([english]));
    expect(file).toMatch(/^\/\*\n {2}Content-Security-Policy: default-src 'none'; .*\n/);
    expect(file).toContain('\n\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n');
    expect(file.split('\n').every((line) => line.length < 2000)).toBe(true);
  });
});

describe.each(['nginx.conf', 'Caddyfile'])('the sample for %s', (name) => {
  const path = fileURLToPath(new URL(`hosts/${name}`, import.meta.url));
  const sample = readFileSync(path, 'utf8');

  it.each(Object.entries(FIXED_HEADERS))('sends %s as the built file does', (header, value) => {
    expect(sample).toContain(`${header} "${value}"`);
  });

  it.each([...new Set(Object.values(CACHING))])('caches: %s', (value) => {
    expect(sample).toContain(`"${value}"`);
  });

  it('adds to the policy only what a page cannot say itself', () => {
    const policies = [...sample.matchAll(/Content-Security-Policy "([^"]*)"/g)];
    expect(policies.length).toBeGreaterThan(0);
    for (const [, policy] of policies) expect(policy).toMatch(/^frame-ancestors [^;]+$/);
  });
});
