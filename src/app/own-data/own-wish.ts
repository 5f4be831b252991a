/** What a reader wants with a dataset of his or her own. */
export interface OwnWish {
  /** `lost`: nothing; the page was loaded again, and what it showed had not been kept. */
  readonly kind: 'open' | 'changes' | 'lost';
  /** Dropped or pasted. */
  readonly files?: readonly File[];
  /** Pasted. */
  readonly text?: string;
}
