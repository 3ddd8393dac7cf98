import { describe, expect, test } from 'vitest';
import { evidence, scorecardOf } from '../../tests/fixtures/scorecard';
import type { Line } from '../policy/scorecard';
import type { LetterKind } from './letter';
import { quoteFor } from './quote';

const { practices } = scorecardOf();
const said = (...quotes: string[]) => quotes.map((quote) => evidence(quote));
const advertisers = (...quotes: string[]): { recipients: Line[] } => ({
  recipients: [{ id: 'advertisers', reading: 'states', evidence: said(...quotes) }],
});
const sale = (value: string, ...quotes: string[]) => ({
  practices: { ...practices, sale: { value, evidence: said(...quotes) } },
});

describe('the sentence that bears most on the request', () => {
  test.each([
    [
      'a sale before anything else',
      'opt-out',
      { ...advertisers('We share your data with advertisers.'), ...sale('sells', 'We sell your data to brokers.') },
      'We sell your data to brokers.',
      'practice',
    ],
    [
      'the plain sentence of several',
      'opt-out',
      advertisers(
        'Third parties that show advertising.',
        `We share data with advertisers ${'and with those who work for them '.repeat(8)}.`,
        'We share your device identifier with advertisers.',
      ),
      'We share your device identifier with advertisers.',
      'practice',
    ],
    [
      'nothing for people of another place',
      'opt-out',
      sale('does-not-sell', 'If you live in the EEA, you may opt out of the sharing of data at any time.'),
      null,
      null,
    ],
    [
      'nothing that authorities are told',
      'opt-out',
      advertisers('We may share your data with government authorities and with partners.'),
      null,
      null,
    ],
    [
      'no right to object to advertising where something else is objected to',
      'objection',
      {
        rights: [
          {
            id: 'objection',
            reading: 'states',
            evidence: said(
              'You can object to the use of your data for marketing.',
              'You have the right to object to what we do with your data.',
            ),
          },
        ],
      },
      'You have the right to object to what we do with your data.',
      'promise',
    ],
    ['no heading', 'opt-out', advertisers('Advertising and our partners'), null, null],
    ['no list item', 'opt-out', advertisers('our advertising partners; and'), null, null],
    ['nothing about others', 'opt-out', advertisers('Advertisers include banks, airlines and shops.'), null, null],
    [
      'a denial is relied upon',
      'opt-out',
      sale('does-not-sell', 'We do not sell your personal data.'),
      'We do not sell your personal data.',
      'promise',
    ],
    [
      'what is promised on deletion',
      'erasure',
      {
        rights: [
          {
            id: 'erasure',
            reading: 'states',
            evidence: said('We may remove content at any time.', 'You may ask us to delete your data.'),
          },
        ],
      },
      'You may ask us to delete your data.',
      'promise',
    ],
    [
      'nothing about anonymous data',
      'opt-out',
      advertisers('We share anonymous statistics with advertisers.'),
      null,
      null,
    ],
    [
      'nothing about cookies',
      'erasure',
      {
        rights: [
          {
            id: 'erasure',
            reading: 'states',
            evidence: said('You can delete cookies and their data in your browser.'),
          },
        ],
      },
      null,
      null,
    ],
    ['silence', 'erasure', {}, null, null],
    [
      'no label of a row in a table',
      'opt-out',
      advertisers('How we disclose it: To our advertisers; and to partners with whom you share information.'),
      null,
      null,
    ],
    [
      'no offer of a choice, where the training is objected to',
      'no-ai-training',
      {
        practices: {
          ...practices,
          'ai-training': {
            value: 'yes',
            evidence: said(
              'You choose whether we use what you write to train our models.',
              'We may limit your rights on our training data.',
            ),
          },
        },
      },
      null,
      null,
    ],
    [
      'training, for those who want none',
      'no-ai-training',
      {
        practices: {
          ...practices,
          'ai-training': { value: 'yes', evidence: said('We use what you write to train our models.') },
        },
      },
      'We use what you write to train our models.',
      'practice',
    ],
    [
      'nothing about the training of staff',
      'no-ai-training',
      {
        practices: {
          ...practices,
          'ai-training': { value: 'yes', evidence: said('We train our employees in privacy.') },
        },
      },
      null,
      null,
    ],
    [
      'the right itself',
      'access',
      { rights: [{ id: 'access', reading: 'states', evidence: said('You may ask us for a copy of your data.') }] },
      'You may ask us for a copy of your data.',
      'promise',
    ],
    [
      'no right that is taken back in the same breath',
      'portability',
      {
        rights: [
          {
            id: 'portability',
            reading: 'states',
            evidence: said('You may transfer your data elsewhere, unless we decide otherwise.'),
          },
        ],
      },
      null,
      null,
    ],
    [
      'no item of a list',
      'restriction',
      { rights: [{ id: 'restriction', reading: 'states', evidence: said('Restrict how we use your data.') }] },
      null,
      null,
    ],
    [
      'no invitation to come again',
      'rectification',
      {
        rights: [
          {
            id: 'rectification',
            reading: 'states',
            evidence: said('Please visit us for corrected notes on your data.'),
          },
        ],
      },
      null,
      null,
    ],
    [
      'another right is beside the point',
      'rectification',
      { rights: [{ id: 'access', reading: 'states', evidence: said('You may ask us for a copy of your data.') }] },
      null,
      null,
    ],
    [
      'how to leave a list',
      'unsubscribe',
      {
        optOuts: [
          {
            kind: 'marketing-communications',
            channel: 'instruction',
            target: null,
            label: '',
            evidence: said('You can unsubscribe from our newsletter at any time.'),
          },
        ],
      },
      'You can unsubscribe from our newsletter at any time.',
      'promise',
    ],
    ['what follows a request quotes nothing', 'reminder', sale('sells', 'We sell your data to brokers.'), null, null],
  ] as const)('%s', (_what, kind, changes, words, stance) => {
    const quote = quoteFor(scorecardOf(changes as Parameters<typeof scorecardOf>[0]), kind as LetterKind, 'ccpa');
    expect(quote).toEqual(words === null ? null : { words, stance });
  });
});

test.each([
  ['If you live in the European Economic Area, you may ask us to delete your data.', 'gdpr', 'quoted'],
  ['If you live in the European Economic Area, you may ask us to delete your data.', 'ccpa', 'left out'],
  ['California residents can ask us to delete their data.', 'ccpa', 'quoted'],
  ['California residents can ask us to delete their data.', 'gdpr', 'left out'],
  ['Users who are located in New Jersey can ask us to delete their data.', 'new-jersey', 'quoted'],
  ['Users who are located in New Jersey can ask us to delete their data.', 'virginia', 'left out'],
  ['Virginia consumers can ask us to delete their data.', 'general', 'left out'],
  ['Virginia consumers can, in general, ask us to delete their data.', 'general', 'left out'],
  ['You can ask us to delete your data, which we keep in Europe.', 'ccpa', 'quoted'],
])('%s under %s: %s', (words, law, wanted) => {
  const rights: Line[] = [{ id: 'erasure', reading: 'states', evidence: said(words) }];
  expect(quoteFor(scorecardOf({ rights }), 'erasure', law)?.words ?? null).toBe(wanted === 'quoted' ? words : null);
});
