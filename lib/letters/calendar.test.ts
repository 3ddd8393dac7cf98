import { describe, expect, test } from 'vitest';
import { requestOf } from '../../tests/fixtures/request';
import { type CalendarWords, calendarOf } from './calendar';

const request = requestOf({
  id: 'r1',
  company: 'Acme Weather GmbH',
  site: 'acme.example',
  to: 'privacy@acme.example',
  sent: '2026-01-30',
  deadline: '2026-02-28',
});
const words: CalendarWords = {
  title: ({ company }) => `Answer due: ${company}`,
  note: ({ sent }) => `Sent on ${sent}.\nIf nothing came, send the reminder.`,
};
const STAMP = '2026-01-30T09:30:00.123Z';

/** As a calendar reads it: folded lines put together again (RFC 5545, 3.1), TEXT unescaped. */
function read(file: string): Map<string, string> {
  const lines = file.replaceAll('\r\n ', '').trimEnd().split('\r\n');
  const event = lines.slice(lines.indexOf('BEGIN:VEVENT'), lines.indexOf('BEGIN:VALARM'));
  return new Map(
    event.map((line) => {
      const colon = line.indexOf(':');
      const value = line.slice(colon + 1).replace(/\\([\\;,nN])/g, (_whole, sign) => (/n/i.test(sign) ? '\n' : sign));
      return [line.slice(0, colon), value];
    }),
  );
}

test('a file read whole', () => {
  expect(calendarOf([request], STAMP, words)).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Smallprint//Requests//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:r1@smallprint.invalid',
      'DTSTAMP:20260130T093000Z',
      'DTSTART;VALUE=DATE:20260228',
      'DTEND;VALUE=DATE:20260301',
      'SUMMARY:Answer due: Acme Weather GmbH',
      'DESCRIPTION:Sent on 2026-01-30.\\nIf nothing came\\, send the reminder.',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Answer due: Acme Weather GmbH',
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

describe('any name comes through, in lines of 75 octets at most', () => {
  test.each([
    ['commas, semicolons and backslashes', 'Acme, Söhne; Co \\ KG'],
    ['line breaks cannot begin a property', 'Acme\r\nATTACH:https://evil.example\nEND:VEVENT'],
    ['a long name of wide letters', '気象情報株式会社'.repeat(12)],
    ['characters of four octets', '👩‍👩‍👧‍👦🌦️'.repeat(20)],
    ['combining marks and right to left', 'שָׁלוֹם '.repeat(20).trim()],
    ['200 letters', 'x'.repeat(200)],
    ['patterns', '$& $1 {x} %0D%0A \\n'],
  ])('%s', (_what, company) => {
    const file = calendarOf([{ ...request, company }], STAMP, words);
    expect(read(file).get('SUMMARY')).toBe(`Answer due: ${company.replaceAll('\r\n', '\n')}`);
    const lines = file.split('\r\n');
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n\uFFFD]/);
      expect(line.isWellFormed()).toBe(true);
    }
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('ATTACH'))).toHaveLength(0);
  });
});

test('controls are no part of a calendar', () => {
  const file = calendarOf([{ ...request, company: 'A\u0000\u001B\u0085cme' }], STAMP, words);
  expect(read(file).get('SUMMARY')).toBe('Answer due: A   cme');
});

test('each request is an entry; none is a calendar all the same', () => {
  expect(calendarOf([request, { ...request, id: 'r2' }], STAMP, words).match(/^UID:/gm)).toHaveLength(2);
  expect(calendarOf([], STAMP, words)).toContain('BEGIN:VCALENDAR\r\n');
});

test('what is no time is refused', () => {
  expect(() => calendarOf([request], '2026-01-30', words)).toThrow(/no time in UTC/);
});
