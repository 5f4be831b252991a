import { isDrawnAlike, type PlacedItem } from '@/domain/timeline/placed-item';
import type { MarkLabel } from '@/figures/timeline/mark-words';

interface ViewProps {
  readonly placed: PlacedItem;
  readonly label: MarkLabel | undefined;
}

/** For marks and capsules: a new layout draws only those anew that look otherwise now. Other properties are compared as they are. */
export function isDrawnAlikeView<Props extends ViewProps>(before: Props, after: Props): boolean {
  return (
    isDrawnAlike(before.placed, after.placed) &&
    isSameLabel(before.label, after.label) &&
    haveSameOthers(before, after)
  );
}

function isSameLabel(before: MarkLabel | undefined, after: MarkLabel | undefined): boolean {
  if (before === after) return true;
  return (
    before?.text === after?.text && before?.suffix === after?.suffix && before?.lang === after?.lang
  );
}

/** Mark and label are compared by what they look like: here they count as the same. */
function haveSameOthers(before: ViewProps, after: ViewProps): boolean {
  const { placed, label } = before;
  const [others, now] = [Object.values(before), Object.values(after)];
  return (
    others.length === now.length &&
    others.every(
      (value, place) =>
        Object.is(value, now[place]) ||
        value === placed ||
        (label !== undefined && value === label),
    )
  );
}
