/** A number that the page shows, in its words, with how long the list behind it is. */
export interface CountedList {
  readonly words: string;
  readonly count: number;
  readonly length: number;
}

/**
 * Runs in the page in English: opens what every count of the glance, of "One source or several" and of the
 * delegations stands for, and counts it.
 */
export async function collectCountedLists(): Promise<CountedList[]> {
  const drawn = async (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
  // The first list comes with a part of the page that was not needed before.
  const listed = async (): Promise<void> => {
    for (let frame = 0; frame < 300; frame += 1) {
      await drawn();
      if (document.querySelector('dialog[open]') !== null) return;
    }
  };
  const found: CountedList[] = [];
  const numberIn = (words: string, pattern: RegExp): number =>
    Number(pattern.exec(words)?.[1]?.replace(',', '') ?? Number.NaN);

  for (const figure of document.querySelectorAll<HTMLButtonElement>(
    'section[aria-labelledby="glance"] button',
  )) {
    const words = figure.innerText.replaceAll(/\s+/g, ' ');
    figure.click();
    if (!figure.disabled) await listed();
    const length = document.querySelectorAll('dialog[open] ol > li').length;
    found.push({ words, count: numberIn(words, /([\d,]+)/), length });
    document.querySelector<HTMLElement>('dialog[open] header button')?.click();
    await drawn();
  }

  // The words of what is out of sight are not laid out.
  const see = async (part: string): Promise<void> => {
    document.querySelector(part)?.scrollIntoView();
    await drawn();
    await drawn();
  };
  await see('#sources');
  const isSupport = ({ textContent }: Element): boolean => textContent === 'One source or several';
  const support = [...document.querySelectorAll('#sources h3')].find(isSupport)?.closest('section');
  for (const fold of support?.querySelectorAll('details') ?? []) {
    const words = fold.querySelector('summary')?.innerText.replaceAll(/\s+/g, ' ') ?? '';
    fold.open = true;
    await drawn();
    const length = fold.querySelectorAll('li').length;
    found.push({ words, count: numberIn(words, /([\d,]+) records?/), length });
  }

  await see('#delegations');
  const heading = document.querySelector('#delegations h2')?.textContent ?? '';
  const delegates = new Set<string>();
  const choices = document.querySelectorAll<HTMLElement>('#delegations button[aria-pressed]');
  const some = choices.length > 0 ? [...choices] : [document.createElement('button')];
  let delegations = 0;
  for (const choice of some) {
    choice.click();
    await drawn();
    const block = [...document.querySelectorAll('#delegations h4')].find((head) =>
      head.textContent?.startsWith('Delegation from '),
    )?.parentElement;
    if (block === undefined || block === null) continue;
    delegations += 1;
    const words = block.querySelector('p')?.textContent ?? '';
    const members = [...(block.parentElement?.querySelectorAll('li') ?? [])].filter((entry) =>
      /Place \d+ in the source’s list/.test(entry.textContent ?? ''),
    );
    found.push({ words, count: numberIn(words, /^(\d+) named/), length: members.length });
    for (const member of members) delegates.add(member.querySelector('h5 a')?.textContent ?? '');
  }
  if (delegations > 0) {
    found.push(
      { words: heading, count: numberIn(heading, /^(\d+) /), length: delegations },
      { words: heading, count: numberIn(heading, /, (\d+) /), length: delegates.size },
    );
  }
  return found;
}
