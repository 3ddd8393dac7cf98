import { spokenTag, t } from '../i18n/messages';
import type { Lawbook } from '../letters/law';

/** Proper names, which `Intl` does not know of the parts of a country. */
const PARTS: Readonly<Record<string, string>> = {
  'US-VA': 'Virginia',
  'US-CO': 'Colorado',
  'US-CT': 'Connecticut',
  'US-UT': 'Utah',
  'US-TX': 'Texas',
  'US-OR': 'Oregon',
  'US-MT': 'Montana',
  'US-IA': 'Iowa',
  'US-DE': 'Delaware',
  'US-NH': 'New Hampshire',
  'US-NE': 'Nebraska',
  'US-NJ': 'New Jersey',
  'US-TN': 'Tennessee',
  'US-MN': 'Minnesota',
  'US-MD': 'Maryland',
  'US-IN': 'Indiana',
  'US-KY': 'Kentucky',
  'US-RI': 'Rhode Island',
  'US-FL': 'Florida',
  'CA-QC': 'Québec',
};

export interface RegionChoice {
  /** ISO 3166 code. */
  code: string;
  name: string;
}

/** The countries and states with a law that letters can cite, by name in the language spoken. */
export function regionChoices(laws: Lawbook): RegionChoice[] {
  const names = new Intl.DisplayNames([spokenTag()], { type: 'region', fallback: 'code' });
  const nameOf = (code: string) => {
    const [country = code, part] = code.split('-');
    const whole = names.of(country) ?? country;
    if (part === undefined) return whole;
    // The one part that has a name of its own in most languages.
    const name = code === 'US-CA' ? t('scope_california') : (PARTS[code] ?? part);
    return t('summaryPair', { label: whole, answer: name });
  };
  const codes = new Set([...laws.values()].flatMap(({ regions }) => regions));
  return [...codes]
    .map((code) => ({ code, name: nameOf(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, spokenTag()));
}
