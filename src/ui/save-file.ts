/** So long the browser may take to begin its download before the address stops working. */
const ADDRESS_LIFETIME_MS = 60_000;

/** Hands a file to the browser as a download under a name. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // A link outside of the document does not download in every browser.
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LIFETIME_MS);
}
