/** What a correction is about, in the reader's words. */
export interface CorrectionText {
  readonly subject: string;
  readonly body: string;
}

/**
 * The address to send a correction to: a `mailto:` gets subject and body (RFC 6068), a web address stays as it
 * is. Undefined without a contact or with one of another scheme.
 */
export function correctionHref(
  contact: string | undefined,
  { subject, body }: CorrectionText,
): string | undefined {
  if (contact === undefined) return undefined;
  if (/^https?:/i.test(contact)) return contact;
  if (!/^mailto:/i.test(contact)) return undefined;
  const fields = `subject=${encoded(subject)}&body=${encoded(body)}`;
  return `${contact}${contact.includes('?') ? '&' : '?'}${fields}`;
}

/** Half a character (a lone surrogate) has no place in an address: U+FFFD stands for it. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
