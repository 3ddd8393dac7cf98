import { expect, test } from 'vitest';
import { policyOf } from './fixture';
import { lastUpdatedOf } from './last-updated';

test.each([
  ['Last updated: June 23, 2025', '2025-06-23'],
  ['Last Updated June 23rd 2025', '2025-06-23'],
  ['Last revised on 6 April 2021.', '2021-04-06'],
  ['This policy was last modified on the 1st of May, 2023.', '2023-05-01'],
  ['Effective date: 2024-07-16', '2024-07-16'],
  ['Effective as of Sept. 3, 2022', '2022-09-03'],
  ['Updated: 22/07/2026', '2026-07-22'],
  ['Version of 3.12.2024', '2024-12-03'],
  ['Last updated 12/31/24', '2024-12-31'],
  ['Last updated: March 2015', '2015-03-01'],
  ['Effective July 20, 2012 (last updated October 08, 2013)', '2013-10-08'],
  ['May 4, 2022 (last updated)', '2022-05-04'],
  ['Tern Privacy Statement June 3, 2020', '2020-06-03'],
  ['12 May 2014', '2014-05-12'],
  ['Last updated: 31 February 2024', null],
  ['Last updated: recently', null],
  ['Under the Consumer Privacy Act, effective January 1, 2020, residents of California have rights.', null],
  ['Tern was founded on 3 March 1998.', null],
])('%s → %s', (line, date) => {
  expect(lastUpdatedOf(policyOf(['# Privacy policy', line, 'We respect your privacy.']))).toBe(date);
});

test('a label may stand over its date', () => {
  expect(
    lastUpdatedOf(policyOf(['# Privacy policy', 'Effective date', '1 May 2024', 'We respect your privacy.'])),
  ).toBe('2024-05-01');
});

test('the line at the top goes before dates in the text', () => {
  const middle = Array.from({ length: 20 }, () => 'We keep what we need.');
  const lines = ['Last updated: 2 May 2023', ...middle, 'Our terms were last updated on 4 June 2024.', ...middle];
  expect(lastUpdatedOf(policyOf(lines))).toBe('2023-05-02');
});

test('without such a line, the newest of a list of changes', () => {
  const middle = Array.from({ length: 12 }, () => 'We keep what we need.');
  const log = [
    'Change log:',
    '- May 2, 2024: New processor.',
    '- August 9, 2025: Wording.',
    '- June 1, 2021: First text.',
  ];
  expect(lastUpdatedOf(policyOf([...middle, '# Changes', ...log, ...middle]))).toBe('2025-08-09');
});

test.each([
  ['https://tern.co.uk/privacy', 'Last updated 03/04/2024', '2024-04-03'],
  ['https://tern.de/privacy', 'Last updated 03/04/2024', '2024-04-03'],
  ['https://tern.com/privacy', 'Last updated 03/04/2024', '2024-03-04'],
  ['https://tern.io/privacy', 'Last updated 03/04/2024', '2024-03-04'],
])('%s: %s → %s', (url, line, date) => {
  expect(lastUpdatedOf(policyOf([line, 'We respect your privacy.'], { url }))).toBe(date);
});

test('another date in the text shows which number is the day', () => {
  const lines = ['Last updated 03/04/2024', 'Orders before 25/12/2020 are kept elsewhere.'];
  expect(lastUpdatedOf(policyOf(lines, { url: 'https://tern.com/privacy' }))).toBe('2024-04-03');
});

test('months in the language of the policy', () => {
  expect(lastUpdatedOf(policyOf(['Last updated: 4 février 2024'], { language: 'fr' }))).toBe('2024-02-04');
});
