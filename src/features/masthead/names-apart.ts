/** A text cut before and after each of some names; its parts in their order, empty ones left out. */
export function namesApart(text: string, names: readonly string[]): readonly string[] {
  const [name, ...others] = names.filter((one) => one !== '');
  if (name === undefined) return text === '' ? [] : [text];
  return text.split(name).flatMap((part, number) => {
    const parts = namesApart(part, others);
    return number === 0 ? parts : [name, ...parts];
  });
}
