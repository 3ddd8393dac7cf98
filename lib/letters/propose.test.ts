import { describe, expect, test } from 'vitest';
import { lawbook } from '../../rules/lawbook';
import { evidence, scorecardOf } from '../../tests/fixtures/scorecard';
import type { Line } from '../policy/scorecard';
import { proposeLetter } from './propose';

const right = (quote: string, scope?: Line['scope'], section = 'Rights'): Line => ({
  id: 'access',
  reading: 'states',
  evidence: [evidence(quote, section)],
  ...(scope ? { scope } : {}),
});

describe('the law', () => {
  test.each([
    ['nothing speaks for one', [], undefined, 'general', 'neither'],
    ['rights of people in the EEA', [right('You may ask for a copy.', 'eea')], undefined, 'gdpr', 'policy'],
    ['rights of Californians', [right('You may ask for a copy.', 'california')], undefined, 'ccpa', 'policy'],
    ['the GDPR is named', [right('Under the GDPR you may ask for a copy.')], undefined, 'gdpr', 'policy'],
    [
      'California stands in the heading',
      [right('You may ask for a copy.', undefined, 'California residents')],
      undefined,
      'ccpa',
      'policy',
    ],
    ['a word that only contains one', [right('EEAST and CCPAX are our trade marks.')], undefined, 'general', 'neither'],
    ['the person lives in Germany', [right('You may ask for a copy.', 'california')], 'DE', 'gdpr', 'region'],
    ['the person lives in California', [right('Under the GDPR you may ask.')], 'us-ca', 'ccpa', 'region'],
    ['the person lives in Virginia', [right('Under the GDPR you may ask.')], 'US-VA', 'virginia', 'region'],
    ['the person lives in Britain', [right('Under the GDPR you may ask.')], 'GB', 'uk-gdpr', 'region'],
    ['the person lives in Switzerland', [], 'CH', 'fadp', 'region'],
    ['the person lives in Brazil', [], 'BR', 'lgpd', 'region'],
    [
      'a state that the policy names is nobody’s home',
      [right('Residents of Virginia may ask.')],
      undefined,
      'general',
      'neither',
    ],
    ['the person lives where no law here holds', [right('Under the GDPR you may ask.')], 'US-WY', 'general', 'neither'],
  ] as const)('%s', (_what, rights, region, law, because) => {
    const card = scorecardOf({ rights: [...rights] });
    expect(proposeLetter(card, lawbook, region === undefined ? {} : { region })).toMatchObject({ law, because });
  });
});

describe('a law of the place gives the kind, else that of the country', () => {
  test.each([
    ['access', 'CA-QC', 'quebec'],
    ['withdraw-consent', 'CA-QC', 'pipeda'],
    ['access', 'CA-ON', 'pipeda'],
    ['unsubscribe', 'CA-QC', 'casl'],
    ['unsubscribe', 'US-VA', 'can-spam'],
    ['unsubscribe', 'US-WY', 'can-spam'],
    ['unsubscribe', 'DE', 'gdpr'],
    ['limit-sensitive', 'US-CA', 'ccpa'],
    ['limit-sensitive', 'US-VA', 'general'],
    ['third-parties', 'US-OR', 'oregon'],
    ['rectification', 'US-IA', 'general'],
    ['no-ai-training', 'CH', 'fadp'],
  ] as const)('%s in %s: %s', (kind, region, law) => {
    expect(proposeLetter(scorecardOf(), lawbook, { kind, region }).law).toBe(law);
  });
});

describe('the kind', () => {
  const { practices } = scorecardOf();
  test.each([
    ['silent policy', {}, 'erasure'],
    [
      'sells',
      { practices: { ...practices, sale: { value: 'sells', evidence: [evidence('We sell data.')] } } },
      'opt-out',
    ],
    [
      'gives to advertisers',
      { recipients: [{ id: 'advertisers', reading: 'states' as const, evidence: [evidence('We give data.')] }] },
      'opt-out',
    ],
    [
      'denies selling',
      { practices: { ...practices, sale: { value: 'does-not-sell', evidence: [evidence('We do not sell.')] } } },
      'erasure',
    ],
  ])('%s', (_what, changes, kind) => {
    expect(proposeLetter(scorecardOf(changes), lawbook).kind).toBe(kind);
  });

  test('a chosen kind stays', () => {
    expect(proposeLetter(scorecardOf(), lawbook, { kind: 'opt-out' }).kind).toBe('opt-out');
  });
});
