import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Scorecard } from '../../lib/policy/scorecard';
import { folded, type Tab, TestBrowser } from './browser';
import { site } from './site';

/** The three things that a person does with Smallprint, as that person does them. */
let browser: TestBrowser;
let tab: Tab;

beforeAll(async () => {
  browser = await TestBrowser.open();
  await browser.serveSite(site);
});
afterAll(() => browser?.close());

beforeEach(async () => {
  tab = await browser.visit('/privacy');
  return () => tab.close();
});

/** Opens every part and every line, so that each sentence is there to be clicked. */
async function openEverything(popup: Page): Promise<void> {
  await popup.locator('.scorecard').waitFor();
  await popup.evaluate(async () => {
    const closed = () => [
      ...document.querySelectorAll<HTMLElement>('main button[aria-expanded="false"]'),
      ...[...document.querySelectorAll<HTMLElement>('.evidence > button.quiet')],
    ];
    for (let left = closed(); left.length > 0; left = closed()) {
      for (const button of left) button.click();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}

test('visit: the badge shows the grade, the title says it in words', async () => {
  const { grade, highlights } = await tab.scorecard();
  expect(await tab.badgeBecoming(/[A-E]/)).toBe(grade.letter);
  const { title, colour } = await tab.badge();
  expect(title).toBe(`Smallprint: grade ${grade.letter} – ${highlights[0]?.text}`);
  expect(colour[3]).toBe(255);
});

test('click: the toolbar popup shows the scorecard', async () => {
  const card = await tab.scorecard();
  await tab.inPopup(async (popup) => {
    const shown = popup.getByRole('main');
    await shown.locator('h1').waitFor();
    const text = folded(await shown.innerText());
    expect(text).toContain('Hollowbrook');
    for (const { text: highlight } of card.highlights.slice(0, 3)) expect(text).toContain(highlight);
    for (const section of ['Data collected', 'Who gets it', 'Your rights', 'Ways out']) expect(text).toContain(section);
  });
});

test('click: a way out opens its own page', async () => {
  await tab.scorecard();
  const { context } = browser.chromium;
  await tab.inPopup(async (popup) => {
    const opened = context.waitForEvent('page');
    await popup.locator('a.button[href="https://hollowbrook.example/do-not-sell-or-share"]').click();
    const page = await opened;
    await page.waitForURL('https://hollowbrook.example/do-not-sell-or-share');
    expect(await page.title()).toBe('Opt out');
    await page.close();
  });
});

function quotesOf(card: Scorecard): string[] {
  const { collected, notCollected, purposes, recipients, notShared, rights, optOuts, practices } = card;
  const lines = [collected, notCollected, purposes, recipients, notShared, rights, optOuts, Object.values(practices)];
  return lines.flat().flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
}

function expectInView(mark: Awaited<ReturnType<Tab['highlight']>>): void {
  expect(mark?.height).toBeGreaterThan(0);
  expect(mark?.top).toBeGreaterThan(0);
  expect(mark?.top).toBeLessThan(0.8);
}

describe('a click on a sentence', () => {
  test('brings the page there and highlights it', async () => {
    await tab.scorecard();
    await tab.inPopup(async (popup) => {
      await popup.getByRole('button', { name: /^Security/ }).click();
      const line = popup.locator('[data-finding="security:encryption"]');
      await line.getByRole('button').click();
      await line.locator('.quote-button').first().click();
      await line.getByText('Shown in page').waitFor();
    });
    const mark = await tab.highlight();
    expect(folded(mark?.text ?? '')).toMatch(/Data is encrypted in transit with TLS/);
    expectInView(mark);
  });

  test('opens the collapsed section that it stands in', async () => {
    const california = tab.page.locator('#california');
    const words = folded((await california.textContent()) ?? '');
    const quote = quotesOf(await tab.scorecard()).find((quote) => words.includes(folded(quote)));
    expect(quote, 'The scorecard should quote the section on California.').toBeDefined();
    expect(await california.isVisible()).toBe(false);
    await tab.inPopup(async (popup) => {
      await openEverything(popup);
      await popup
        .locator('.quote-button', { hasText: quote ?? '' })
        .first()
        .click();
      await popup.getByText('Shown in page').waitFor();
    });
    expect(await california.isVisible()).toBe(true);
    // By its own button, so that it can be closed again.
    expect(await tab.page.locator('[aria-controls="california"]').getAttribute('aria-expanded')).toBe('true');
    const mark = await tab.highlight();
    expect(folded(mark?.text ?? '')).toBe(folded(quote ?? ''));
    expectInView(mark);
  });

  test('says so when the page does not say it any more', async () => {
    await tab.scorecard();
    // The elements stay, so that nothing is read anew of itself.
    await tab.page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) if (texts.currentNode.textContent?.trim()) texts.currentNode.textContent = 'Gone.';
    });
    await tab.inPopup(async (popup) => {
      await openEverything(popup);
      await popup.locator('.quote-button').first().click();
      await popup.getByText('The page has changed since it was read.').first().waitFor();
    });
    expect(await tab.highlight()).toBeNull();
  });
});

describe('copy', () => {
  const clipboard = (popup: Page) => popup.evaluate(() => navigator.clipboard.readText());

  test('the clipboard holds the finished letter', async () => {
    await tab.scorecard();
    await tab.inPopup(async (popup) => {
      await fillLetter(popup);
      await popup.getByRole('button', { name: 'Copy opt-out e-mail' }).click();
      await popup.getByText(/^Copied\./).waitFor();
      const body = await popup.getByLabel('Text of the letter').inputValue();
      const copied = (await clipboard(popup)).replaceAll('\r\n', '\n');
      const [to, subject, blank, ...text] = copied.split('\n');
      expect(to).toBe('To: privacy@hollowbrook.example');
      expect(subject).toMatch(/^Subject: \S.{8,}/);
      expect(blank).toBe('');
      expect(text.join('\n')).toBe(body);
      expect(body).toContain('Robin Example');
      expect(body.length).toBeGreaterThan(400);
      expect(copied).not.toMatch(/\[[^\]]*\]|_{3,}|…{2,}|XXX|undefined|null/);
    });
  });

  test('is refused while a blank is empty', async () => {
    await tab.scorecard();
    await tab.inPopup(async (popup) => {
      await popup.evaluate(() => navigator.clipboard.writeText('what was there before'));
      await popup.getByRole('button', { name: 'Copy opt-out e-mail' }).click();
      await popup.locator('input[aria-invalid="true"]').first().waitFor();
      expect(await clipboard(popup)).toBe('what was there before');
    });
  });
});

async function fillLetter(popup: Page): Promise<void> {
  const blanks = popup.locator('form.letter input');
  await blanks.first().waitFor();
  for (const blank of await blanks.all())
    await blank.fill((await blank.getAttribute('inputmode')) === 'email' ? 'robin@mail.example' : 'Robin Example');
}
