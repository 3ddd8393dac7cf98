import { describe, expect, test } from 'vitest';
import type { Line } from '../../lib/policy/scorecard';
import { evidence, scorecardOf } from '../../tests/fixtures/scorecard';
import { wrapped } from './layout';
import { scorecardText } from './terminal';

describe('the states of a line look and read differently', () => {
  test.each([
    ['states', '  ● Health data\n      “On health.” · Data'],
    ['allows', '  ● Health data: May\n'],
    ['asks', '  ◐ Health data: Only if'],
    ['denies', '  ○ Health data: No\n'],
  ] as const)('%s', (reading, text) => {
    const line: Line = { id: 'health', reading, evidence: [evidence('On health.', 'Policy › Data')] };
    expect(
      scorecardText(scorecardOf(reading === 'denies' ? { notCollected: [line] } : { collected: [line] })),
    ).toContain(text);
  });

  test('unclear', () => {
    const unclear = [{ finding: 'collected:health' as const, evidence: [evidence('On health.')] }];
    expect(scorecardText(scorecardOf({ unclear }))).toContain('  ? Health data: Unclear\n');
  });

  test('not stated', () => {
    expect(scorecardText(scorecardOf())).toMatch(/ {2}· Not stated: .*Health data/s);
  });
});

test('control characters of the page do not reach the terminal', () => {
  const line: Line = {
    id: 'name',
    reading: 'states',
    evidence: [evidence('Your \u001B]0;title\u0007name\u202E.', 'A\u009B2J')],
  };
  const text = scorecardText(scorecardOf({ collected: [line] }));
  expect(text).toContain('“Your ]0;title name.” · A 2J');
});

test.each([
  ['short', 4, '  ●', '  ● short'],
  [`${'word '.repeat(30)}end`, 4, '', undefined],
  ['x'.repeat(200), 0, '', 'x'.repeat(200)],
])('%s is wrapped', (line, indent, first, expected) => {
  const text = wrapped(line, indent, first);
  if (expected !== undefined) expect(text).toBe(expected);
  else for (const part of text.split('\n')) expect(part.length).toBeLessThanOrEqual(100);
  expect(text.replace(/\s+/g, ' ').trim()).toBe(`${first.trim()} ${line}`.trim());
});
