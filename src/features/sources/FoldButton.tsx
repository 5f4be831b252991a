import type { ReactNode } from 'react';

import { Button } from '@/ui/Button';

interface FoldButtonProps {
  readonly expanded: boolean;
  readonly onToggle: () => void;
  /** Id of the list that it lengthens. */
  readonly controls: string;
  readonly more: string;
  readonly fewer: string;
}

/** Shows the rest of a long list, or its first entries again. */
export function FoldButton({
  expanded,
  onToggle,
  controls,
  more,
  fewer,
}: FoldButtonProps): ReactNode {
  return (
    <Button
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={onToggle}
      className="mt-4 max-w-full py-1 whitespace-normal!"
    >
      {expanded ? fewer : more}
    </Button>
  );
}
