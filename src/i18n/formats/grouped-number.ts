/** CLDR "Number symbols" of one language. */
export interface NumberSymbols {
  readonly decimal: string;
  readonly group: string;
}

/**
 * A number by CLDR's standard decimal pattern `#,##0.###`: groups of three, at most three decimals (rounded half away
 * from zero as far as binary allows), no zeros at the end, hyphen-minus, no negative zero. "∞" and "NaN" for what is not
 * finite. From 1e21 on as ECMAScript prints it.
 */
export function groupedNumber(value: number, { decimal, group }: NumberSymbols): string {
  if (Number.isNaN(value)) return 'NaN';
  const [whole = '', fraction = ''] = Number.isFinite(value)
    ? Math.abs(value).toFixed(3).split('.')
    : ['∞'];
  const decimals = fraction.replace(/0+$/, '');
  const digits = whole.includes('e') ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const isZero = digits === '0' && decimals === '';
  const sign = value < 0 && !isZero ? '-' : '';
  return sign + digits + (decimals === '' ? '' : decimal + decimals);
}
