import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openPage } from '../cli/page';
import { analyse } from '../lib/analyse';
import { detect } from '../lib/detect/detect';
import { extract } from '../lib/extract/extract';
import { rulebook } from '../rules/ruleset';

/** Our own privacy policy, read as any other: what it says has to be plain enough for the rules that read everybody else's. */
const URL = 'https://smallprint.example/privacy';
const file = path.join(import.meta.dirname, '../docs/PRIVACY.md');
const { document, close } = await openPage(readFileSync(file, 'utf8'), file, URL);
afterAll(close);

const outcome = analyse(extract(document, URL), rulebook, URL);
if (outcome.kind !== 'scored') throw new Error(`Our privacy policy was not scored: ${outcome.kind}`);
const { scorecard } = outcome;
const ids = (lines: readonly { id: string }[]) => lines.map(({ id }) => id);

test('is taken for a privacy policy', () => expect(detect(document, URL).kind).toBe('privacy-policy'));

test('has the best grade', () => expect(scorecard.grade.letter).toBe('A'));

test('says who is responsible, since when, and whom to write to', () => {
  expect(scorecard.source).toMatchObject({ controller: 'Smallprint', lastUpdated: '2026-11-22' });
  expect(scorecard.contacts.emails).toEqual(['privacy@smallprint.example']);
});

test.each([
  ['sale', 'does-not-sell'],
  ['targeted-advertising', 'no'],
  ['ai-training', 'no'],
  ['automated-decisions', 'no'],
  ['international-transfer', 'no'],
  ['global-privacy-control', 'honoured'],
  ['do-not-track', 'honoured'],
  ['breach-notification', 'promised'],
  ['retention', 'stated-period'],
  ['children', 'not-directed'],
] as const)('%s: %s', (practice, value) => expect(scorecard.practices[practice].value).toBe(value));

describe('what is not collected', () => {
  test.each([
    'health',
    'biometric',
    'precise-location',
    'phone-number',
    'contact-list',
    'cookies-and-trackers',
    'device-identifier',
    'ip-address',
    'inferences',
  ])('%s', (id) => {
    expect(ids(scorecard.notCollected)).toContain(id);
    expect(ids(scorecard.collected)).not.toContain(id);
  });
});

test('nobody gets anything', () => {
  expect(scorecard.recipients).toEqual([]);
  expect(ids(scorecard.notShared)).toEqual(expect.arrayContaining(['advertisers', 'business-partners']));
});

test('grants the rights that every policy should', () => {
  expect(ids(scorecard.rights)).toEqual(
    expect.arrayContaining(['access', 'rectification', 'erasure', 'portability', 'objection', 'withdraw-consent']),
  );
});

test('hides nothing: what stays on the device, and the e-mails that people write to us, are read as what they are', () => {
  // The extension sees the pages that are opened and can keep an e-mail address, if only on the device.
  expect(ids(scorecard.collected)).toEqual(expect.arrayContaining(['usage-activity', 'email-address']));
  // Not claimed, because it is not so: what is stored is not encrypted by us.
  expect(ids(scorecard.security)).not.toContain('encryption');
  expect(scorecard.grade.reasons).toContainEqual(
    expect.objectContaining({ finding: 'security:encryption', points: -1 }),
  );
});
