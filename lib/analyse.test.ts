import { expect, test } from 'vitest';
import { rulebook } from '../rules/ruleset';
import { analyse, FEWEST_POLICY_WORDS, prepare } from './analyse';
import type { PolicyDocument } from './policy/document';
import { policyOf } from './scorecard/fixture';

const policy = [
  '# What we collect',
  'We collect your name, your email address and your postal address when you place an order in our shop.',
  'We also collect your IP address and the pages that you look at, with the help of cookies.',
  '# How we use it',
  'We use your personal information to deliver your orders, to answer your questions and to improve our website.',
  '# Who gets it',
  'We share your personal information with service providers who deliver parcels and process payments for us.',
  'We do not sell your personal data to third parties.',
  '# Your rights',
  'You have the right to request a copy of your personal data, to have it corrected and to have it deleted.',
  'You may object to our use of your data for direct marketing at any time by writing to privacy@tern.example.',
  'We keep your data for two years after your last order and delete it then.',
];
/** On the same words as a policy, and none itself. */
const story = [
  '# Pruning roses in March',
  'The last frosts are over, the buds begin to swell, and it is time to take the shears out of the shed again.',
  'Cut every stem back to the third bud that looks outwards, and do not be afraid: roses forgive nearly everything.',
  'Dead wood is brown inside and living wood is green, so cut until you see green and then a little further.',
  'My neighbour collects the cuttings and grows hedges of them, which the birds in our street are thankful for.',
  'Feed the plants in April with compost, water them in the evening, and leave the greenfly to the ladybirds.',
  'In June you will have more flowers than you have vases, and can give them to everyone who comes by the fence.',
];

const kindOf = (lines: readonly string[], changes: Partial<PolicyDocument> = {}) =>
  analyse(policyOf(lines, changes), rulebook, 'test');

test('a policy gets a scorecard with its name and a grade', () => {
  const outcome = kindOf(policy);
  expect(outcome.kind).toBe('scored');
  if (outcome.kind !== 'scored') return;
  expect(outcome.scorecard.id).toBe('test');
  expect(outcome.scorecard.practices.sale.value).toBe('does-not-sell');
  expect(outcome.scorecard.collected.map(({ id }) => id)).toContain('email-address');
});

test('a page that says hardly anything about data gets no grade', () => {
  expect(kindOf(story)).toEqual({ kind: 'says-little' });
});

test('too few words are no policy, whatever they say', () => {
  const sentences = policy.filter((line) => !line.startsWith('#')).join(' ');
  const words = sentences.split(' ').slice(0, FEWEST_POLICY_WORDS - 1);
  expect(kindOf([words.join(' ')])).toEqual({ kind: 'too-short', words: FEWEST_POLICY_WORDS - 1 });
});

test.each(['de', 'und'])('a text in the language "%s" is not guessed at', (language) => {
  expect(kindOf(policy, { language })).toEqual({ kind: 'unknown-language', language });
});

test('rules that were made ready are not opened again by the first policy', () => {
  const { phrases = {} } = rulebook;
  let opened = 0;
  const own = {
    ...rulebook,
    get phrases() {
      opened += 1;
      return phrases;
    },
  };
  prepare(own);
  expect(opened).toBe(rulebook.lexicons.length);
  expect(analyse(policyOf(policy), own, 'test').kind).toBe('scored');
  expect(opened).toBe(rulebook.lexicons.length);
});
