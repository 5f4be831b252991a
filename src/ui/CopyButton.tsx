import type { ComponentProps, ReactNode } from 'react';

import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';

interface CopyButtonProps extends Pick<ComponentProps<typeof Button>, 'ref' | 'look'> {
  readonly words: string;
  readonly copiedWords: string;
  readonly isCopied: boolean;
  readonly onCopy: () => void;
  readonly className?: string;
}

/** Copies something and says when that is done. */
export function CopyButton({
  words,
  copiedWords,
  isCopied,
  onCopy,
  className = 'pointer-coarse:min-h-11',
  ...rest
}: CopyButtonProps): ReactNode {
  return (
    <Button {...rest} onClick={onCopy} className={className}>
      <Icon name={isCopied ? 'check' : 'share'} />
      <span aria-live="polite">{isCopied ? copiedWords : words}</span>
    </Button>
  );
}
