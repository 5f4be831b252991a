import type { ReactNode } from 'react';

import type { FacetCounts } from '@/domain/selection/select';
import { Localized } from '@/facts/Localized';
import { useReader } from '@/facts/reader-context';
import { shownText, useFirstI18n } from '@/i18n/i18n-context';
import { Button } from '@/ui/Button';
import { ThemeSymbol } from '@/ui/ThemeSymbol';

import { FacetMenu } from './FacetMenu';

interface ThemeChoiceProps {
  readonly chosen: readonly string[];
  readonly counts: FacetCounts;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The headline themes as toggles. */
export function ThemeChips({ chosen, counts, onChange }: ThemeChoiceProps): ReactNode {
  const { index } = useReader();
  const { m } = useFirstI18n();
  return index.dataset.themes
    .filter((theme) => theme.group === 'headline')
    .map((theme) => {
      const pressed = chosen.includes(theme.id);
      return (
        <Button
          key={theme.id}
          aria-pressed={pressed}
          className="max-w-full wrap-anywhere whitespace-normal!"
          title={m.filters.recordsWith({ count: counts.theme.get(theme.id) ?? 0 })}
          onClick={() =>
            onChange(pressed ? chosen.filter((id) => id !== theme.id) : [...chosen, theme.id])
          }
        >
          <ThemeSymbol symbol={theme.symbol} plain={pressed} />
          <Localized text={theme.name} />
        </Button>
      );
    });
}

/** The further themes, by the number of records that each would leave. */
export function ThemeMenu({ chosen, counts, onChange }: ThemeChoiceProps): ReactNode {
  const { index } = useReader();
  const { m, language } = useFirstI18n();
  const further = index.dataset.themes.filter((theme) => theme.group === 'further');
  const ids = new Set<string>(further.map(({ id }) => id));
  const optionsOf = () =>
    further
      .map((theme) => {
        const shown = shownText(theme.name, language);
        return {
          value: theme.id,
          label: shown.text,
          lang: shown.lang,
          symbol: <ThemeSymbol symbol={theme.symbol} />,
          count: counts.theme.get(theme.id) ?? 0,
        };
      })
      .toSorted((a, b) => b.count - a.count);
  if (further.length === 0) return null;
  return (
    <FacetMenu
      label={m.filters.moreThemes}
      options={optionsOf}
      chosen={chosen.filter((id) => ids.has(id))}
      onChange={(furtherChosen) =>
        onChange([...chosen.filter((id) => !ids.has(id)), ...furtherChosen])
      }
    />
  );
}
