import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

/** One load as Lighthouse's mobile profile sees it; times in milliseconds, scores from 0 to 100. */
export interface Load {
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly kilobytes: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Loads an address once in a browser of its own, with Lighthouse's default (mobile, simulated) throttling. */
export async function measureLoad(address: string, chromePath: string): Promise<Load> {
  const chrome = await launch({
    chromePath,
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-background-networking'],
  });
  try {
    const result = await lighthouse(address, {
      port: chrome.port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: CATEGORIES,
    });
    if (result === undefined) throw new Error(`Lighthouse gave nothing for ${address}`);
    const { audits, categories, runtimeError } = result.lhr;
    if (runtimeError !== undefined) throw new Error(runtimeError.message);
    const value = (name: string): number => audits[name]?.numericValue ?? Number.NaN;
    const score = (name: string): number =>
      Math.round((categories[name]?.score ?? Number.NaN) * 100);
    return {
      fcp: value('first-contentful-paint'),
      lcp: value('largest-contentful-paint'),
      tbt: value('total-blocking-time'),
      cls: value('cumulative-layout-shift'),
      kilobytes: value('total-byte-weight') / 1000,
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      seo: score('seo'),
    };
  } finally {
    chrome.kill();
  }
}
