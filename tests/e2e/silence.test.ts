import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBothBrowsers } from './both';
import { TestBrowser } from './browser';
import { type Browser, pause, SITE, scorecardOf, type Tab, until, waitFor } from './driver';
import { FirefoxBrowser } from './firefox';
import { policyPage } from './site';
import { Web } from './web';

/** Nothing leaves the browser: all that it asks for goes through a proxy of ours, which writes it down. */
const POLICY = `${SITE}/privacy`;
/** Long enough for a request that somebody put off. */
const AFTERWARDS_MS = 2_000;

inBothBrowsers('behind the proxy', (_open, name) => {
  let browser: Browser;
  let web: Web;
  let tab: Tab;

  beforeAll(async () => {
    ({ browser, web } = await (name === 'Firefox' ? openFirefox() : openChromium()));
    web.serve({ [POLICY]: policyPage }, {});
    tab = await browser.visitAddress(POLICY);
  });
  afterAll(() => browser?.close());

  test('reading, showing, quoting and writing ask for nothing', async () => {
    await scorecardOf(tab);
    await tab.clickIcon(async (popup) => {
      await popup.click({ role: 'button', name: 'See all' });
      await popup.click({ role: 'button', name: /^Security/ });
      await popup.click({ css: '.quote-button', within: '[data-finding="security:encryption"]' });
      await waitFor(popup, { css: '*', text: 'Shown in page' });
      await popup.click({ role: 'button', name: 'Copy opt-out e-mail' });
      await pause(300);
    });
    await tab.readAlong((panel) => waitFor(panel, { css: 'article mark' }));
    for (const name of ['options', 'rubric', 'requests', 'welcome']) {
      const page = await browser.openOwn(name);
      await waitFor(page.view, { css: 'h1' });
      await page.close();
    }
    await pause(AFTERWARDS_MS);
    expect([...new Set(web.asked.filter((address) => !isTheBrowsers(address)))]).toEqual([POLICY]);
  });

  test('what a page asks for is seen', async () => {
    await tab.view.run(() => void fetch('https://elsewhere.example/').catch(() => {}), null);
    expect(await until(async () => web.asked.some((address) => address.includes('elsewhere.example')))).toBe(true);
  });
});

/** Browsers ask their makers for news of themselves, and a site for its picture, whoever is installed in them. */
function isTheBrowsers(address: string): boolean {
  if (address === `${SITE}/favicon.ico`) return true;
  const { hostname } = new URL(address.includes('://') ? address : `https://${address}`);
  return /(?:^|\.)(?:google|googleapis|gstatic|mozilla|firefox)\.(?:com|org|net)$/.test(hostname);
}

async function openChromium(): Promise<{ browser: Browser; web: Web }> {
  const web = await Web.open();
  return { browser: await TestBrowser.openBehind(web), web };
}

async function openFirefox(): Promise<{ browser: Browser; web: Web }> {
  const browser = await FirefoxBrowser.open();
  return { browser, web: browser.web };
}
