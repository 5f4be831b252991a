/** What this window keeps over a reload; storage that is full or forbidden keeps nothing. */
export function recall(key: string): string | undefined {
  try {
    return globalThis.sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** True where it was kept. */
export function keep(key: string, value: string): boolean {
  try {
    globalThis.sessionStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
