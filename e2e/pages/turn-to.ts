/** Runs in the page: shows another view of it without loading it anew; language and day stay as they are. */
export function turnTo(query: string): void {
  const address = new URL(location.href);
  const next = new URLSearchParams(query);
  for (const name of ['lang', 'now', 'dataset']) {
    const value = address.searchParams.get(name);
    if (value !== null && !next.has(name)) next.set(name, value);
  }
  address.search = next.toString();
  history.replaceState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
}
