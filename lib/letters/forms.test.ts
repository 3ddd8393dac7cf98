import { describe, expect, test } from 'vitest';
import { lawbook } from '../../rules/lawbook';
import { evidence, scorecardOf } from '../../tests/fixtures/scorecard';
import type { OptOut } from '../policy/scorecard';
import { nobody } from './blanks';
import { composeLetter } from './compose';
import { formsFor, offeredForm } from './forms';

const link = (kind: OptOut['kind'], target: string): OptOut => ({
  kind,
  channel: 'link',
  target,
  label: target,
  evidence: [evidence('Use this page.')],
});
const card = (optOuts: OptOut[], forms: string[], emails: string[] = []) =>
  scorecardOf({ optOuts, contacts: { emails, phones: [], forms, postal: [] } });

describe('the page for a request', () => {
  const choices = [
    link('sale-or-sharing', 'https://acme.example/do-not-sell'),
    link('cookies', 'https://acme.example/cookies'),
  ];
  test.each([
    ['opt-out', 'https://acme.example/do-not-sell', 'named-for-this'],
    ['erasure', 'https://acme.example/ask', 'general'],
    ['access', 'https://acme.example/ask', 'general'],
  ] as const)('%s: %s', (kind, href, because) => {
    expect(offeredForm(card(choices, ['https://acme.example/ask']), kind)).toEqual({ href, because });
  });

  test.each([
    'javascript:alert(1)',
    'mailto:privacy@acme.example?bcc=x@evil.example',
    'data:text/html,hello',
    'https://acme.example@evil.example/',
    'https://acme.example/ a',
    'ftp://acme.example/',
    '',
  ])('“%s” is no page to open', (target) => {
    expect(offeredForm(card([link('data-deletion', target)], [target]), 'erasure')).toBeNull();
    expect(formsFor(card([link('data-deletion', target)], [target]), 'erasure')).toEqual([]);
  });

  test('the choices of an advertising network are no form of the company’s', () => {
    const networks = [link('targeted-advertising', 'https://optout.adnetworks.example/')];
    expect(offeredForm(card(networks, []), 'opt-out')).toBeNull();
    expect(
      offeredForm(card([link('sale-or-sharing', 'https://privacy.acme.co.uk/choices')], []), 'opt-out'),
    ).not.toBeNull();
    const portal = 'https://requests.portal.example/acme';
    expect(offeredForm(card([link('data-deletion', portal)], [portal]), 'erasure')?.because).toBe('named-for-this');
  });

  test('the best comes first, and once', () => {
    const forms = ['https://acme.example/ask', 'https://acme.example/delete'];
    expect(formsFor(card([link('data-deletion', 'https://acme.example/delete')], forms), 'erasure')).toEqual([
      'https://acme.example/delete',
      'https://acme.example/ask',
    ]);
  });
});

describe('where the policy wants its form', () => {
  const choices = [link('data-deletion', 'https://acme.example/delete')];
  const written = (emails: string[]) =>
    composeLetter(
      { kind: 'erasure', law: 'gdpr' },
      {
        scorecard: card(choices, [], emails),
        laws: lawbook,
        sender: { ...nobody, name: 'Jane', email: 'jane@mailbox.example' },
        today: '2026-01-30',
      },
    );

  test('and names no reader, the text is ready to be pasted', () => {
    expect(written(['support@acme.example'])).toMatchObject({
      kind: 'no-recipient',
      whose: 'company',
      forms: ['https://acme.example/delete'],
    });
  });

  test('and has a privacy contact, the letter goes there, with the form beside it', () => {
    expect(written(['support@acme.example', 'privacy@acme.example'])).toMatchObject({
      kind: 'ready',
      recipient: { address: 'privacy@acme.example' },
      form: { href: 'https://acme.example/delete', because: 'named-for-this' },
    });
  });
});
