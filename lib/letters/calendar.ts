import { daysAfter } from './dates';
import type { RememberedRequest } from './requests';

/** What a calendar shows, in the words of the person's language. */
export interface CalendarWords {
  /** Title of the entry: "Answer due: Acme Weather GmbH". */
  title(request: RememberedRequest): string;
  /** What to do on that day. May have several lines. */
  note(request: RememberedRequest): string;
}

const CRLF = '\r\n';
/** RFC 5545, 3.1: no line longer than this many octets, without its line break. */
const LONGEST_LINE = 75;

/**
 * The deadlines as a calendar file (RFC 5545): one entry of a whole day for each, with an alarm that morning.
 *
 * @param stamp when the file is made, ISO 8601 in UTC to the second: "2026-11-22T09:30:00Z".
 * @throws RangeError if a deadline or `stamp` is no date.
 */
export function calendarOf(requests: readonly RememberedRequest[], stamp: string, words: CalendarWords): string {
  const made = stampOf(stamp);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Smallprint//Requests//EN',
    'CALSCALE:GREGORIAN',
    ...requests.flatMap((request) => entry(request, made, words)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join(CRLF)}${CRLF}`;
}

function entry(request: RememberedRequest, made: string, words: CalendarWords): string[] {
  const title = escaped(words.title(request));
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(request.id)}@smallprint.invalid`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${compact(request.deadline)}`,
    // The end of a whole day is the day after it (3.6.1).
    `DTEND;VALUE=DATE:${compact(daysAfter(request.deadline, 1))}`,
    `SUMMARY:${title}`,
    `DESCRIPTION:${escaped(words.note(request))}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${title}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function stampOf(stamp: string): string {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(stamp)) {
    throw new RangeError(`“${stamp}” is no time in UTC. Write it as 2026-11-22T09:30:00Z.`);
  }
  return `${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** TEXT of RFC 5545, 3.3.11: backslash, semicolon, comma and line break are escaped; other controls are not allowed. */
function escaped(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
      .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g, ' ')
      .replace(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n')
  );
}

/** Cut into pieces of at most 75 octets of UTF-8, each but the first led in by a space; no character is cut in two. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join(CRLF);
}

/** Length of one character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
