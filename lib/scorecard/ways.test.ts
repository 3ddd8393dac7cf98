import { expect, test } from 'vitest';
import type { ChoiceTarget } from '../policy/choice-target';
import { knownTarget, waysIn } from './ways';

const target = (name: string, ...addresses: string[]): ChoiceTarget => ({
  name,
  kind: 'targeted-advertising',
  channel: 'link',
  addresses,
});
const targets = [
  target('Opt-out of sales', 'ads.example/sales', 'sales.ads.example'),
  target('Opt-out of ads', 'ads.example', 'choices.example/ads'),
];

test.each([
  ['https://ads.example/', 'Opt-out of ads'],
  ['http://www.ads.example', 'Opt-out of ads'],
  ['https://eu.ads.example/page', 'Opt-out of ads'],
  ['https://ads.example/sales?lang=en', 'Opt-out of sales'],
  ['https://eu.ads.example/Sales', 'Opt-out of sales'],
  ['https://sales.ads.example/', 'Opt-out of sales'],
  ['https://choices.example/ADS', 'Opt-out of ads'],
  ['https://choices.example/other', undefined],
  ['https://loads.example/', undefined],
  ['https://ads.example.net/', undefined],
  ['mailto:privacy@ads.example', undefined],
])('%s is known as %s', (href, name) => {
  expect(knownTarget(href, targets)?.name).toBe(name);
});

test('a host of a hundred thousand dots is no known one, and is told at once', () => {
  expect(knownTarget(`https://${'a.'.repeat(100_000)}ads.example/`, targets)).toBeUndefined();
});

test.each([
  ['To opt out, call 1-800-555-0199.', ['1-800-555-0199']],
  ['To opt out, write to privacy@acme.example.', ['privacy@acme.example']],
  ['To opt out, write to privacy [at] acme [dot] example.', ['privacy@acme.example']],
  ['You may opt out at any time in 2024 and later.', []],
])('%s opens %j', (text, ways) => {
  expect(waysIn(text, [], targets).map((way) => way.target)).toEqual(ways);
});
