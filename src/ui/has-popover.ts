/** True where the browser has popovers of its own (Chrome 114, Safari 17, Firefox 125). */
export const HAS_POPOVER = typeof HTMLElement !== 'undefined' && 'popover' in HTMLElement.prototype;
