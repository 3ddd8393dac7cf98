import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { Tab, TestBrowser } from './browser';
import { pause, SITE, until } from './driver';
import { policyPage } from './site';
import { Web } from './web';

declare const chrome: typeof extensionApi;

/** What can go wrong around the extension: nothing is lost, nothing stays stuck, and the person is told how things stand. */
let browser: TestBrowser;

/** Two hundred tabs take their time on two processors. */
const LONGEST_MS = 90_000;
const MANY = Array.from({ length: 200 }, (_, n) => n);
const otherPolicy = policyPage.replaceAll('Hollowbrook', 'Fernwick');

beforeAll(async () => {
  const web = await Web.open();
  browser = await TestBrowser.openBehind(web, ['--renderer-process-limit=4']);
  const paths = [...MANY.map((n) => `/many/${n}/privacy`), '/privacy'];
  web.serve(
    Object.fromEntries([...paths.map((at) => [SITE + at, policyPage]), [`${SITE}/other/privacy`, otherPolicy]]),
    {},
  );
});
afterAll(() => browser?.close());

/** In the background, with what it may do. */
const inBackground = <A, T>(task: (argument: A) => Promise<T>, argument: A): Promise<T> =>
  browser.chromium.worker.evaluate(task as never, argument as never) as Promise<T>;

const scorecardIn = (tab: Tab) => tab.inPopup((popup) => nameIn(popup));

async function nameIn(popup: Page): Promise<string> {
  await popup.locator('.scorecard h1').waitFor();
  return popup.locator('.scorecard h1').innerText();
}

test('the background ends while it reads: what it had not remembered is read again', async () => {
  await inBackground(async () => {
    // From here on the background never comes to the end of a reading.
    const { session } = chrome.storage;
    const set = session.set.bind(session);
    session.set = async (entries: object) => {
      if (!JSON.stringify(entries).includes('"scored"')) return set(entries);
      Object.assign(globalThis, { isHeld: true });
      return new Promise<never>(() => {});
    };
  }, null);
  const tab = await browser.visit('/privacy');
  expect(await until(() => inBackground(async () => 'isHeld' in globalThis, null))).toBe(true);
  await browser.endBackground();
  expect(await scorecardIn(tab)).toContain('Hollowbrook');
  await tab.close();
});

test('the extension is updated while its popup is open', async () => {
  const tab = await browser.visit('/privacy');
  await tab.badgeBecoming(/[A-E]/);
  await tab.inPopup(async (popup) => {
    await nameIn(popup);
    await browser.reloadExtension();
    // What belonged to the version before goes with it.
    await until(async () => popup.isClosed());
  });
  await tab.inPopup(async (popup) => {
    await popup.getByRole('button', { name: 'Read this page' }).click();
    await nameIn(popup);
  });
  await tab.close();
});

test('the memory for tabs is full: what was there longest makes room', async () => {
  const bystander = await browser.visit('/other/privacy');
  await bystander.badgeBecoming(/[A-E]/);
  await inBackground(async () => {
    const room = chrome.storage.session.QUOTA_BYTES - (await chrome.storage.session.getBytesInUse());
    await chrome.storage.session.set({ filler: 'x'.repeat(room - 1_000) });
  }, null);
  const tab = await browser.visit('/privacy');
  expect(await tab.badgeBecoming(/[A-E]/)).toMatch(/[A-E]/);
  expect(await scorecardIn(tab)).toContain('Hollowbrook');
  expect(await scorecardIn(bystander)).toContain('Fernwick');
  await tab.close();
  await bystander.close();
});

test('the disk is full: a setting that is not kept is said so', async () => {
  await inBackground(async () => {
    // With the name and the quotation marks, which count.
    await chrome.storage.local.set({ filler: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - 20) });
  }, null);
  const options = await extensionPage('options');
  await options.getByRole('checkbox', { name: /^Show the grade/ }).click();
  await options.getByText('This could not be saved').waitFor();
  expect(await options.getByRole('checkbox', { name: /^Show the grade/ }).isChecked()).toBe(true);
  await options.close();
  await inBackground(() => chrome.storage.local.clear(), null);
});

test.each<[string, object]>([
  ['rubbish', { settings: 'x', requests: 7, 'tab:x': null }],
  [
    'a version to come',
    { settings: { version: 99, settings: { theme: 'neon' } }, requests: { version: 99, requests: [{}] } },
  ],
  [
    'half of it',
    {
      settings: { version: 1, settings: { weights: null, quietSites: [1], region: {} } },
      requests: { version: 1, requests: [null, { id: 1 }] },
    },
  ],
])('what is stored is damaged, %s: every view opens as if nothing were stored', async (_, stored) => {
  await inBackground((stored) => chrome.storage.local.set(stored), stored);
  const tab = await browser.visit('/privacy');
  await tab.badgeBecoming(/[A-E]/);
  await inBackground(([key, stored]) => chrome.storage.session.set({ [key]: stored }), [
    `tab:${tab.id}`,
    { version: 2, page: 'x', outcome: { kind: 'scored', scorecard: { grade: null } } },
  ] as const);
  expect(await scorecardIn(tab)).toContain('Hollowbrook');
  for (const name of ['options', 'requests', 'rubric']) {
    const page = await extensionPage(name);
    expect(await page.locator('h1').first().innerText()).not.toBe('');
    await page.close();
  }
  await inBackground(() => chrome.storage.local.clear(), null);
  await tab.close();
});

test('two windows at once: each icon speaks for its own page', async () => {
  const tab = await browser.visit('/privacy');
  const opened = browser.chromium.context.waitForEvent('page');
  const id = await inBackground(async (url) => {
    const window = await chrome.windows.create({ url });
    return window?.tabs?.[0]?.id ?? -1;
  }, 'https://www.hollowbrook.example/other/privacy');
  const page = await opened;
  await page.waitForLoadState();
  const other = new Tab(browser, page, id);
  await Promise.all([tab.badgeBecoming(/[A-E]/), other.badgeBecoming(/[A-E]/)]);
  expect(await scorecardIn(other)).toContain('Fernwick');
  expect(await scorecardIn(tab)).toContain('Hollowbrook');
  await other.close();
  await tab.close();
});

test(
  'two hundred policies opened together: each gets its grade',
  async () => {
    const ids = await inBackground(
      async (urls) => {
        const tabs = await Promise.all(urls.map((url) => chrome.tabs.create({ url, active: false })));
        return tabs.map(({ id }) => id ?? -1);
      },
      MANY.map((n) => `${SITE}/many/${n}/privacy`),
    );
    const graded = async () => {
      const badges = await inBackground(
        (ids) => Promise.all(ids.map((tabId) => chrome.action.getBadgeText({ tabId }))),
        ids,
      );
      return badges.filter((letter) => /^[A-E]$/.test(letter)).length;
    };
    await until(async () => {
      await pause(500); // Asking is work as well.
      return (await graded()) === MANY.length;
    }, LONGEST_MS);
    expect(await graded()).toBe(MANY.length);
    await inBackground((ids) => chrome.tabs.remove(ids), ids);
  },
  2 * LONGEST_MS,
);

async function extensionPage(name: string): Promise<Page> {
  const page = await browser.ownPage(`${name}.html`);
  await page.locator('h1').first().waitFor();
  return page;
}
