import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestBrowser } from './browser';
import { layoutFaultsOn, violationsOn } from './looks';
import { site } from './site';

/** The pages that open in a tab of their own, as they are built. */
const PAGES = ['options', 'rubric', 'welcome', 'requests', 'privacy'] as const;
let browser: TestBrowser;

beforeAll(async () => {
  browser = await TestBrowser.open();
  await browser.serveSite(site);
});
afterAll(() => browser?.close());

async function open(name: string, media: Parameters<Page['emulateMedia']>[0] = {}): Promise<Page> {
  const page = await browser.ownPage(`${name}.html`);
  await page.emulateMedia(media);
  await page.locator('h1').first().waitFor();
  return page;
}

/** Each of their states is looked at in the preview (screens.test.ts); here, that they are built as they are there. */
test.each(PAGES)('%s: axe and the layout find nothing', async (name) => {
  // Without motion: axe looks at once, and colours that are still fading have another contrast.
  const page = await open(name, { colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await violationsOn(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await violationsOn(page, 'colours')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await layoutFaultsOn(page)).toEqual([]);
  await page.close();
});

test('a slider changes the grade on the icon, and its letter can be switched off', async () => {
  const tab = await browser.visit('/privacy');
  const letter = await tab.badgeBecoming(/[A-E]/);
  const options = await open('options');
  for (const slider of await options.getByRole('slider').all()) {
    await slider.focus();
    for (let step = 0; step < 3; step++) await options.keyboard.press('ArrowLeft');
  }
  expect(await tab.badgeBecoming(new RegExp(`[^${letter}]`))).not.toBe(letter);
  await options.getByRole('checkbox', { name: /^Show the grade/ }).click();
  expect(await tab.badgeBecoming(/•/)).toBe('•');
  await options.getByRole('button', { name: 'Clear everything' }).click();
  await options.getByRole('button', { name: 'Yes, remove it all' }).click();
  await options.getByText('All that was stored is gone.').waitFor();
  const left = await options.evaluate('chrome.storage.local.get(null)');
  expect(left).toEqual({});
  await options.close();
  await tab.close();
});

test('a site to be left alone is read on a click only', async () => {
  const options = await open('options');
  await options.getByRole('textbox', { name: /^Site to leave alone/ }).fill('hollowbrook.example');
  await options.keyboard.press('Enter');
  await options.getByRole('button', { name: 'Remove hollowbrook.example' }).waitFor();
  const tab = await browser.visit('/privacy');
  expect(await tab.outcome(2_000)).toBeNull();
  await tab.inPopup(async (popup) => {
    await popup.getByRole('button', { name: /^Read this page/ }).click();
    await popup.locator('.scorecard').waitFor();
  });
  await options.getByRole('button', { name: 'Remove hollowbrook.example' }).click();
  await options.close();
  await tab.close();
});
