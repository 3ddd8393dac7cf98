import { expect, test } from 'vitest';
import { decodeProtectedMail, protectedMailOf } from './mail';

function protect(address: string, key: number): string {
  const hex = (byte: number) => byte.toString(16).padStart(2, '0');
  return [key, ...[...address].map((letter) => letter.charCodeAt(0) ^ key)].map(hex).join('');
}

test.each([
  [protect('privacy@acme.example', 0x5a), 'privacy@acme.example'],
  [protect('dpo@acme.example?subject=My data', 0x01), 'dpo@acme.example'],
  ['', null],
  ['zz', null],
  ['5a5b5c5d', null],
  [protect('no address', 0x10), null],
])('%s hides %s', (hex, address) => {
  expect(decodeProtectedMail(hex)).toBe(address);
});

test('a link to the page that explains the protection carries the address behind its hash', () => {
  const hex = protect('privacy@acme.example', 0x33);
  expect(protectedMailOf(`https://acme.example/cdn-cgi/l/email-protection#${hex}`)).toBe('privacy@acme.example');
  expect(protectedMailOf('/cdn-cgi/l/email-protection')).toBeNull();
});
