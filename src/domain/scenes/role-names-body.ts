/** Letters that a word must share from its beginning: enough to tell it, few enough for its endings to differ. */
const STEM = 4;
/** Han characters in a row that name the same thing. */
const HAN_RUN = 4;

/**
 * True if a role, as reported, already says which body it is held in, so that naming the body again would only repeat it: it holds the
 * body's abbreviation, a third of its longer words, two at the least, by their beginnings ("Agentliyinin" for "Agentliyi"), or four of its Han characters
 * in a row.
 */
export function roleNamesBody(role: string, body: string, abbreviation?: string): boolean {
  if (abbreviation !== undefined && role.includes(abbreviation)) return true;
  if (role.includes(body)) return true;
  if (/\p{Script=Han}/u.test(body)) return sharesRun(role, body);
  const stems = new Set(stemsOf(role));
  const named = stemsOf(body);
  const shared = named.filter((stem) => stems.has(stem)).length;
  return shared >= 2 && shared * 3 >= named.length;
}

function stemsOf(text: string): readonly string[] {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  return words.filter((word) => word.length >= STEM).map((word) => word.slice(0, STEM));
}

function sharesRun(role: string, body: string): boolean {
  const characters = Array.from(body);
  return characters.some(
    (_, at) =>
      at + HAN_RUN <= characters.length &&
      role.includes(characters.slice(at, at + HAN_RUN).join('')),
  );
}
