import { expect, test } from 'vitest';
import { silentScorecard } from '../../tests/states';
import type { OptOut, OptOutChannel, OptOutKind } from '../policy/scorecard';
import { contactsOf, countWays, deadEndsOf, waysOutOf } from './ways-out';

const optOut = (kind: OptOutKind, channel: OptOutChannel, target: string | null, label = 'Opt out'): OptOut => ({
  kind,
  channel,
  target,
  label,
  evidence: [{ quote: 'You may opt out in your account.', section: '', start: 0, end: 32 }],
});
const ways = (...optOuts: OptOut[]) => waysOutOf({ ...silentScorecard, optOuts });

test('the strongest effect comes first, and what works at once before what takes a letter', () => {
  const groups = ways(
    optOut('cookies', 'browser-setting', null),
    optOut('sale-or-sharing', 'post', 'PO Box 1'),
    optOut('sale-or-sharing', 'link', 'https://acme.example/choices'),
    optOut('data-deletion', 'email', 'privacy@acme.example'),
  );
  expect(groups.map(({ kind }) => kind)).toEqual(['sale-or-sharing', 'data-deletion', 'cookies']);
  expect(groups[0]?.ways.map(({ does }) => does.kind)).toEqual(['open', 'copy']);
  expect(countWays(groups)).toBe(4);
});

test.each<[OptOutChannel, string | null, object]>([
  [
    'link',
    'https://acme.example/x',
    { kind: 'open', link: { href: 'https://acme.example/x', target: 'acme.example' } },
  ],
  ['email', 'p@acme.example', { kind: 'write', link: { href: 'mailto:p@acme.example', target: 'p@acme.example' } }],
  ['email', 'mailto:p@acme.example', { kind: 'write' }],
  ['link', 'mailto:p@acme.example', { kind: 'write' }],
  ['phone', '+44 20 7946 0123', { kind: 'copy', what: 'number', text: '+44 20 7946 0123' }],
  ['post', 'PO Box 1', { kind: 'copy', what: 'address' }],
  ['account-setting', null, { kind: 'follow', where: 'In your account', text: 'You may opt out in your account.' }],
  ['account-setting', 'https://acme.example/settings', { kind: 'open' }],
  // What is no safe link is neither clicked nor copied.
  ['link', 'javascript:alert(1)', { kind: 'follow', text: 'You may opt out in your account.' }],
  ['email', 'p@acme.example?bcc=spy@evil.example', { kind: 'follow' }],
])('by %s to %s', (channel, target, does) => {
  expect(ways(optOut('other', channel, target))[0]?.ways[0]?.does).toMatchObject(does);
});

test('a label that only repeats the target is left out', () => {
  const [group] = ways(optOut('data-deletion', 'email', 'p@acme.example', 'p@acme.example'));
  expect(group?.ways[0]?.label).toBe('');
});

test('a label that only repeats its heading is left out', () => {
  const [group] = ways(optOut('cookies', 'browser-setting', null, 'cookies and trackers'));
  expect(group?.ways[0]?.label).toBe('');
});

test('a long instruction is shown shortened, and copied whole', () => {
  const quote = 'Open the settings of your browser. '.repeat(20).trim();
  const long: OptOut = {
    ...optOut('cookies', 'browser-setting', null),
    evidence: [{ quote, section: '', start: 0, end: 1 }],
  };
  const does = ways(long)[0]?.ways[0]?.does;
  expect(does).toMatchObject({ kind: 'follow', whole: quote });
  expect(does?.kind === 'follow' && does.text.length).toBeLessThan(200);
});

test('contacts keep what can be used, and are null when there is nothing', () => {
  expect(contactsOf(silentScorecard)).toBeNull();
  const contacts = { emails: ['p@acme.example', 'nobody'], phones: [], forms: ['data:x'], postal: [] };
  expect(contactsOf({ ...silentScorecard, contacts })).toMatchObject({
    mails: [{ target: 'p@acme.example' }],
    forms: [],
  });
});

test.each([
  ['https://www.quietpond.example/opt-out', 'own'],
  ['https://choices.quietpond.example/opt-out', 'own'],
  ['https://adchoices.example/', 'elsewhere'],
])('%s is: %s', (target, reach) => {
  expect(ways(optOut('targeted-advertising', 'link', target))[0]?.ways[0]?.reach).toBe(reach);
});

test.each([
  ['Switch it off under Settings > Privacy & Safety > Ads at any time.', 'Settings › Privacy & Safety › Ads'],
  ['Go to Account Settings → Data and Privacy.', 'Account Settings › Data and Privacy'],
  ['Switch it off in the settings of your account.', null],
  ['On iPhone: Settings > Privacy; on Android: Settings > Google.', null],
])('of “%s” the setting is %s', (quote, path) => {
  const way: OptOut = {
    ...optOut('location', 'device-setting', null),
    evidence: [{ quote, section: '', start: 0, end: 1 }],
  };
  const does = ways(way)[0]?.ways[0]?.does;
  expect(does).toMatchObject(path === null ? { kind: 'follow' } : { kind: 'copy', what: 'setting', text: path });
});

test('a right without any way to use it is a dead end', () => {
  const right = { id: 'opt-out-of-sale', reading: 'states' as const, evidence: [] };
  const card = { ...silentScorecard, rights: [right, { ...right, id: 'access' }] };
  expect(deadEndsOf(card).map(({ title }) => title)).toEqual(['Sale or sharing of data']);
  expect(deadEndsOf({ ...card, optOuts: [optOut('sale-or-sharing', 'link', null)] })).toEqual([]);
  expect(deadEndsOf({ ...card, contacts: { ...card.contacts, emails: ['a@quietpond.example'] } })).toEqual([]);
});
