import { expect, test } from 'vitest';
import { partAsked, partOf } from './parts';

test.each([
  ['category_location', null],
  ['letterCopy_opt_out', null],
  ['letterLaw', 'letters'],
  ['law_gdpr', 'letters'],
  ['rubric_practices_sale_sells', 'rubric'],
  ['rubric_practices_sale_why', 'pages'],
  ['rubric_practices_sale_asks', 'pages'],
  ['optionsTitle', 'pages'],
  ['badgeGrade', 'toolbar'],
  ['optOut_cookies', null],
])('%s is of the part %s', (key, part) => {
  expect(partOf(key)).toBe(part);
});

test.each([
  ['/x/_locales/de/messages.json?raw&part=letters', 'letters'],
  ['/x/_locales/de/messages.json', null],
  ['/x/_locales/de/messages.json?raw&part=else', null],
])('%s asks for %s', (file, part) => {
  expect(partAsked(file)).toBe(part);
});
