import { isDrawnAlike, type PlacedItem } from '@/domain/timeline/placed-item';
import type { MarkLabel } from '@/figures/timeline/mark-words';

interface ViewProps {
  readonly placed: PlacedItem;
  readonly label: MarkLabel | undefined;
}

/** For marks and capsules: a new layout draws only those anew that look otherwise now. Other properties are compared as they are. */
export function isDrawnAlikeView<Props extends ViewProps>(before: Props, after: Props): boolean {
  const { placed: a, label: from, ...others } = before;
  const { placed: b, label: to, ...otherwise } = after;
  const [rest, now]: readonly (readonly unknown[])[] = [
    Object.values(others),
    Object.values(otherwise),
  ];
  return (
    isDrawnAlike(a, b) &&
    from?.text === to?.text &&
    from?.suffix === to?.suffix &&
    from?.lang === to?.lang &&
    rest?.length === now?.length &&
    rest?.every((value, place) => Object.is(value, now?.[place])) === true
  );
}
