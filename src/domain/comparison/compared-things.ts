import type { Dataset } from '../model/dataset';
import type { LocalizedText } from '../model/vocabulary';
import type { ThingKind } from '../problems/problem';

/** A thing of a dataset as it is named beside others: by a text in some languages, or by one that has none. */
export interface ComparedThing {
  readonly kind: ThingKind;
  readonly id: string;
  /** Its title, name or, of a statement, what was said; of a source without a title its publisher. */
  readonly label: LocalizedText | string;
  /** The thing itself. */
  readonly thing: object;
}

/** Everything in a dataset that has an id of its own, kind by kind: records first, then what they refer to. */
export function* comparedThings(dataset: Dataset): Generator<ComparedThing> {
  const { agreements, events, contextEvents, statements, delegations } = dataset;
  for (const thing of agreements) {
    yield { kind: 'agreement', id: thing.id, label: thing.title, thing };
  }
  for (const thing of events) yield { kind: 'event', id: thing.id, label: thing.name, thing };
  for (const thing of contextEvents)
    yield { kind: 'event', id: thing.id, label: thing.name, thing };
  for (const thing of statements) {
    yield { kind: 'statement', id: thing.id, label: thing.summary, thing };
  }
  for (const thing of delegations) {
    yield { kind: 'delegation', id: thing.id, label: thing.name, thing };
  }
  for (const thing of dataset.people) {
    yield { kind: 'person', id: thing.id, label: thing.name, thing };
  }
  for (const thing of dataset.organizations) {
    yield { kind: 'organization', id: thing.id, label: thing.name, thing };
  }
  for (const thing of dataset.sources) {
    yield { kind: 'source', id: thing.id, label: thing.title ?? thing.publisher, thing };
  }
  for (const thing of dataset.themes) {
    yield { kind: 'theme', id: thing.id, label: thing.name, thing };
  }
}
