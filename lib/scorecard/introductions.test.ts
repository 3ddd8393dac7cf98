import { expect, test } from 'vitest';
import { withNamesMarked } from './company-names';
import { INTRODUCTIONS, introductionsIn } from './introductions';

/** The introductions that a text makes, whether or not they are told before its names are marked. */
const madeIn = (text: string) =>
  INTRODUCTIONS.filter(({ pattern }) => Array.from(withNamesMarked(text).text.matchAll(pattern)).length > 0);

const texts = [
  'Tern Ireland Limited, a company in Dublin, is the controller.',
  'Tern (in Dublin) acts as our controller.',
  'The data controller for this site is eTern.',
  'The controller of what you send – tern.example',
  'The party responsible for this page is Tern.',
  'It is processed by Tern, in its capacity as data controller.',
  'We decide as the data controller, Örn.',
  'Tern, a company of Dublin, and its friends (together, “we”) run it.',
  'Here “we” means the Tern.',
  'This policy is issued on behalf of the Tern.',
  'The website is owned and operated by the 9Terns.',
  'Gull is a service by Tern Ltd.',
  'The Tern (of Dublin), and its friends take care. Tern respects it.',
  'We begin. Tern, which is in Dublin, cares.',
  'eTern and its many friends respect your wishes.',
  'tern.example and its friends take care. L’Oiseau! is committed.',
  'This is how the Tern does it.',
  'At Tern, we do it otherwise. Here at the Tern (in Dublin), your data rest.',
  'Tern, Inc. (the “Company”) does it.',
  'Tern Blue Weather Maps GmbH may also collect data.',
  'It rains. The Tern does not share them.',
  'Tern s. r. o. uses them. Tern (Baltic) Ltd does.',
  'You can write to us at: Attn: the office, Tern Ltd',
  'Attn: Office\nTern, Inc.\n1 Quay Street',
  'SAS TERN',
];

test.each(texts)('what “%s” says of its controller may be said in it', (text) => {
  expect(madeIn(text).length).toBeGreaterThan(0);
  expect(introductionsIn([text], INTRODUCTIONS)[0]).toEqual(expect.arrayContaining(madeIn(text)));
});

test('the texts make each introduction', () => {
  expect(new Set(texts.flatMap(madeIn)).size).toBe(INTRODUCTIONS.length);
});

test('each of many texts may make the introductions that it may make alone', () => {
  const alone = texts.map((text) => introductionsIn([text], INTRODUCTIONS)[0]);
  const together = introductionsIn(['', ...texts, 'By', ''], INTRODUCTIONS).slice(1, -2);
  for (const [n, introductions] of together.entries())
    expect(introductions).toEqual(expect.arrayContaining(alone[n] as unknown[]));
});

test('most texts need not be looked through for names', () => {
  const text =
    'We take care of your data. If you write to us at any time, we use what you write. This is how we do it.';
  expect(introductionsIn([text], INTRODUCTIONS)).toEqual([[]]);
});
