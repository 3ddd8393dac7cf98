import { expect, test } from 'vitest';
import { brandOf, hostOf, isPlatform, siteOf } from './web-address';

test.each([
  ['https://www.Tern.example/privacy', 'tern.example'],
  ['http://jane@mail.tern.example:8080/x', 'mail.tern.example'],
  ['https://tern.example?x=www.gull.example', 'tern.example'],
  ['https://192.168.0.1/privacy', ''],
  ['http://localhost:3000/', ''],
  ['file:///home/privacy.html', ''],
  ['mailto:privacy@tern.example', ''],
  ['tern.example', ''],
])('the host of %s is “%s”', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

test.each([
  ['tern.example', 'tern.example', 'tern'],
  ['shop.tern.example', 'tern.example', 'tern'],
  ['shop.tern.co.uk', 'tern.co.uk', 'tern'],
  ['co.uk', 'co.uk', 'co'],
  ['com.tern.example', 'tern.example', 'tern'],
  ['', '', ''],
])('%s belongs to the site %s of %s', (host, site, brand) => {
  expect(siteOf(host)).toBe(site);
  expect(brandOf(host)).toBe(brand);
});

test.each([
  ['tern.github.io', true],
  ['github.io', true],
  ['notgithub.io', false],
  ['tern.example', false],
])('%s is a platform: %s', (host, platform) => {
  expect(isPlatform(host)).toBe(platform);
});
