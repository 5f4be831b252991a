/** The address of the script that starts the page, as a page's HTML has it; undefined for any other text (an error page). */
export function entryScriptOf(html: string): string | undefined {
  for (const [tag] of html.matchAll(/<script\b[^>]*>/gi)) {
    const isModule = /\btype\s*=\s*["']?module["']?/i.test(tag);
    const [, src] = /\bsrc\s*=\s*["']([^"']+)["']/i.exec(tag) ?? [];
    if (isModule && src !== undefined) return src;
  }
  return undefined;
}

/**
 * True when the page on the server starts with another script than this one, and this window has not already been
 * reloaded for it: a cache that goes on giving the old page must not make a screen reload for ever.
 */
export function isNewBuild(
  served: string | undefined,
  own: string | undefined,
  reloadedFor: string | undefined,
): served is string {
  return served !== undefined && own !== undefined && served !== own && served !== reloadedFor;
}
