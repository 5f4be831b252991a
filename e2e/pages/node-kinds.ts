import type { Page } from 'playwright/test';

/** What the page is made of, and what it says of itself. */
export interface PageNodes {
  /** Each kind of element once: its name with the names of its attributes. */
  readonly kinds: readonly string[];
  /** What no data may bring: handlers, addresses of other kinds than links to pages and letters. */
  readonly dangers: readonly string[];
}

/** Notes what data could do, from the first moment on: a call of `harm`, and what the policy had to refuse. */
export async function watchForHarm(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const harms: string[] = [];
    Reflect.set(globalThis, 'harms', harms);
    Reflect.set(globalThis, 'harm', (by: unknown) => harms.push(`ran: ${String(by)}`));
    document.addEventListener('securitypolicyviolation', (event) =>
      harms.push(`refused: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
}

/** What `watchForHarm` noted, and what the page's own objects have too much. */
export async function harmsDone(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const noted: unknown = Reflect.get(globalThis, 'harms');
    const harms = Array.isArray(noted) ? noted.map(String) : ['the watch is gone'];
    return 'harm' in Object.prototype ? [...harms, 'Object.prototype'] : harms;
  });
}

/** Kinds of elements with their attributes, and what of them is dangerous whatever the data are. */
export async function pageNodes(page: Page): Promise<PageNodes> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const kinds = all.map((element) => {
      const names = element.getAttributeNames().filter((name) => !/^(class|style)$/.test(name));
      return `${element.localName}[${names.toSorted().join(' ')}]`;
    });
    const dangers = all.flatMap((element) =>
      [...element.attributes].flatMap(({ name, value }) => {
        const isHandler = /^on/i.test(name) || name === 'srcdoc';
        const isAddress = /^(?:href|src|action|formaction|xlink:href|data|poster)$/i.test(name);
        const { protocol, origin } = new URL(isAddress ? value : '', document.baseURI);
        const isLink = /^(?:https?|mailto|blob):$/.test(protocol) || value.startsWith('data:image');
        const isAsked = !/^(?:a|area)$/i.test(element.localName) && origin !== location.origin;
        const isDanger =
          isHandler || (isAddress && (!isLink || (isAsked && !/^(?:data|blob):/.test(protocol))));
        return isDanger ? [`${element.localName} ${name}=${value.slice(0, 80)}`] : [];
      }),
    );
    return { kinds: [...new Set(kinds)].toSorted(), dangers };
  });
}
