import { describe, expect, test } from 'vitest';
import { evidence, scorecardOf } from '../../tests/fixtures/scorecard';
import type { OptOut } from '../policy/scorecard';
import type { LetterKind } from './letter';
import { recipientFor } from './recipient';

const byMail = (kind: OptOut['kind'], target: string): OptOut => ({
  kind,
  channel: 'email',
  target,
  label: target,
  evidence: [evidence(`Write to ${target}.`)],
});

function recipient(
  emails: string[],
  optOuts: OptOut[] = [],
  kind: LetterKind = 'erasure',
  url = 'https://www.acme.example/privacy',
  controller: string | null = 'Weather Services GmbH',
) {
  const card = scorecardOf({ optOuts, contacts: { emails, phones: [], forms: [], postal: [] } });
  return recipientFor({ ...card, source: { ...card.source, url, controller } }, kind);
}

describe('among the contacts', () => {
  test.each([
    [['support@acme.example', 'privacy@acme.example'], 'privacy@acme.example'],
    [['info@acme.example', 'dpo@acme.example'], 'dpo@acme.example'],
    [['press@acme.example', 'support@acme.example'], 'support@acme.example'],
    [['jobs@acme.example', 'jane.roe@acme.example'], 'jane.roe@acme.example'],
    [['hello@acme.example', 'data.protection@acme.example'], 'data.protection@acme.example'],
    [['no-reply@acme.example', 'info@acme.example'], 'info@acme.example'],
    [['casework@ico.org.uk', 'info@acme.example'], 'info@acme.example'],
    [['privacy@adnetwork.example', 'support@acme.example'], 'support@acme.example'],
    [['press@acme.example', 'privacy@adnetwork.example'], 'privacy@adnetwork.example'],
    [['privacy@acme.co.uk', 'support@acme.example'], 'privacy@acme.co.uk'],
    [['privacy@mail.acme.example'], 'privacy@mail.acme.example'],
    [['mailto:privacy@acme.example?subject=Hi'], 'privacy@acme.example'],
    [['privacy@acme.example', 'delete-account@acme.example'], 'delete-account@acme.example'],
    [['optout@acme.example', 'info@acme.example'], 'info@acme.example'],
    [['kidsprivacy@acme.example', 'privacy@acme.example'], 'privacy@acme.example'],
    [['unsubscribe@acme.example', 'info@acme.example'], 'info@acme.example'],
    [['acme-noreply@acme.example', 'jane.roe@acme.example'], 'jane.roe@acme.example'],
    [
      ['nicht-antworten@acme.example', 'ne-pas-repondre@acme.example', 'datenschutz@acme.example'],
      'datenschutz@acme.example',
    ],
    // Not the page's to fill in: a copy to others, a ready body, a second address, an address within an address.
    [['mailto:privacy@acme.example?bcc=all@evil.example&body=I%20agree'], 'privacy@acme.example'],
    [['mailto:privacy@acme.example,all@evil.example', 'info@acme.example'], 'info@acme.example'],
    [['privacy%40acme.example@evil.example', 'info@acme.example'], 'info@acme.example'],
    [['privacy@acme.example%0D%0ABcc:all@evil.example', 'info@acme.example'], 'info@acme.example'],
    [['javascript:alert(1)//@acme.example', 'info@acme.example'], 'info@acme.example'],
    [['privacy@acme.example\u202E', 'info@acme.example'], 'info@acme.example'],
  ])('%o → %s', (emails, address) => {
    expect(recipient(emails)?.address).toBe(address);
  });
});

test.each([
  [['noreply@acme.example']],
  [['do-not-reply@acme.example', 'donotreply@acme.example', 'No_Reply@acme.example']],
  [['mailer-daemon@acme.example']],
  [['complaints@dataprotection.ie', 'privacy@agency.gov']],
  [['not an address', 'a@b', 'x@y.example\r\nBcc: z@z.example']],
  [[]],
])('nobody reads %o', (emails) => {
  expect(recipient(emails)).toBeNull();
});

describe('an address named for this goes first', () => {
  test.each([
    ['opt-out', [byMail('sale-or-sharing', 'donotsell@acme.example')], 'donotsell@acme.example'],
    ['opt-out', [byMail('marketing-communications', 'stop@acme.example')], 'privacy@acme.example'],
    ['erasure', [byMail('data-deletion', 'support@acme.example')], 'support@acme.example'],
    ['erasure', [byMail('sale-or-sharing', 'donotsell@acme.example')], 'privacy@acme.example'],
    ['opt-out', [byMail('targeted-advertising', 'optout@adnetwork.example')], 'privacy@acme.example'],
    ['erasure', [byMail('data-deletion', 'no-reply@acme.example')], 'privacy@acme.example'],
  ] as const)('%s, %o → %s', (kind, optOuts, address) => {
    expect(recipient(['privacy@acme.example'], [...optOuts], kind)?.address).toBe(address);
  });
});

describe('what nobody sees', () => {
  const hidden = (emails: string[], collapsed: string[], optOuts: OptOut[] = [], controller: string | null = null) => {
    const card = scorecardOf({ optOuts, contacts: { emails, collapsed, phones: [], forms: [], postal: [] } });
    return recipientFor({ ...card, source: { ...card.source, controller } }, 'erasure');
  };

  test.each([
    // Behind every privacy address that people see, whatever it promises.
    [['privacy@acme.example', 'dpo@acme.example'], ['privacy@acme.example'], 'dpo@acme.example'],
    [
      ['erasure-requests@acme.example', 'privacy@acme.example'],
      ['erasure-requests@acme.example'],
      'privacy@acme.example',
    ],
    [['privacy@evil.example', 'support@acme.example'], ['privacy@evil.example'], 'support@acme.example'],
    [['privacy@evil.example', 'jane.roe@acme.example'], ['privacy@evil.example'], 'jane.roe@acme.example'],
    [['privacy@evil.example', 'privacy@parent.example'], ['privacy@evil.example'], 'privacy@parent.example'],
    [['privacy@acme.evil', 'support@acme.example'], ['privacy@acme.evil'], 'support@acme.example'],
    // Many policies keep their sections closed until they are asked for.
    [['privacy@acme.example'], ['privacy@acme.example'], 'privacy@acme.example'],
    [['privacy@acme.example', 'support@acme.example'], ['privacy@acme.example'], 'privacy@acme.example'],
    [
      ['info@acme.example', 'privacy@acme.example'],
      ['info@acme.example', 'privacy@acme.example'],
      'privacy@acme.example',
    ],
    [['privacy@acme.example', 'privacy@adnetwork.example'], ['privacy@acme.example'], 'privacy@acme.example'],
  ])('%o, of which hidden %o → %s', (emails, collapsed, address) => {
    expect(hidden(emails, collapsed)?.address).toBe(address);
  });

  test('an address that is named for this goes behind a visible privacy contact', () => {
    const choice = byMail('data-deletion', 'bin@acme.example');
    expect(hidden(['bin@acme.example', 'privacy@acme.example'], ['bin@acme.example'], [choice])?.address).toBe(
      'privacy@acme.example',
    );
    expect(hidden(['bin@acme.example', 'privacy@acme.example'], [], [choice])?.address).toBe('bin@acme.example');
  });

  test.each([
    ['privacy@evil.example', null, /at evil\.example, not at acme\.example.* closed or hidden/],
    // Names are cheap to have under another ending, and the page itself says what its company is called.
    ['privacy@acme.evil', null, /at acme\.evil, not at acme\.example.* closed or hidden/],
    ['privacy@evilads.example', 'Evil Ads Ltd', /at evilads\.example.* closed or hidden/],
    ['privacy@acme.example', null, null],
    ['privacy@mail.acme.example', null, null],
  ])('%s alone, hidden: %s', (address, controller, warning) => {
    const found = hidden([address], [address], [], controller);
    expect(found).toMatchObject({ address, stands: 'collapsed' });
    if (warning === null) expect(found?.warning).toBeNull();
    else expect(found?.warning).toMatch(warning);
  });
});

describe('a right that comes with its address', () => {
  const rights = [
    {
      id: 'rectification',
      reading: 'states' as const,
      evidence: [evidence('To correct your data, write to records@acme.example, or to all@evil.example.')],
    },
  ];
  const card = scorecardOf({
    rights,
    contacts: { emails: ['privacy@acme.example', 'records@acme.example'], phones: [], forms: [], postal: [] },
  });
  test.each([
    ['rectification', 'records@acme.example', 'named-for-this'],
    ['access', 'privacy@acme.example', 'privacy-contact'],
  ] as const)('%s → %s', (kind, address, because) => {
    expect(recipientFor(card, kind)).toMatchObject({ address, because });
  });
});

describe('each kind has its own reader', () => {
  const emails = ['privacy@acme.example', 'unsubscribe@acme.example', 'optout@acme.example', 'delete@acme.example'];
  test.each([
    ['unsubscribe', 'unsubscribe@acme.example'],
    ['objection-marketing', 'optout@acme.example'],
    ['opt-out', 'optout@acme.example'],
    ['limit-sensitive', 'optout@acme.example'],
    ['erasure', 'delete@acme.example'],
    ['access', 'privacy@acme.example'],
    ['human-review', 'privacy@acme.example'],
    ['third-parties', 'privacy@acme.example'],
  ] as const)('%s → %s', (kind, address) => {
    expect(recipient([...emails].reverse(), [], kind)?.address).toBe(address);
  });
});

describe('letters of another script in a domain', () => {
  test.each([
    ['privacy@аcme.example', 'https://acme.example/privacy'],
    ['privacy@xn--cme-5cd.example', 'https://acme.example/privacy'],
    ['privacy@xn--cme-5cd.example', ''],
  ])('%s for %s is warned of', (address, url) => {
    expect(recipient([address], [], 'erasure', url, null)).toMatchObject({
      doubt: { kind: 'look-alike' },
      warning: expect.stringMatching(/look like others/),
    });
  });

  test('not where the policy stands at that very domain', () => {
    expect(recipient(['kontakt@müller.example'], [], 'erasure', 'https://müller.example/', null)?.doubt).toBeNull();
  });
});

describe('a stranger’s address is warned of', () => {
  test.each([
    ['privacy@parent.example', 'https://acme.example/privacy', null, /at parent\.example, not at acme\.example/],
    ['acme@freemail.example', 'https://acme.example/privacy', null, /not at acme\.example/],
    ['privacy@acme.example', 'file:///policy.html', null, /Check that acme\.example belongs/],
    ['privacy@evil-acme.example', 'https://acme.example/', 'Acme', /evil-acme\.example/],
    ['privacy@github.com', 'https://acme.github.io/privacy', null, /not at acme\.github\.io/],
  ] as const)('%s for %s', (address, url, controller, warning) => {
    expect(recipient([address], [], 'erasure', url, controller)?.warning).toMatch(warning);
  });

  test.each([
    ['privacy@acme.example', 'https://shop.acme.example/privacy', null],
    ['privacy@acme.co.uk', 'https://acme.example/privacy', null],
    ['privacy@agency.gov', 'https://www.agency.gov/privacy', null],
    ['privacy@weather-services.example', 'https://rainy.example/privacy', 'Weather Services GmbH'],
  ] as const)('not of %s for %s', (address, url, controller) => {
    expect(recipient([address], [], 'erasure', url, controller)?.warning).toBeNull();
  });
});
