import { createHash } from 'node:crypto';

/** What may stand in the page itself, by its text. */
export interface InlineParts {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * Nothing from elsewhere, nothing inline but what is named by its hash, no string ever turned into script or markup
 * (Content Security Policy Level 3, Trusted Types).
 */
export function contentSecurityPolicy({ scripts, styles }: InlineParts): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(hashOf)].join(' '),
    "worker-src 'self'",
    ["style-src 'self'", ...styles.map(hashOf)].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // One policy, which admits exactly our own workers (src/app/own-scripts.ts).
    'trusted-types communique',
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
