import { spokenTag } from '../i18n/messages';

/** Lists, dates and numbers as they are written in the language spoken. */

/**
 * “Gender, Name, Health data”, with what the language puts between the first two of several. Its own lists without
 * “and” will not do: German puts in its “und” all the same, and Chinese nothing at all.
 */
export function listed(names: readonly string[]): string {
  const parts = new Intl.ListFormat(spokenTag()).formatToParts(['1', '2', '3']);
  return names.join(parts.find(({ type }) => type === 'literal')?.value);
}

/** “Gender and Health data” */
export function joined(names: readonly string[]): string {
  return new Intl.ListFormat(spokenTag(), { type: 'conjunction' }).format(names);
}

/** “2023-09-14” → “14 Sept 2023”, as a day of the calendar and not as a moment; other texts stay as they are. */
export function dateInWords(isoDate: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(isoDate) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== Number(month) - 1) return isoDate;
  return new Intl.DateTimeFormat(dateTag(), { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}

/** English dates are written day first: no reader takes “14 June 2024” for another day. */
function dateTag(): string {
  const tag = spokenTag();
  return tag === 'en' ? 'en-GB' : tag;
}

export function numberInWords(amount: number): string {
  return new Intl.NumberFormat(spokenTag()).format(amount);
}

const DAYS = { day: 1, week: 7, month: 30, year: 365 } as const;
const NUMBER_WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/**
 * An English length of time out of a policy, as it is written in the language spoken: “two (2) years” → “2 years”. Null
 * where it is not just a number and a unit: “as long as needed, at most two years” must not become “2 years”.
 */
export function spanInWords(text: string): { words: string; days: number } | null {
  const [, word, digits, unit] =
    /^(?:([a-z]+)\b)?[ -]?\(?(\d{1,3})?\)?[ -](day|week|month|year)s?$/i.exec(text.trim()) ?? [];
  const amount = digits === undefined ? NUMBER_WORDS.indexOf(word?.toLowerCase() ?? '') + 1 : Number(digits);
  if (unit === undefined || amount === 0) return null;
  if (word !== undefined && digits !== undefined && NUMBER_WORDS.indexOf(word.toLowerCase()) === -1) return null;
  const kind = unit.toLowerCase() as keyof typeof DAYS;
  const words = new Intl.NumberFormat(spokenTag(), { style: 'unit', unit: kind, unitDisplay: 'long' }).format(amount);
  return { words, days: amount * DAYS[kind] };
}
