import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Bar, BarChart, XAxis } from 'recharts';

const ROWS = [
  { name: 'A', count: 3 },
  { name: 'B', count: 5 },
  { name: 'C', count: 2 },
];

/** What a page with these libraries needs before it shows a word: one query, one chart. */
export function Bare(): ReactNode {
  const { data } = useQuery({ queryKey: ['rows'], queryFn: () => ROWS });
  if (data === undefined) return null;
  return (
    <main>
      <h1>Bare page</h1>
      <p>React, TanStack Query and Recharts with three rows.</p>
      <BarChart width={320} height={200} data={data}>
        <XAxis dataKey="name" />
        <Bar dataKey="count" isAnimationActive={false} />
      </BarChart>
    </main>
  );
}
