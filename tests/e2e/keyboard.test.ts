import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folded, TestBrowser } from './browser';
import { site } from './site';

/** The whole way by keyboard alone: from the glance to a sentence, to the next one, and to the letter. */
let browser: TestBrowser;

beforeAll(async () => {
  browser = await TestBrowser.open();
  await browser.serveSite(site);
});
afterAll(() => browser?.close());

/** What has the focus, as a screen reader names it. */
const focused = (popup: Page) =>
  popup.evaluate(() => {
    const textOf = (node: Node): string =>
      node instanceof Element && node.getAttribute('aria-hidden') === 'true'
        ? ''
        : node instanceof Text
          ? node.data
          : [...node.childNodes].map(textOf).join('');
    const { activeElement: at } = document;
    const label = at instanceof HTMLInputElement ? at.labels?.[0] : at;
    return (label ? textOf(label) : '').replace(/\s+/g, ' ').trim();
  });

async function tabTo(popup: Page, name: RegExp, most = 40): Promise<string[]> {
  const passed: string[] = [];
  for (let pressed = 0; pressed < most; pressed += 1) {
    await popup.keyboard.press('Tab');
    const name_ = await focused(popup);
    passed.push(name_);
    if (name.test(name_)) return passed;
  }
  throw new Error(`The focus never came to ${name}. It passed: ${passed.join(' | ')}`);
}

test('glance, row, sentence, next sentence, letter: without a pointer', async () => {
  const tab = await browser.visit('/privacy');
  await tab.scorecard();
  await tab.inPopup(async (popup) => {
    await popup.locator('.scorecard').waitFor();
    const glance = await tabTo(popup, /^See all$/);
    // From the grade over what stands out to what can be done, as it is read.
    expect(glance[0]).toMatch(/Why [A-E]\?$/);
    expect(glance.slice(1, -3).filter((name) => !/^(Read along$|Concern: |Good: |Note: )/.test(name))).toEqual([]);
    expect(glance.at(-3)).toMatch(/^\d+ ways? out: /);
    expect(glance.at(-2)).toBe('Copy opt-out e-mail');

    await popup.keyboard.press('Enter');
    await expect.poll(() => focused(popup)).toBe('All it says');
    await tabTo(popup, /^Device and online: /);
    await popup.keyboard.press('Enter');
    const [sentence] = await tabTo(popup, /Show in page$/);
    await popup.keyboard.press('Enter');
    await expect.poll(() => focused(popup)).toMatch(/Shown in page$/);
    const mark = await tab.highlight();
    expect(folded(sentence ?? '')).toContain(folded(mark?.text ?? 'nothing'));

    await popup.keyboard.press('Shift+Tab');
    await tabTo(popup, /^Next sentence$/);
    await popup.keyboard.press('n');
    await expect.poll(async () => (await tab.highlight())?.text).not.toBe(mark?.text);
    // The focus stays where it was, for the next one.
    expect(await focused(popup)).toBe('Next sentence');

    await tabTo(popup, /^Your e-mail address$/, 80);
    await popup.keyboard.type('robin@mail.example');
    await tabTo(popup, /^Copy letter$/);
  });
  await tab.close();
});
