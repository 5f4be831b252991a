import type { ThemesFinding } from '@/domain/findings/themes-finding';
import { type I18n, shownText } from '@/i18n/i18n-context';

/** The section's heading in the page's language. */
export function findingWords(finding: ThemesFinding, { m, language }: I18n): string {
  const words = m.themes.finding;
  switch (finding.key) {
    case 'nothing':
      return words.nothing;
    case 'none':
      return words.none;
    case 'no_headline':
      return words.noHeadline({ headline: finding.headline, further: finding.further });
    case 'further_only':
      return words.furtherOnly({ themes: finding.further, records: finding.records });
    case 'counts':
      return words.counts({
        groups: finding.groups.map(({ themes, records }) => ({
          names: themes.map(({ name }) => shownText(name, language).text),
          records,
        })),
      });
  }
}
