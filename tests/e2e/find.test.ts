import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folded, TestBrowser } from './browser';
import { site } from './site';

/** From any page of a site to its policy. Served for real: a tab that the extension opens is not seen by a test in time. */
const HOST = 'gardens.hollowbrook.example';
const asked: string[] = [];
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', `http://${HOST}`);
  asked.push(pathname);
  const page = site[pathname];
  response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page);
});
let browser: TestBrowser;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  browser = await TestBrowser.open([`--host-resolver-rules=MAP ${HOST} 127.0.0.1:${port}`]);
});
afterAll(async () => {
  await browser?.close();
  server.close();
});

test('from the home page to the scorecard of the policy in two clicks', async () => {
  const home = await browser.visitAddress(`http://${HOST}/`);
  await home.inPopup(async (popup) => {
    const policies = popup.locator('.policy');
    await policies.first().waitFor();
    expect(await policies.locator('.policy-label').allInnerTexts()).toEqual([
      'Privacy Policy',
      'Applicant privacy notice',
    ]);
    expect(asked.filter((path) => path.includes('privacy'))).toEqual([]);
    await policies.first().click();
    await popup.locator('.scorecard h1').waitFor();
    expect(folded(await popup.locator('main').innerText())).toContain('Hollowbrook');
    expect(home.page.url()).toBe(`http://${HOST}/`);
    // A sentence brings its page to the front, where it is highlighted.
    await popup.locator('.standouts .line-face').first().click();
    await popup.locator('.standouts .quote-button').first().click();
    const policy = browser.chromium.context.pages().find((page) => page.url().endsWith('/privacy'));
    await expect.poll(() => policy?.evaluate(() => CSS.highlights.get('smallprint-evidence')?.size)).toBe(1);
    await expect.poll(() => policy?.evaluate(() => document.visibilityState)).toBe('visible');
  });
  await home.close();
});

test('on a page that links to no policy, addresses are offered as guesses', async () => {
  const tab = await browser.visitAddress(`http://${HOST}/seeds`);
  await tab.inPopup(async (popup) => {
    await popup.getByRole('heading', { name: 'Where the policy might be' }).waitFor();
    expect(await popup.locator('.policy-address').first().innerText()).toBe(`${HOST}/privacy`);
  });
  await tab.close();
});
