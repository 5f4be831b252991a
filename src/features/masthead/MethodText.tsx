import type { ReactNode } from 'react';

import { useI18n } from '@/i18n/i18n-context';

/** How the page counts and names, a paragraph each. */
export function MethodText(): ReactNode {
  const { method } = useI18n().m;
  return method.map((paragraph) => (
    <p key={paragraph} className="mt-2 max-w-[82ch] text-pretty">
      {paragraph}
    </p>
  ));
}
