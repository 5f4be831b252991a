import type { app } from './en/app';
import type { bodies } from './en/bodies';
import type { facts } from './en/facts';
import type { filters } from './en/filters';
import type { findings } from './en/findings';
import type { footer } from './en/footer';
import type { local } from './en/local';
import type { method } from './en/method';
import type { nothing } from './en/nothing';
import type { problems } from './en/problems';
import type { record } from './en/record';
import type { roster } from './en/roster';
import type { sources } from './en/sources';
import type { themes } from './en/themes';
import type { timeline } from './en/timeline';

/**
 * The words that the first view needs, by part of the page. English sets the shape; a key that another language
 * lacks is a type error. A text with values is a function, so that each language orders and inflects freely.
 */
export interface FirstMessages {
  readonly app: typeof app;
  readonly facts: typeof facts;
  readonly filters: typeof filters;
  readonly findings: typeof findings;
  readonly timeline: typeof timeline;
}

/** All words of the page; those of the parts below the timeline and of the sheets come after the first view. */
export interface Messages extends FirstMessages {
  readonly themes: typeof themes;
  readonly roster: typeof roster;
  readonly sources: typeof sources;
  readonly record: typeof record;
  readonly problems: typeof problems;
  readonly local: typeof local;
  readonly footer: typeof footer;
  readonly method: typeof method;
  readonly bodies: typeof bodies;
  readonly nothing: typeof nothing;
}
