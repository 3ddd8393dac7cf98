import { expect, test } from 'vitest';
import { inLowerCase } from './lower';
import { legalNameEnd, mayBegin, nameEnd, nextBeginning } from './name-scan';

test.each([
  ['Blue Tern Weather is here', 'Blue Tern Weather'],
  ['Tern & Sons of the North sell', 'Tern & Sons of the North'],
  ['eBird, and', 'eBird'],
  ['9Gulls of', '9Gulls'],
  ['L’Oiseau!', 'L’Oiseau!'],
  ['Tern.Cloud. We', 'Tern.Cloud'],
  ['blue-tern.example says', 'blue-tern.example'],
  ['Tern- and gull', 'Tern-'],
  ['One Two Three Four Five Six Seven Eight', 'One Two Three Four Five Six Seven'],
  ['Tern (Baltic), Inc. sells', 'Tern (Baltic)'],
  ['Ünder Straßen fährt', 'Ünder Straßen'],
  ['weather', ''],
  ['(Tern)', ''],
])('%s begins with the name “%s”', (text, name) => {
  expect(text.slice(0, Math.max(0, nameEnd(text, 0)))).toBe(name);
});

test.each([
  ['Blue Tern Weather GmbH is', 'Blue Tern Weather GmbH'],
  ['Tern, Inc. collects', 'Tern, Inc.'],
  ['Tern (Baltic) Private Limited.', 'Tern (Baltic) Private Limited.'],
  ['Tern Co., Ltd and Gull', 'Tern Co., Ltd'],
  ['SAS Hirondelle et', 'SAS Hirondelle'],
  ['Tern Trust Fund', ''],
  ['Tern Incoming', ''],
  ['Tern Weather', ''],
])('%s begins with “%s”, legal form and all', (text, name) => {
  expect(text.slice(0, Math.max(0, legalNameEnd(text, 0)))).toBe(name);
});

test.each([
  ['– «Tern»', 3],
  ['@/.x Tern', 5],
  ['@tern', 5],
  ['…“Tern', 2],
])('the next name in “%s” may begin at %d', (text, at) => {
  expect(nextBeginning(text, 0)).toBe(at);
});

test('a name does not begin inside of a word or an address', () => {
  expect([...'a/T-T.T T'].map((_, at) => mayBegin('a/T-T.T T', at))).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    true,
  ]);
});

test.each(['İstanbul İzmir', 'ÄÖÜ ß ẞ', '𝒜cme Ltd'])('“%s” keeps its length in lower case', (text) => {
  expect(inLowerCase(text)).toHaveLength(text.length);
});
