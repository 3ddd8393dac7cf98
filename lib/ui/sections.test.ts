import { expect, test } from 'vitest';
import { scorecardOf, silentScorecard } from '../../tests/states';
import type { Evidence, Line, Scorecard } from '../policy/scorecard';
import { DATA_GROUPS } from './groups';
import { DATA_TYPES, labelOf } from './labels';
import { type SectionId, sectionsOf } from './sections';

const evidence = (quote: string): Evidence[] => [{ quote, section: '', start: 0, end: quote.length }];
const line = (id: string, reading: Line['reading'] = 'states'): Line => ({ id, reading, evidence: evidence(id) });
const section = (card: Scorecard, id: SectionId) => {
  const found = sectionsOf(card).find((one) => one.id === id);
  if (!found) throw new Error(`No section ${id}`);
  return found;
};
const rows = (card: Scorecard, id: SectionId) => section(card, id).groups.flatMap((group) => group.rows);

test('every kind of data stands in exactly one group', () => {
  const grouped = DATA_GROUPS.flatMap(({ ids }) => [...ids]);
  expect([...grouped].sort()).toEqual([...DATA_TYPES].sort());
});

test('the sections come in the order in which they are read', () => {
  expect(sectionsOf(silentScorecard).map(({ id }) => id)).toEqual([
    ...['collected', 'purposes', 'recipients', 'practices', 'retention', 'transfers', 'security', 'children', 'rights'],
  ]);
});

test('silence is no row and no praise: everything is in “not mentioned”, and every summary says so', () => {
  for (const { groups, summary, silent } of sectionsOf(silentScorecard)) {
    expect(groups).toEqual([]);
    expect(summary).toBe('Not mentioned');
    expect(silent.length).toBeGreaterThan(0);
  }
});

test('no line is both said and not mentioned, and none is lost', () => {
  const { groups, silent } = section(scorecardOf('mixed'), 'collected');
  const labels = groups.flatMap((group) => group.rows.map(({ label }) => label));
  expect([...labels, ...silent].sort()).toEqual(DATA_TYPES.map((id) => labelOf('dataType', id)).sort());
});

test('what the policy both says and denies is unclear, with both sentences', () => {
  const card = { ...silentScorecard, collected: [line('health')], notCollected: [line('health', 'denies')] };
  const [row] = rows(card, 'collected');
  expect(row).toMatchObject({ answer: 'unclear', word: 'Unclear' });
  expect(row?.evidence).toHaveLength(2);
});

test.each(['collected:health', 'notCollected:health'] as const)(
  'an unclear line stands in its section: %s',
  (finding) => {
    const card: Scorecard = {
      ...silentScorecard,
      unclear: [{ finding, evidence: evidence('We may or may not.') }],
    };
    expect(rows(card, 'collected')).toMatchObject([{ answer: 'unclear', tone: 'neutral', points: 0 }]);
    expect(section(card, 'collected').silent).not.toContain('Health data');
  },
);

test('an unclear practice is shown although its value is “not stated”', () => {
  const card = {
    ...silentScorecard,
    unclear: [{ finding: 'practices:sale' as const, evidence: evidence('Perhaps.') }],
  };
  expect(rows(card, 'practices')).toMatchObject([{ label: 'Sale of data', answer: 'unclear' }]);
});

test('a practice on which the sentences disagree shows them, and what the grade took it for', () => {
  const card: Scorecard = {
    ...silentScorecard,
    practices: { ...silentScorecard.practices, sale: { value: 'sells', evidence: evidence('We sell.') } },
    unclear: [{ finding: 'practices:sale', evidence: [...evidence('We sell.'), ...evidence('We do not sell.')] }],
    grade: { ...silentScorecard.grade, reasons: [{ text: '', points: -14, finding: 'practices:sale' }] },
  };
  const [row] = rows(card, 'practices');
  expect(row).toMatchObject({
    answer: 'unclear',
    word: 'Unclear, taken as: Sells or shares',
    points: -14,
    tone: 'bad',
  });
  expect(row?.evidence).toHaveLength(2);
});

test('an id that is newer than the labels is shown in words', () => {
  const card = { ...silentScorecard, collected: [line('dream-diary')] };
  const { groups } = section(card, 'collected');
  expect(groups).toMatchObject([{ title: 'Other', rows: [{ label: 'dream diary' }] }]);
});

test.each([
  [-8, 'bad', 'Moves the grade by −8 points.'],
  [1, 'good', 'Moves the grade by +1 point.'],
])('a line that counts %i is %s and says so', (points, tone, counts) => {
  const card: Scorecard = {
    ...silentScorecard,
    notShared: [line('advertisers', 'denies')],
    grade: { ...silentScorecard.grade, reasons: [{ text: '', points, finding: 'notShared:advertisers' }] },
  };
  expect(rows(card, 'recipients')).toMatchObject([{ tone, points, counts }]);
});

test.each<[SectionId, string]>([
  ['collected', '12 kinds, with: Precise location · says no to 1'],
  ['purposes', '5 purposes'],
  ['recipients', '4 kinds of recipients, with: Advertisers and ad networks · says no to 1 · 2 companies named'],
  ['practices', 'Sale of data: Sells or shares · Targeted advertising: Yes'],
  ['retention', '90 days, two (2) years'],
  ['transfers', 'To other countries · 1 safeguard named'],
  ['security', 'Encryption, Access control'],
  ['children', 'Children under 13: Not meant for them'],
  ['rights', '6 rights granted · 3 only to some people'],
])('the summary of %s is “%s”', (id, summary) => {
  expect(section(scorecardOf('mixed'), id).summary).toBe(summary);
});

test('companies and periods keep the page’s words, without what could hide or turn them', () => {
  const card: Scorecard = {
    ...silentScorecard,
    namedThirdParties: [
      { name: 'Tallyhoo \u202eInc', evidence: evidence('We use Tallyhoo.'), optOutUrl: 'javascript:alert(1)' },
    ],
  };
  const [company] = rows(card, 'recipients');
  expect(company).toMatchObject({ label: 'Tallyhoo Inc', labelFrom: 'policy' });
  expect(company?.link).toBeUndefined();
});
