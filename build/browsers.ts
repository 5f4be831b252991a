/** The browsers of the product's promise; older ones get the sentence in <noscript> and no script. */
export const BROWSERS = ['chrome111', 'edge111', 'safari16.4', 'firefox128'];
