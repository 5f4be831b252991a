import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

import { useFirstI18n } from '@/i18n/i18n-context';
import { Icon } from '@/ui/Icon';
import { useDraft } from '@/ui/use-draft';

interface SearchFieldProps {
  /** Whether keys that are a single sign are heard (WCAG 2.1.4). */
  readonly hearsSingleKeys: () => boolean;
  readonly value: string;
  /** Every change at once while it is being typed; undefined when it has come to rest. */
  readonly onType: (text: string | undefined) => void;
  /** What was typed, when it has come to rest. */
  readonly onChange: (text: string) => void;
  /** Enter, after what was typed has been handed over. */
  readonly onEnter: (text: string) => void;
}

/** The free-text filter. `/` focuses it from anywhere outside a field; Escape clears it. */
export function SearchField({
  hearsSingleKeys,
  value,
  onType,
  onChange,
  onEnter,
}: SearchFieldProps): ReactNode {
  const { m } = useFirstI18n();
  const input = useRef<HTMLInputElement>(null);
  const draft = useDraft(value, onChange, onType);

  useEffect(() => {
    const focusOnSlash = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!hearsSingleKeys()) return;
      const target = event.target;
      if (target instanceof HTMLElement && target.closest('input, textarea, select, dialog'))
        return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', focusOnSlash);
    return () => document.removeEventListener('keydown', focusOnSlash);
  }, [hearsSingleKeys]);

  const handleKeyDown = (event: KeyboardEvent): void => {
    // Enter that only ends the typing of a Han word is none.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    // The key must not press what gets the focus meanwhile: a sheet's first button.
    event.preventDefault();
    draft.commit();
    onEnter(draft.text);
  };
  return (
    <label className="border-rule rounded-control bg-surface focus-within:outline-seal flex h-9 min-w-0 items-center gap-2 border px-2.5 focus-within:outline-3 focus-within:outline-offset-2">
      <Icon name="search" className="size-[0.9375rem]" />
      <span className="sr-only">{m.filters.search}</span>
      <input
        ref={input}
        type="search"
        value={draft.text}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.commit}
        onKeyDown={handleKeyDown}
        placeholder={m.filters.search}
        title={m.filters.searchHint}
        className="text-caption placeholder:text-ink3 min-w-0 flex-1 bg-transparent outline-none"
      />
      <kbd
        aria-hidden="true"
        className="border-rule text-evidence text-ink2 rounded-control wide:block hidden border px-1.5 font-sans"
      >
        /
      </kbd>
    </label>
  );
}
