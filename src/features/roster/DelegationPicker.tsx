import { memo, type ReactNode, useId } from 'react';

import type { Delegation } from '@/domain/model/dataset';
import { Localized } from '@/facts/Localized';
import { type I18n, type ShownText, shownText, useI18n } from '@/i18n/i18n-context';
import { classNames } from '@/ui/class-names';

import { useDelegationWords } from './use-delegation-words';

interface DelegationPickerProps {
  /** In time order. */
  readonly delegations: readonly Delegation[];
  readonly open: Delegation;
  readonly onOpen: (id: string) => void;
  /** Id of the part that the choice fills. */
  readonly controls: string;
}

/** More than these would make a rail longer than what it opens: then a select serves all screens. */
const MOST_IN_RAIL = 14;

/** All delegations to choose from: a list in the rail; a native select where the rail lies above the field. */
export function DelegationPicker(props: DelegationPickerProps): ReactNode {
  const { delegations, open } = props;
  if (delegations.length === 1) {
    return (
      <div className="max-desktop:hidden">
        <DelegationFacts delegation={open} />
      </div>
    );
  }
  if (delegations.length > MOST_IN_RAIL) return <DelegationSelect {...props} />;
  return (
    <>
      <div className="desktop:hidden">
        <DelegationSelect {...props} />
      </div>
      <div className="max-desktop:hidden">
        <DelegationList {...props} />
      </div>
    </>
  );
}

function DelegationList({ delegations, open, onOpen, controls }: DelegationPickerProps): ReactNode {
  const { m } = useI18n();
  const id = useId();
  return (
    <>
      <p id={id} className="text-small text-ink2 mb-2">
        {m.roster.choose}
      </p>
      <ul aria-labelledby={id} className="-ml-2.5">
        {delegations.map((delegation) => (
          <li key={delegation.id}>
            <button
              type="button"
              aria-pressed={delegation.id === open.id}
              aria-controls={controls}
              onClick={() => onOpen(delegation.id)}
              className="group hover:bg-tint aria-pressed:border-ink aria-pressed:bg-tint block w-full border-l-[3px] border-transparent px-2.5 pt-1.5 pb-2 text-left forced-colors:border-[Canvas] forced-colors:aria-pressed:border-[Highlight]"
            >
              <DelegationFacts delegation={delegation} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function DelegationSelect({
  delegations,
  open,
  onOpen,
  controls,
}: DelegationPickerProps): ReactNode {
  const i18n = useI18n();
  const { m } = i18n;
  const wordsOf = useDelegationWords();
  const wordsIn = (delegation: Delegation): ShownText =>
    optionOf(delegation, i18n, () => wordsOf(delegation).date);
  const place = 'mb-7 grid max-w-[36rem] content-start gap-1';
  const box =
    'border-rule bg-surface rounded-control text-body [field-sizing:content] min-h-11 w-full min-w-0 border px-2.5 py-1.5 whitespace-normal';
  // In the file nothing can be chosen: this keeps the room. For a field to fill in, browsers lay out what is out of sight.
  if (typeof document === 'undefined') {
    const { text, lang } = wordsIn(open);
    return (
      <div className={place} data-choice="">
        <span className="text-small text-ink2">{m.roster.chooseOne}</span>
        <span lang={lang} className={classNames('flex items-center', box)}>
          {text}
        </span>
      </div>
    );
  }
  return (
    <label className={place}>
      <span className="text-small text-ink2">{m.roster.chooseOne}</span>
      <select
        value={open.id}
        onChange={(event) => onOpen(event.target.value)}
        aria-controls={controls}
        className={box}
      >
        {delegations.map((delegation) => (
          <Option key={delegation.id} id={delegation.id} {...wordsIn(delegation)} />
        ))}
      </select>
    </label>
  );
}

interface OptionProps {
  readonly id: string;
  readonly text: string;
  readonly lang?: string | undefined;
}

/** There may be thousands, which stay as they are when others come or go. */
const Option = memo(function Option({ id, text, lang }: OptionProps) {
  return (
    <option value={id} lang={lang}>
      {text}
    </option>
  );
});

const options = new WeakMap<I18n, WeakMap<Delegation, ShownText>>();

/** What an option says, worked out once a language. */
function optionOf(delegation: Delegation, i18n: I18n, dateOf: () => string): ShownText {
  const known = options.get(i18n) ?? new WeakMap<Delegation, ShownText>();
  options.set(i18n, known);
  const found = known.get(delegation);
  if (found !== undefined) return found;
  const name = shownText(delegation.name, i18n.language);
  const text = i18n.m.roster.option({ date: dateOf(), name: name.text });
  const made = { ...name, text };
  known.set(delegation, made);
  return made;
}

function DelegationFacts({ delegation }: { readonly delegation: Delegation }): ReactNode {
  const { date, direction, size } = useDelegationWords()(delegation);
  return (
    <>
      <span className="text-caption block font-medium group-aria-pressed:font-semibold">
        {date}
      </span>
      <span className="text-small block">
        <Localized text={delegation.name} />
      </span>
      <span className="text-small text-ink2 block">{direction}</span>
      <span className="text-small text-ink2 block">{size}</span>
    </>
  );
}
