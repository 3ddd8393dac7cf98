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

async function scorecardOf(tab: Tab): Promise<Scorecard> {
  const outcome = await tab.outcome();
  if (outcome?.kind !== 'scored') throw new Error(`Expected a scorecard, got ${JSON.stringify(outcome)}`);
  return outcome.scorecard;
}

/** Opens every part and every line, so that all sentences can be clicked. */
async function openEverything(popup: Page): Promise<void> {
  await popup.locator('.scorecard').waitFor();
  const closed = popup
    .locator('button[aria-expanded="false"], button.quiet:has-text("Show ")')
    .filter({ visible: true });
  for (let left = await closed.count(); left > 0; left = await closed.count()) await closed.first().click();
}

test('visit: the badge shows the grade, the title says it in words', async () => {
  const { grade, highlights } = await scorecardOf(tab);
  expect(await tab.badgeBecoming(/[A-E]/)).toBe(grade.letter);
  const { title, colour } = await tab.badge();
  expect(title).toBe(`Smallprint: grade ${grade.letter} – ${highlights[0]?.text}`);
  expect(colour[3]).toBe(255);
});

test('click: the toolbar popup shows the scorecard', async () => {
  const card = await scorecardOf(tab);
  await tab.inPopup(async (popup) => {
    const shown = popup.getByRole('main');
    await shown.locator('h1').waitFor();
    const text = folded(await shown.innerText());
    expect(text).toContain('Hollowbrook');
    for (const { text: highlight } of card.highlights.slice(0, 3)) expect(text).toContain(highlight);
    for (const target of ['hollowbrook.example/do-not-sell-or-share', 'hollowbrook.example/unsubscribe'])
      expect(text).toContain(target);
  });
});

describe('a click on a sentence', () => {
  /** Clicks the sentence that begins with these words, and says where the page is then. */
  async function reveal(beginning: RegExp) {
    return tab.inPopup(async (popup) => {
      await openEverything(popup);
      await popup.locator('.quote-button', { hasText: beginning }).first().click();
      await popup.locator('.quote-button', { hasText: 'Shown in page' }).first().waitFor();
      return tab.highlight();
    });
  }

  test('brings the page there and highlights it', async () => {
    await scorecardOf(tab);
    const mark = await reveal(/Data is encrypted in transit/);
    expect(folded(mark?.text ?? '')).toContain('encrypted in transit');
    expect(mark?.top).toBeGreaterThan(0);
    expect(mark?.top).toBeLessThan(0.8);
  });

  test('opens the collapsed section that it stands in', async () => {
    const before = await tab.page.locator('#california').isVisible();
    const { notShared, rights, practices, optOuts, collected, purposes } = await scorecardOf(tab);
    const lines = [...notShared, ...rights, ...optOuts, ...collected, ...purposes, ...Object.values(practices)];
    const panel = folded((await tab.page.locator('#california').textContent()) ?? '');
    const quote = lines.flatMap(({ evidence }) => evidence).find(({ quote }) => panel.includes(folded(quote)))?.quote;
    expect(quote, 'The scorecard should quote the section on California.').toBeDefined();
    const mark = await reveal(
      new RegExp(
        folded(quote ?? '')
          .slice(0, 40)
          .replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
      ),
    );
    expect(before).toBe(false);
    expect(panel).toContain(folded(mark?.text ?? 'nothing'));
    expect(await tab.page.locator('#california').isVisible()).toBe(true);
    expect(mark?.height).toBeGreaterThan(0);
    expect(mark?.top).toBeGreaterThan(0);
    expect(mark?.top).toBeLessThan(0.8);
  });

  test('says so when the page does not say it any more', async () => {
    await scorecardOf(tab);
    await tab.page.evaluate(() => document.querySelector('main')?.replaceChildren('Nothing to see.'));
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
    await scorecardOf(tab);
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
    await scorecardOf(tab);
    await tab.inPopup(async (popup) => {
      await popup.evaluate(() => navigator.clipboard.writeText('what was there before'));
      await popup.getByRole('button', { name: 'Copy opt-out e-mail' }).click();
      await popup.locator('input[aria-invalid="true"]').first().waitFor();
      expect(await clipboard(popup)).toBe('what was there before');
    });
  });
});

async function fillLetter(popup: Page): Promise<void> {
  const blanks = popup.locator('form.letter input[required]');
  await blanks.first().waitFor();
  for (const blank of await blanks.all())
    await blank.fill((await blank.getAttribute('inputmode')) === 'email' ? 'robin@mail.example' : 'Robin Example');
}
