import fc from 'fast-check';

import type { Mutation } from './mutate';
import { anyName, anyPoison, anyText, EDGE_DATES } from './poison';

const route = fc.oneof(
  { weight: 1, arbitrary: fc.array(fc.nat(999), { minLength: 1, maxLength: 2 }) },
  { weight: 4, arbitrary: fc.array(fc.nat(999), { minLength: 3, maxLength: 8 }) },
);
const routeToEnd = fc.array(fc.nat(999), { minLength: 8, maxLength: 8 });

/** Changes of every sort; a list grows by `most` entries at the most, which is rare. */
export function anyMutation(most: number): fc.Arbitrary<Mutation> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.record({ do: fc.constant('drop' as const), at: route }) },
    {
      weight: 8,
      arbitrary: fc.record({ do: fc.constant('put' as const), at: route, poison: anyPoison }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('add' as const),
        at: route,
        name: anyName,
        poison: anyPoison,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('rename' as const), at: route, name: anyName }),
    },
    {
      weight: 6,
      arbitrary: fc.record({ do: fc.constant('text' as const), at: routeToEnd, text: anyText }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('date' as const),
        list: fc.nat(2),
        pick: fc.nat(999),
        date: fc.constantFrom(...EDGE_DATES),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('double' as const), at: route }) },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constantFrom('copy' as const, 'swap' as const),
        at: route,
        from: route,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('grow' as const),
        list: fc.nat(7),
        times: fc.oneof(
          { weight: 30, arbitrary: fc.nat(Math.min(most, 40)) },
          { weight: 1, arbitrary: fc.constant(most) },
        ),
        sameId: fc.boolean(),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('circle' as const),
        list: fc.constantFrom('organizations' as const, 'events' as const),
        length: fc.integer({ min: 1, max: 5 }),
      }),
    },
  );
}
