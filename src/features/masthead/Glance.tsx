import type { ReactNode } from 'react';

import type { OverviewFinding } from '@/domain/findings/overview-finding';
import { useI18n } from '@/i18n/i18n-context';

/** The five figures over the page; each leads to the part that shows what it counts. */
export function Glance({ finding }: { finding: OverviewFinding }): ReactNode {
  const { m, f } = useI18n();
  const words = m.findings.glance;
  const sides = finding.organizationsBySide
    .filter(([, count]) => count > 0)
    .map(([side, count]) => ({ name: side && f.area(side), count }));
  const figures = [
    {
      to: 'timeline',
      count: finding.byKind.agreement,
      name: words.agreements({ count: finding.byKind.agreement }),
      detail: words.forms(finding),
    },
    {
      to: 'delegations',
      count: finding.organizations,
      name: words.organizations({ count: finding.organizations }),
      detail: words.bySide({ sides }),
    },
    {
      to: 'delegations',
      count: finding.people,
      name: words.people({ count: finding.people }),
      detail: words.delegates(finding),
    },
    {
      to: 'themes',
      count: finding.themes,
      name: words.themes({ count: finding.themes }),
      detail: words.tracked(finding),
    },
    {
      to: 'sources',
      count: finding.sources,
      name: words.sources({ count: finding.sources }),
      detail: words.languages(finding),
    },
  ];
  return (
    <section
      aria-labelledby="glance"
      className="rail-row border-ink gap-y-3 border-t pt-4.5 pb-6.5"
    >
      <h2 id="glance" className="text-caption pt-1 font-semibold">
        {words.title}
      </h2>
      <ul className="tablet:grid-cols-3 desktop:grid-cols-5 divide-hair grid grid-cols-1 gap-y-4">
        {figures.map(({ to, count, name, detail }) => (
          <li
            key={name}
            className="tablet:px-4 tablet:border-l border-hair desktop:first:border-l-0 desktop:first:pl-0"
          >
            <a
              href={`#${to}`}
              className="tablet:block flex items-baseline gap-4 no-underline hover:underline"
            >
              <span className="text-numeral tablet:min-w-0 block min-w-16 font-serif font-[420] tracking-[-0.02em]">
                {f.number(count)}
              </span>
              <span className="text-body block font-semibold">{name}</span>
            </a>
            <p className="text-small text-ink2 tablet:pl-0 mt-0.5 pl-20">{detail}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
