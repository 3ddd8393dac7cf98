import { expect, test } from 'vitest';
import { hostOf, safeLink, safeMail } from './safe-link';

test.each([
  ['https://www.acme.example/opt-out?a=1#b', 'https://www.acme.example/opt-out?a=1#b', 'www.acme.example'],
  ['http://acme.example:8080/', 'http://acme.example:8080/', 'acme.example:8080'],
  // A look-alike letter shows its true name.
  ['https://аcme.example/', 'https://xn--cme-5cd.example/', 'xn--cme-5cd.example'],
  ['mailto:privacy@acme.example', 'mailto:privacy@acme.example', 'privacy@acme.example'],
  ['mailto:privacy@acme.example?bcc=spy@evil.example', 'mailto:privacy@acme.example', 'privacy@acme.example'],
])('%s opens %s and is shown as %s', (address, href, target) => {
  expect(safeLink(address)).toEqual({ href, target });
});

test.each([
  'javascript:alert(1)',
  'data:text/html,hello',
  'file:///etc/hosts',
  'ftp://acme.example/',
  'chrome://settings',
  'https://bank.example@evil.example/',
  'https://',
  '/relative',
  '',
  'mailto:',
  'mailto:a@b.example,c@d.example',
  'mailto:a@b.example%0aBcc:c@d.example',
])('%s is no link', (address) => {
  expect(safeLink(address)).toBeNull();
});

test.each([
  ['privacy@acme.example', true],
  [' privacy@acme.example ', true],
  ['privacy@acme', false],
  ['a b@acme.example', false],
  ['a@acme.example?subject=x', false],
])('“%s” as an address to write to: %s', (address, safe) => {
  expect(safeMail(address) !== null).toBe(safe);
});

test.each([
  ['https://www.acme.example/privacy', 'acme.example'],
  ['https://legal.acme.example/', 'legal.acme.example'],
  ['file:///policy.html', 'file:///policy.html'],
  ['not an address', 'not an address'],
])('the host of %s is %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});
