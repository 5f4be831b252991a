declare module '*/.ci/chromium.mjs' {
  /** Path of a Chromium; throws one sentence where there is none. */
  export function chromiumPath(): string;
}
