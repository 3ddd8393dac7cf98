import { hostOf } from '../policy/web-address';

/** A date as a text prints it. */
export interface PrintedDate {
  /** yyyy-mm-dd; the first of the month where no day is printed. */
  iso: string;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
}

/** Which number comes first in 03/04/2024. */
export type DateOrder = 'day-first' | 'month-first';

const YEARS = { first: 1990, last: 2099 };

/** Lower-case month names of a language, in all forms that its calendar has ("mai", "de mayo" without "de"). */
const monthNames = new Map<string, string[][]>();

function monthsOf(language: string): string[][] {
  let names = monthNames.get(language);
  if (!names) {
    names = Array.from({ length: 12 }, (_, month) => {
      const day = new Date(Date.UTC(2024, month, 15));
      const inSentence = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
        .formatToParts(day)
        .find(({ type }) => type === 'month')?.value;
      const alone = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(day);
      return [...new Set([alone, inSentence ?? alone])].map((name) => name.toLowerCase());
    });
    monthNames.set(language, names);
  }
  return names;
}

/** 1…12 for a month's name or an abbreviation of it of three letters or more ("sept.", "JAN"). */
function monthNamed(word: string, language: string): number | undefined {
  const name = word.toLowerCase().replace(/\.$/, '');
  if (name.length < 3) return undefined;
  for (const tongue of new Set([language, 'en'])) {
    const month = monthsOf(tongue).findIndex((names) => names.some((full) => full.startsWith(name)));
    if (month >= 0) return month + 1;
  }
  return undefined;
}

const DAY = String.raw`(?:\p{L}{2,9}day,?\s+)?(?:the\s+)?(\d{1,2})(?:st|nd|rd|th|er|º|\.)?`;
const MONTH = String.raw`(?:of\s+|de\s+)?(\p{L}{3,12}\.?)`;
const YEAR = String.raw`(\d{4})(?!\d)`;
const SHAPES = new RegExp(
  [
    String.raw`(?<![\d.])(\d{4})\s?([-/.年])\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)`, // 2024-05-01
    String.raw`(?<![\d./-])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?!\d)`, // 01/05/2024
    String.raw`(?<![\d.])${DAY}[\s-]+${MONTH},?(?:\s+de)?[\s-]+${YEAR}`, // 1st of May, 2024
    String.raw`(?<!\p{L})(\p{L}{3,12}\.?)[\s-]+(\d{1,2})(?:st|nd|rd|th)?\s?,?[\s-]*${YEAR}`, // May 1st, 2024
    String.raw`(?<!\p{L})(\p{L}{3,12}\.?),?\s+${YEAR}`, // May 2024
  ].join('|'),
  'gu',
);

/** Every date has one; most texts are told by it to print none. */
const HAS_DIGIT = /\d/;

/**
 * All dates that a text prints, in the order of the text.
 *
 * @param language BCP 47; months are read in it and in English.
 * @param order what 03/04/2024 means where its own numbers leave it open; asked only there, as most policies write
 *   months as words.
 */
export function printedDates(text: string, language: string, order: () => DateOrder): PrintedDate[] {
  const dates: PrintedDate[] = [];
  if (!HAS_DIGIT.test(text)) return dates;
  SHAPES.lastIndex = 0;
  for (let found = SHAPES.exec(text); found; found = SHAPES.exec(text)) {
    const iso = isoOf(found, language, order);
    if (iso) dates.push({ iso, start: found.index, end: found.index + found[0].length });
    // "the 25 May 2018": what was no date may hide the beginning of one. "31 February 2024" hides none.
    else if (/^\d/.test(found[0])) SHAPES.lastIndex = found.index + found[0].length;
    else SHAPES.lastIndex = found.index + (/^\p{L}+|^\d+/u.exec(found[0])?.[0].length ?? 1);
  }
  return dates;
}

function isoOf(found: RegExpExecArray, language: string, order: () => DateOrder): string | undefined {
  const [, year1, , month1, day1, a, , b, year2, day3, month3, year3, month4, day4, year4, month5, year5] = found;
  if (year1) return calendar(Number(year1), Number(month1), Number(day1));
  if (a && b && year2) {
    const [first, second] = [Number(a), Number(b)];
    const dayFirst = first > 12 || (second <= 12 && order() === 'day-first');
    const year = year2.length === 2 ? 2000 + Number(year2) : Number(year2);
    return dayFirst ? calendar(year, second, first) : calendar(year, first, second);
  }
  if (day3 && month3) return calendar(Number(year3), monthNamed(month3, language), Number(day3));
  if (day4 && month4) return calendar(Number(year4), monthNamed(month4, language), Number(day4));
  if (month5 && year5) return calendar(Number(year5), monthNamed(month5, language), 1);
  return undefined;
}

function calendar(year: number, month: number | undefined, day: number): string | undefined {
  if (month === undefined || year < YEARS.first || year > YEARS.last || month < 1 || month > 12) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && day > 0 ? date.toISOString().slice(0, 10) : undefined;
}

/**
 * Two-letter domains that say nothing for the day first: the United States, Canada (both ways), and those that sites
 * use for their look.
 */
const NOT_DAY_FIRST_DOMAINS = new Set([
  'us',
  'ca',
  'io',
  'ai',
  'co',
  'tv',
  'me',
  'ly',
  'gg',
  'fm',
  'to',
  'so',
  'sh',
  'cc',
]);

/**
 * How a policy writes its numeric dates: by a date in it that leaves no choice (22/07/2024), else by its language, else
 * by the country of its site; policies under a general domain are taken to be American.
 */
export function dateOrderOf(text: string, language: string, url: string): DateOrder {
  for (const [, a, b] of text.matchAll(/(?<![\d./-])(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d{2})(?![\d./-])/g)) {
    if (Number(a) > 12 && Number(b) <= 12) return 'day-first';
    if (Number(b) > 12 && Number(a) <= 12) return 'month-first';
  }
  if (/(?<![\d.])\d{1,2}\.\d{1,2}\.\d{4}/.test(text)) return 'day-first';
  if (language !== 'en' && language !== 'und') return 'day-first';
  // "5 March 2024" beside it says how its writer thinks.
  if (
    /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:January|February|March|April|June|July|August|September|October|November|December)\b/.test(
      text,
    )
  )
    return 'day-first';
  const domain = hostOf(url).split('.').at(-1) ?? '';
  return domain.length === 2 && !NOT_DAY_FIRST_DOMAINS.has(domain) ? 'day-first' : 'month-first';
}
