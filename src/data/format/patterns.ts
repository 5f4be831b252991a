/** Letters, digits, hyphen, dot and underscore: an id must survive in an address, comma-separated. */
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** ISO 3166-1 alpha-2 (its user-assigned codes too), or `INT`. */
export const AREA_CODE_PATTERN = /^(?:[A-Z]{2}|INT)$/;
