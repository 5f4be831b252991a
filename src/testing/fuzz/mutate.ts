import { DEEP_CORES, type Poison } from './poison';

/** Numbers that lead down into a value: each picks one of the fields or entries there are. */
type Route = readonly number[];

/** One change to a file's value, wherever its route leads in that value. */
export type Mutation =
  | { readonly do: 'drop'; readonly at: Route }
  | { readonly do: 'put'; readonly at: Route; readonly poison: Poison }
  | { readonly do: 'add'; readonly at: Route; readonly name: string; readonly poison: Poison }
  | { readonly do: 'rename'; readonly at: Route; readonly name: string }
  /** Another text for one that stands at the end of the route. */
  | { readonly do: 'text'; readonly at: Route; readonly text: string }
  /** Another date for one of the records. */
  | { readonly do: 'date'; readonly list: number; readonly pick: number; readonly date: string }
  /** The field stands twice in its object, or the entry twice in its list. */
  | { readonly do: 'double'; readonly at: Route }
  | { readonly do: 'copy' | 'swap'; readonly at: Route; readonly from: Route }
  /** So many entries more in a list, each like its first, with ids of their own or all with the same. */
  | { readonly do: 'grow'; readonly list: number; readonly times: number; readonly sameId: boolean }
  /** So many things of a list lead to each other as parents, the last to the first. */
  | { readonly do: 'circle'; readonly list: 'organizations' | 'events'; readonly length: number };

/** Stands in a value for what JSON cannot be made of: nesting too deep to be written, and a second field of one name. */
const MARK = '\u0001';

/** Changes a value in place; a route that leads nowhere changes nothing. */
export function mutate(raw: unknown, mutation: Mutation): void {
  if (mutation.do === 'grow') grow(raw, mutation);
  else if (mutation.do === 'date') redate(raw, mutation);
  else if (mutation.do === 'circle') circle(raw, mutation.list, mutation.length);
  else mutateAt(raw, mutation);
}

/** The text of a value with its marks written out. */
export function toMutatedText(raw: unknown, indent: number): string {
  return JSON.stringify(raw, undefined, indent)
    .replaceAll('"\\u0001second:', '"')
    .replaceAll(
      /"\\u0001deep:(list|object):(\d+):(\d)"/g,
      (_, shape: string, depth: string, core: string) => {
        const [open, close] = shape === 'list' ? ['[', ']'] : ['{"a":', '}'];
        const inside = DEEP_CORES[Number(core)] ?? '';
        return open.repeat(Number(depth)) + inside + close.repeat(Number(depth));
      },
    );
}

interface Spot {
  readonly holder: object;
  readonly key: string | number;
}

type MutationAt = Exclude<Mutation, { readonly do: 'grow' | 'circle' | 'date' }>;

function mutateAt(raw: unknown, mutation: MutationAt): void {
  const spot = follow(raw, mutation.at);
  if (spot === undefined) return;
  const { holder, key } = spot;
  const value: unknown = Reflect.get(holder, key);
  switch (mutation.do) {
    case 'drop':
      takeOut(spot);
      break;
    case 'put':
      put(holder, key, valueOf(raw, mutation.poison));
      break;
    case 'add':
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        put(value, mutation.name, valueOf(raw, mutation.poison));
      }
      break;
    case 'rename':
      if (Array.isArray(holder)) break;
      takeOut(spot);
      put(holder, mutation.name, value);
      break;
    case 'text':
      if (typeof value === 'string') put(holder, key, mutation.text);
      break;
    case 'double':
      if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(value));
      else put(holder, `${MARK}second:${key}`, structuredClone(value));
      break;
    case 'copy':
    case 'swap': {
      const other = follow(raw, mutation.from);
      if (other === undefined) break;
      const theirs: unknown = structuredClone(Reflect.get(other.holder, other.key));
      if (mutation.do === 'swap') put(other.holder, other.key, structuredClone(value));
      put(holder, key, theirs);
      break;
    }
  }
}

function follow(raw: unknown, at: Route): Spot | undefined {
  let value = raw;
  let spot: Spot | undefined;
  for (const step of at) {
    if (typeof value !== 'object' || value === null) break;
    const keys = Object.keys(value);
    const key = keys[step % keys.length];
    if (key === undefined) break;
    spot = { holder: value, key: Array.isArray(value) ? Number(key) : key };
    value = Reflect.get(value, key);
  }
  return spot;
}

function takeOut({ holder, key }: Spot): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

/** Also a field named `__proto__` becomes one of the object's own, as it does for JSON.parse. */
function put(holder: object, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

function valueOf(raw: unknown, poison: Poison): unknown {
  switch (poison.is) {
    case 'value':
      return structuredClone(poison.value);
    case 'long':
      return poison.unit.repeat(poison.times);
    case 'deep':
      return `${MARK}deep:${poison.shape}:${poison.depth}:${poison.core}`;
    case 'id':
      return idsIn(raw)[poison.pick % Math.max(1, idsIn(raw).length)];
  }
}

function idsIn(raw: unknown): readonly unknown[] {
  return listsIn(raw).flatMap((list) =>
    list.flatMap((thing: unknown) =>
      typeof thing === 'object' && thing !== null ? [Reflect.get(thing, 'id') ?? 'none'] : [],
    ),
  );
}

function listsIn(raw: unknown): readonly unknown[][] {
  return Object.values(Object(raw)).filter((value) => Array.isArray(value));
}

type Grow = Extract<Mutation, { readonly do: 'grow' }>;

function grow(raw: unknown, { list: number, times, sameId }: Grow): void {
  const lists = listsIn(raw);
  const list = lists[number % Math.max(1, lists.length)];
  const first: unknown = list?.[0];
  if (list === undefined || typeof first !== 'object' || first === null) return;
  const id: unknown = Reflect.get(first, 'id');
  for (let count = 0; count < times; count += 1) {
    list.push(sameId ? { ...first } : { ...first, id: `${String(id)}-more-${count}` });
  }
}

type Redate = Extract<Mutation, { readonly do: 'date' }>;

function redate(raw: unknown, { list: number, pick, date }: Redate): void {
  const name = ['agreements', 'events', 'statements'][number] ?? '';
  const list: unknown = Reflect.get(Object(raw), name);
  const record: unknown = Array.isArray(list) ? list[pick % Math.max(1, list.length)] : undefined;
  if (typeof record === 'object' && record !== null) put(record, 'date', date);
}

function circle(raw: unknown, name: string, length: number): void {
  const list: unknown = Reflect.get(Object(raw), name);
  if (!Array.isArray(list)) return;
  const things: readonly unknown[] = list.slice(0, length);
  for (const [index, thing] of things.entries()) {
    const parent = things[(index + 1) % things.length];
    if (typeof thing !== 'object' || thing === null) continue;
    if (typeof parent !== 'object' || parent === null) continue;
    put(thing, 'parent_id', Reflect.get(parent, 'id'));
  }
}
