import { describe, expect, test } from 'vitest';
import type { Block } from '../policy/document';
import { emailOfMailto, emailsIn, phonesIn } from './contact-points';
import { contactsOf } from './contacts';
import { policyOf } from './fixture';

function hide(blocks: Block[], at: number): void {
  const block = blocks[at];
  if (block) block.visibility = 'collapsed';
}

function close(blocks: Block[], at: number, words: string): void {
  const block = blocks[at];
  const start = block?.text.indexOf(words) ?? 0;
  if (block) block.closed = [[start, start + words.length]];
}

describe('addresses in a text', () => {
  test.each([
    ['Write to privacy@tern.example.', ['privacy@tern.example']],
    ['privacy [at] tern [dot] example', ['privacy@tern.example']],
    ['privacy(at)tern.example', ['privacy@tern.example']],
    ['legal {at} mail {dot} tern {dot} example', ['legal@mail.tern.example']],
    [
      'DPO_eu-desk@service.tern.example or o’neil@tern.example',
      ['DPO_eu-desk@service.tern.example', 'neil@tern.example'],
    ],
    ['meet us at tern.example', []],
    ['@tern on social networks', []],
    [`${'a.'.repeat(3000)}@`, []],
  ])('%s', (text, emails) => {
    expect(emailsIn(text).map(({ value }) => value)).toEqual(emails);
  });
});

describe('recipient of a mailto address', () => {
  test.each([
    ['mailto:privacy@tern.example', 'privacy@tern.example'],
    ['mailto:privacy@tern.example?bcc=spy@evil.example&body=my%20password', 'privacy@tern.example'],
    ['mailto:privacy%40tern.example?subject=Hi', 'privacy@tern.example'],
    ['mailto:a@tern.example,spy@evil.example', 'a@tern.example'],
    ['mailto:?to=spy@evil.example', null],
    ['mailto:not an address', null],
    ['mailto:%E0%A4%A', null],
    ['javascript:alert(1)', null],
  ])('%s → %s', (href, email) => {
    expect(emailOfMailto(href)).toBe(email);
  });
});

describe('phone numbers', () => {
  test.each([
    ['Call us at (800) 555-0137.', ['(800) 555-0137']],
    ['Phone: +44 20 7946 0991', ['+44 20 7946 0991']],
    ['Reach us at 1-800-555-0199 9 a.m. to 5 p.m.', ['1-800-555-0199']],
    ['Call 1-800-PRIVACY.', ['1-800-PRIVACY']],
    ['Our telephone is 555 01 99.', ['555 01 99']],
    ['Tel. 030 5550 1234, Fax 030 5550 1235', ['030 5550 1234']],
    ['Registered under number 535 217 723 in Paris', []],
    ['between 2019 - 2024', []],
    ['IP 192.168.100.200', []],
    ['see article 12345678', []],
  ])('%s', (text, phones) => {
    expect(phonesIn(text).map(({ value }) => value)).toEqual(phones);
  });
});

describe('contacts of a policy', () => {
  test('each address once, in the order of the text', () => {
    const lines = [
      'Mail dpo@tern.example.',
      'Or [write to us](mailto:Privacy@tern.example?bcc=x@evil.example).',
      'DPO@tern.example',
    ];
    expect(contactsOf(policyOf(lines)).emails).toEqual(['dpo@tern.example', 'Privacy@tern.example']);
  });

  test.each([
    ['an authority', 'You may lodge a complaint with the supervisory authority at post@watchdog.example.'],
    ['an office of the state', 'You may write to the Division of Consumer Services at dca@dca.ca.gov.'],
    ['an arbiter', 'Unresolved complaints go to TRUSTe at help@arbiter.example.'],
    ['a machine', 'Our messages come from no-reply@tern.example.'],
    ['an example', 'Your address, such as jane.doe@mail.example, is stored.'],
    ['the press desk', 'Media & Press Inquiries: press@tern.example'],
  ])('not that of %s', (_, line) => {
    expect(contactsOf(policyOf(['# Contact', line])).emails).toEqual([]);
  });

  test('what the text prints goes before what its link does', () => {
    expect(contactsOf(policyOf(['Mail [privacy@tern.example](mailto:spy@evil.example).'])).emails).toEqual([
      'privacy@tern.example',
    ]);
  });

  test('a representative under another domain counts', () => {
    const lines = [
      '# How to contact us',
      '- EU representative: Gull Ltd, 2 Quay Street, Dublin, D02 EK84 tern@gull.example',
    ];
    expect(contactsOf(policyOf(lines)).emails).toEqual(['tern@gull.example']);
  });

  test.each([
    ['You may make your request [here](https://tern.example/help/42).', ['https://tern.example/help/42']],
    ['Use our [request form](https://forms.tern.example/privacy).', ['https://forms.tern.example/privacy']],
    ['Send requests through [privacy.tern.example](https://privacy.tern.example/).', ['https://privacy.tern.example/']],
    ['Read our [cookie policy](https://tern.example/cookies).', []],
    ['Read more [here](https://tern.example/about).', []],
    ['See [how to make a request](https://www.tern.example/privacy#requests).', []],
  ])('forms: %s', (line, forms) => {
    expect(contactsOf(policyOf([line])).forms).toEqual(forms);
  });

  test.each([
    [
      ['Write to Tern Weather, Inc., 12 Harbour Street, Suite 5, Portland, OR 97201.'],
      ['Tern Weather, Inc., 12 Harbour Street, Suite 5, Portland, OR 97201'],
    ],
    [
      ['# Contact', 'Tern Weather GmbH', 'Hafenstraße 12', '20457 Hamburg'],
      ['Tern Weather GmbH, Hafenstraße 12, 20457 Hamburg'],
    ],
    [['By post: Tern Ltd, 5 Quay Road, London, E1 6AN.'], ['Tern Ltd, 5 Quay Road, London, E1 6AN']],
    [['You may complain to the supervisory authority, 5 Quay Road, London, E1 6AN.'], []],
    [['We keep 12 Copies Of Everything for 2024 Readers.'], []],
  ])('postal: %j', (lines, postal) => {
    expect(contactsOf(policyOf(lines)).postal).toEqual(postal);
  });

  test.each<[what: string, hide: (blocks: Block[]) => void, collapsed: string[] | undefined]>([
    ['nothing', () => {}, undefined],
    ['a block', (blocks) => hide(blocks, 1), ['privacy@tern.example']],
    [
      'every block',
      (blocks) => {
        for (const at of blocks.keys()) hide(blocks, at);
      },
      ['help@tern.example', 'privacy@tern.example'],
    ],
    ['one of the two places of an address', (blocks) => hide(blocks, 2), undefined],
    ['a part of a block', (blocks) => close(blocks, 1, 'privacy@tern.example'), ['privacy@tern.example']],
    ['another part of that block', (blocks) => close(blocks, 1, 'Privacy:'), undefined],
    ['the words of a link', (blocks) => close(blocks, 3, 'our officer'), ['dpo@tern.example']],
  ])('hidden: %s', (_what, hideIn, collapsed) => {
    const policy = policyOf([
      'Help: help@tern.example.',
      'Privacy: privacy@tern.example.',
      'More help: help@tern.example.',
      'Or write to [our officer](mailto:dpo@tern.example).',
    ]);
    if (collapsed?.includes('dpo@tern.example') !== true) policy.links = [];
    hideIn(policy.blocks);
    expect(contactsOf(policy).collapsed).toEqual(collapsed);
    expect(contactsOf(policy).emails).toEqual(expect.arrayContaining(['help@tern.example', 'privacy@tern.example']));
  });

  test('a hostile text takes no long time', () => {
    const started = performance.now();
    contactsOf(
      policyOf([
        '1 Main Street, Suite 5 Of The Great City '.repeat(1500),
        'a@b.'.repeat(20_000),
        '+1 (2) 3-'.repeat(10_000),
      ]),
    );
    expect(performance.now() - started).toBeLessThan(4000);
  }, 20_000);
});
