import type { Deadline, Holiday } from './law';

const DAY_MS = 86_400_000;
const SUNDAY = 0;
const FRIDAY = 5;
const SATURDAY = 6;

/**
 * The last day of a period that begins with a request sent on `today`; the day of the request itself does not count.
 * Calendar months end as Article 3(2)(c) of Regulation (EEC, Euratom) No 1182/71 says: on the same date, or, where the
 * month has no such date, on its last day. 31 January and one month: 28 or 29 February.
 *
 * @param today ISO date, "2025-01-31".
 * @returns ISO date.
 * @throws RangeError if `today` is no date of the calendar.
 */
export function lastDay(today: string, deadline: Deadline, holidays: readonly Holiday[]): string {
  const end = endOfPeriod(parseDay(today), deadline, holidays);
  if (deadline.onWeekend === 'next-monday') while (isWeekend(end)) end.setTime(end.getTime() + DAY_MS);
  return isoDay(end);
}

/** The date as the readers of that language write it: "3 March 2025", "March 3, 2025", "3. März 2025". */
export function inWords(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    parseDay(day),
  );
}

/** Whole days from one date to another; negative where `to` lies before `from`. Both ISO dates. */
export function daysBetween(from: string, to: string): number {
  return Math.round((parseDay(to).getTime() - parseDay(from).getTime()) / DAY_MS);
}

/** The date so many days later. ISO dates. */
export function daysAfter(day: string, days: number): string {
  return isoDay(new Date(parseDay(day).getTime() + days * DAY_MS));
}

/** Whether the text is an ISO date of the calendar. "2025-02-30" is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && isoDay(day) === text;
}

function parseDay(day: string): Date {
  if (!isDay(day)) throw new RangeError(`“${day}” is no date. Write it as year-month-day, such as 2025-01-31.`);
  return new Date(`${day}T00:00:00Z`);
}

function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}

function endOfPeriod(from: Date, { period }: Deadline, holidays: readonly Holiday[]): Date {
  switch (period.unit) {
    case 'calendar-month': {
      const month = from.getUTCMonth() + period.count;
      const daysInMonth = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate();
      return new Date(Date.UTC(from.getUTCFullYear(), month, Math.min(from.getUTCDate(), daysInMonth)));
    }
    case 'days':
      return new Date(from.getTime() + period.count * DAY_MS);
    case 'business-days': {
      const end = new Date(from);
      for (let left = period.count; left > 0; ) {
        end.setTime(end.getTime() + DAY_MS);
        if (!isWeekend(end) && !holidays.some((holiday) => isKeptOn(holiday, end))) left -= 1;
      }
      return end;
    }
  }
}

function isWeekend(day: Date): boolean {
  return day.getUTCDay() === SATURDAY || day.getUTCDay() === SUNDAY;
}

function isKeptOn(holiday: Holiday, day: Date): boolean {
  if ('weekday' in holiday) {
    if (day.getUTCMonth() + 1 !== holiday.month || day.getUTCDay() !== holiday.weekday) return false;
    if (holiday.nth !== 'last') return Math.ceil(day.getUTCDate() / 7) === holiday.nth;
    return new Date(day.getTime() + 7 * DAY_MS).getUTCMonth() + 1 !== holiday.month;
  }
  const isDate = (other: Date) => other.getUTCMonth() + 1 === holiday.month && other.getUTCDate() === holiday.day;
  const tomorrow = new Date(day.getTime() + DAY_MS);
  const yesterday = new Date(day.getTime() - DAY_MS);
  // New Year's Day on a Saturday is kept on 31 December: the neighbouring days carry month and year with them.
  return (
    isDate(day) || (day.getUTCDay() === FRIDAY && isDate(tomorrow)) || (day.getUTCDay() === 1 && isDate(yesterday))
  );
}
