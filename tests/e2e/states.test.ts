import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Tab, TestBrowser } from './browser';
import { pause } from './driver';
import { site } from './site';

/** What else a page can be, and what can happen to it. */
let browser: TestBrowser;

beforeAll(async () => {
  browser = await TestBrowser.open();
  await browser.serveSite(site);
});
afterAll(() => browser?.close());

const titleIn = async (popup: Page) => {
  await popup.locator('main:not([aria-busy="true"]) h1').waitFor();
  return popup.locator('h1').innerText();
};
const popupTitle = (tab: Tab) => tab.inPopup(titleIn);

test('a page that is no policy has no badge, and is read when asked for', async () => {
  const tab = await browser.visit('/stories/pruning');
  await pause(1_000);
  expect(await tab.badge()).toMatchObject({ text: '', title: 'Smallprint' });
  expect(await browser.remembered()).not.toHaveProperty(`tab:${tab.id}`);
  await tab.inPopup(async (popup) => {
    expect(await titleIn(popup)).toBe('This is not a privacy policy');
    await popup.getByRole('button', { name: 'Read this page anyway' }).click();
    await expect.poll(() => browser.remembered(), { timeout: 10_000 }).toHaveProperty(`tab:${tab.id}`);
  });
  // Read, and found to say nothing about data: no grade of silence.
  expect(await tab.outcome()).toEqual({ kind: 'says-little' });
  await tab.close();
});

test.each([
  ['/short/privacy', 'Too little text for a scorecard'],
  ['/de/datenschutz', 'Smallprint does not read German yet'],
  ['/huge/privacy', 'This page is too long to read'],
])('%s has the badge "?" and the title "%s"', async (at, title) => {
  const tab = await browser.visit(at);
  expect(await tab.badgeBecoming(/\?/)).toBe('?');
  expect(await popupTitle(tab)).toBe(title);
  await tab.close();
});

test.each(['/deep/privacy', '/empty/privacy'])('%s is answered with a state, not with a grade', async (at) => {
  const tab = await browser.visit(at);
  await pause(1_000);
  expect((await tab.badge()).text).toMatch(/^\??$/);
  expect(await popupTitle(tab)).toMatch(
    /^(This is not a privacy policy|Too little text|This page is too long|Reading this page did not work)/,
  );
  await tab.close();
});

test('a huge page stays responsive while it is read', async () => {
  const tab = await browser.visit('/huge/privacy');
  const longest = await tab.page.evaluate(async () => {
    let longest = 0;
    for (let last = performance.now(), end = last + 3_000; last < end; ) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return longest;
  });
  expect(longest).toBeLessThan(1_500);
  await tab.close();
});

test('a page of the browser itself cannot be read, and the popup says so', async () => {
  const tab = await browser.visitAddress('chrome://version');
  expect(await popupTitle(tab)).toBe('This page cannot be read');
  await tab.close();
});

describe('in-page navigation', () => {
  test('to a policy brings its grade, away from it takes the grade back', async () => {
    const tab = await browser.visit('/app');
    await pause(500);
    expect((await tab.badge()).text).toBe('');
    await tab.page.click('#to-policy');
    expect(await tab.badgeBecoming(/[A-E]/)).toMatch(/^[A-E]$/);
    await tab.page.click('#to-home');
    expect(await tab.badgeBecoming(/^$/)).toBe('');
    expect(await popupTitle(tab)).toBe('This is not a privacy policy');
    await tab.close();
  });

  test('within the policy leaves everything as it is', async () => {
    const tab = await browser.visit('/privacy');
    const before = await tab.outcome();
    await tab.page.click('a[href="#retention"]');
    await pause(1_500);
    expect((await tab.badge()).text).toMatch(/^[A-E]$/);
    expect(await tab.outcome()).toEqual(before);
    await tab.close();
  });
});

describe('leaving', () => {
  test('a page that goes while it is read leaves nothing behind', async () => {
    const tab = await browser.visit('/stories/pruning');
    await tab.page.goto('https://www.hollowbrook.example/privacy', { waitUntil: 'commit' });
    await tab.page.goto('https://www.hollowbrook.example/stories/pruning');
    await pause(1_500);
    expect((await tab.badge()).text).toBe('');
    expect(await browser.remembered()).not.toHaveProperty(`tab:${tab.id}`);
    expect(await popupTitle(tab)).toBe('This is not a privacy policy');
    await tab.close();
  });

  test('for another page takes the grade back, and coming back brings it again', async () => {
    const tab = await browser.visit('/privacy');
    await tab.badgeBecoming(/[A-E]/);
    await tab.page.goto('https://www.hollowbrook.example/stories/pruning');
    expect(await tab.badgeBecoming(/^$/)).toBe('');
    // Out of the back/forward cache, where nothing is loaded again.
    await tab.page.evaluate(() => history.back());
    expect(await tab.badgeBecoming(/[A-E]/)).toMatch(/^[A-E]$/);
    await tab.close();
  });

  test('by closing the tab forgets it', async () => {
    const tab = await browser.visit('/privacy');
    await tab.outcome();
    expect(await browser.remembered()).toHaveProperty(`tab:${tab.id}`);
    await tab.close();
    await pause(300);
    expect(await browser.remembered()).not.toHaveProperty(`tab:${tab.id}`);
  });
});

test('frames within a page do not speak for it', async () => {
  await browser.serveSite({
    ...site,
    '/framed': '<!doctype html><title>Stories</title><p>A story.</p><iframe src="/privacy"></iframe>',
  });
  const tab = await browser.visit('/framed');
  await pause(1_500);
  expect((await tab.badge()).text).toBe('');
  await tab.close();
});

describe('what happens to the extension', () => {
  test('the background is ended by the browser: the scorecard is still there', async () => {
    const tab = await browser.visit('/privacy');
    await tab.badgeBecoming(/[A-E]/);
    await browser.endBackground();
    await tab.inPopup((popup) => popup.locator('.scorecard').waitFor());
    await tab.close();
  });

  test('it comes while a page is open: the popup offers to read it, and does', async () => {
    const tab = await browser.visit('/privacy');
    await tab.badgeBecoming(/[A-E]/);
    const problems: string[] = [];
    tab.page.on('pageerror', (problem) => problems.push(problem.message));
    await browser.reloadExtension();
    // The content script of before is cut off from now on, and must not disturb the page.
    await tab.page.evaluate(() => history.pushState(null, '', '#cut-off'));
    await tab.inPopup(async (popup) => {
      expect(await titleIn(popup)).toBe('This page has not been read yet');
      await popup.getByRole('button', { name: 'Read this page' }).click();
      await popup.locator('.scorecard').waitFor();
    });
    expect(problems).toEqual([]);
    await tab.close();
  });
});
