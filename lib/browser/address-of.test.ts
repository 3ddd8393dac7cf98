import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { addressOf } from './address-of';

test('a page has the address that it was sent to last, whatever its elements are called', () => {
  const { window } = new JSDOM('<img name="URL"><img name="location">', { url: 'https://acme.example/' });
  window.history.pushState(null, '', '/privacy');
  expect(addressOf(window.document)).toBe('https://acme.example/privacy');
});
