/** Whether the system can hand this link to an app. */
export function canHandOn(url: string): boolean {
  return 'canShare' in navigator && navigator.canShare({ url });
}

/** Hands a link to whatever app the reader picks; picking none is no failure. */
export async function handOn(title: string, url: string): Promise<'done' | 'refused'> {
  try {
    await navigator.share({ title, url });
    return 'done';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'done' : 'refused';
  }
}
