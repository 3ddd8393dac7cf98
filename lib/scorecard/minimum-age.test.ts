import { expect, test } from 'vitest';
import { segment } from '../segment/segment';
import { policyOf } from './fixture';
import { minimumAgeOf } from './minimum-age';

const ageIn = (...lines: string[]) => minimumAgeOf(segment(policyOf(lines)));

test.each([
  ['You must be at least 18 years old to use Tern.', 18],
  ['Our services are not directed to children under 13.', 13],
  ['We do not knowingly collect personal information from children under the age of thirteen (13).', 13],
  ['The App is intended only for users 18 years of age or older.', 18],
  ['We limit our services to individuals age 18 and above.', 18],
  ['We do not allow persons under 16 to register.', 16],
  ['If you are under 14, please do not use this site.', 14],
  ['We never knowingly gather data of anyone younger than 16 without parental consent.', 16],
  ['Persons under the age of 21 may not take part in our games.', 21],
  ['If you are under 18, you may use our shop only with the involvement of a parent.', null],
  ['We do not sell the personal information of consumers under 16.', null],
  ['Quotes are delayed by at least 15 minutes.', null],
  ['We keep backups for at least 12 months.', null],
  ['You have rights under Article 17 of the GDPR.', null],
  ['We respect your privacy.', null],
])('%s → %s', (sentence, age) => {
  expect(ageIn(sentence)).toBe(age);
});

test('who may use it goes before whose data are not knowingly collected', () => {
  expect(
    ageIn('We limit our services to adults aged 18 and over. We do not knowingly collect data of children under 16.'),
  ).toBe(18);
});

test('the age for everybody goes before that of one region', () => {
  expect(
    ageIn(
      'The services are not intended for children under 13. In the EEA they are not intended for children under 16.',
    ),
  ).toBe(13);
});

test('a hostile text takes no long time', () => {
  const started = performance.now();
  ageIn('you must be not under the age of not allow limited only under 1 '.repeat(3000));
  expect(performance.now() - started).toBeLessThan(3000);
}, 20_000);
