import { expect, test } from 'vitest';
import { type StateName, scorecardOf, silentScorecard, situations } from '../../tests/states';
import type { Evidence, Scorecard } from '../policy/scorecard';
import { OVERVIEW } from './categories';
import { overviewOf } from './overview';
import { sectionsOf } from './sections';

const evidence = (quote: string): Evidence[] => [{ quote, section: '', start: 0, end: quote.length }];
const overview = (card: Scorecard) => overviewOf(sectionsOf(card));
const categories = (card: Scorecard) => overview(card).flatMap((group) => group.categories);
const category = (card: Scorecard, id: string) => categories(card).find((one) => one.id === id);

const scored = (Object.keys(situations) as StateName[]).filter((name) => {
  const situation: { kind: string; outcome?: { kind: string } } = situations[name];
  return situation.outcome?.kind === 'scored';
});

test.each(scored)('%s: every line of the scorecard has its place in one category', (name) => {
  const card = scorecardOf(name);
  const rows = sectionsOf(card).flatMap(({ groups }) => groups.flatMap((group) => group.rows.map(({ key }) => key)));
  const shown = categories(card).flatMap((one) => one.rows.map(({ key }) => key));
  expect([...shown].sort()).toEqual([...rows].sort());
});

test('lines that are newer than the lists have a place, too', () => {
  const card: Scorecard = {
    ...silentScorecard,
    collected: [{ id: 'dream-diary', reading: 'states', evidence: evidence('Dreams.') }],
    rights: [{ id: 'to-be-forgotten-twice', reading: 'states', evidence: evidence('Twice.') }],
  };
  expect(category(card, 'other_data')?.rows).toMatchObject([{ label: 'dream diary' }]);
  expect(category(card, 'rights')?.rows).toMatchObject([{ label: 'to be forgotten twice' }]);
});

test('a silent policy shows every category, each as not mentioned', () => {
  const shown = categories(silentScorecard);
  // What no list foresees (companies, other data) cannot be missing.
  const foreseen = OVERVIEW.flatMap((group) => group.categories).filter(({ expects }) => expects.length > 0);
  expect(shown.map(({ id }) => id)).toEqual(foreseen.map(({ id }) => id));
  for (const one of shown) {
    expect(one.marks).toEqual([{ answer: 'silent', tone: 'neutral', text: 'Not mentioned', says: 'Not mentioned' }]);
  }
});

test.each([
  ['location', '1 yes, 1 only if you choose', 'Precise location, Approximate location'],
  ['contact', '2 yes, 1 no', 'Email address, Phone number'],
  ['sale', 'Sells or shares', ''],
  ['ai', 'Says no', ''],
  ['automated', 'Unclear', ''],
  ['retention', 'Names a period', '90 days, two (2) years'],
  ['companies', '2', 'Tallyhoo Analytics, Brightboard Ads'],
  ['abroad', 'Yes', 'Standard contractual clauses'],
  ['signals', '1 yes, 1 no', 'Global Privacy Control signal'],
  ['breach', 'Not mentioned', ''],
])('%s is marked “%s” and names “%s”', (id, says, names) => {
  const found = category(scorecardOf('mixed'), id);
  expect(found?.marks.map((mark) => mark.says).join(', ')).toBe(says);
  expect(found?.names).toBe(names);
});

test('what a category leaves unsaid is told by name', () => {
  expect(category(scorecardOf('mixed'), 'contact')?.silent).toEqual(['Postal address']);
  expect(category(scorecardOf('mixed'), 'children')).toMatchObject({ title: 'Children under 13', silent: [] });
});

test('many names are cut to what fits two lines', () => {
  const names = category(scorecardOf('mixed'), 'rights')?.names ?? '';
  expect(names).toMatch(/ and \d more$/);
  expect(names.length).toBeLessThan(80);
});
