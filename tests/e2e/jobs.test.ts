import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Scorecard } from '../../lib/policy/scorecard';
import { inBothBrowsers } from './both';
import {
  type Browser,
  badgeBecoming,
  fill,
  folded,
  highlightIn,
  isThere,
  SITE,
  scorecardOf,
  serveSite,
  type Tab,
  textOf,
  type View,
  valueIn,
  waitFor,
} from './driver';
import { site } from './site';

/** The three things that a person does with Smallprint, as that person does them, in both browsers. */
inBothBrowsers('a person', jobs);

function jobs(open: () => Promise<Browser>): void {
  let browser: Browser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await open();
    await serveSite(browser, site);
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    tab = await browser.visitAddress(`${SITE}/privacy`);
    return () => tab.close();
  });

  test('visits: the badge shows the grade, the title says it in words', async () => {
    const { grade, highlights } = await scorecardOf(tab);
    expect(await badgeBecoming(tab, /[A-E]/)).toBe(grade.letter);
    const { title, colour } = await tab.badge();
    expect(title).toBe(`Smallprint: grade ${grade.letter} – ${highlights[0]?.text}`);
    expect(colour[3]).toBe(255);
  });

  test('clicks: the toolbar popup shows the scorecard', async () => {
    const card = await scorecardOf(tab);
    await tab.clickIcon(async (popup) => {
      await waitFor(popup, { css: 'main h1' });
      const glance = await textOf(popup, { css: 'main' });
      expect(glance).toContain('Hollowbrook');
      for (const { text } of card.highlights.slice(0, 5)) expect(glance).toContain(text);
      await seeAll(popup);
      const all = await textOf(popup, { css: 'main' });
      for (const part of ['What it takes', 'Who gets it', 'Your rights', 'Ways out']) expect(all).toContain(part);
    });
  });

  test('clicks: a way out opens its own page', async () => {
    await scorecardOf(tab);
    const target = 'https://hollowbrook.example/do-not-sell-or-share';
    await tab.clickIcon(async (popup) => {
      await seeAll(popup);
      await popup.click({ css: `a.button[href="${target}"]` });
    });
    const opened = await browser.tabAt(target);
    expect(await opened?.view.run(() => document.title, null)).toBe('Opt out');
    await opened?.close();
  });

  describe('clicks on a sentence', () => {
    test('that is brought into view and highlighted', async () => {
      await scorecardOf(tab);
      await tab.clickIcon(async (popup) => {
        await seeAll(popup);
        await popup.click({ role: 'button', name: /^Security/ });
        const within = '[data-finding="security:encryption"]';
        await popup.click({ css: '.quote-button', within });
        await waitFor(popup, { css: '*', text: 'Shown in page', within });
      });
      const mark = await highlightIn(tab);
      expect(folded(mark?.text ?? '')).toMatch(/Data is encrypted in transit with TLS/);
      expectInView(mark);
    });

    test('whose collapsed section is opened', async () => {
      const panels = await tab.view.run(
        () => [...document.querySelectorAll('.accordion > .panel')].map(({ id, textContent }) => ({ id, textContent })),
        null,
      );
      const firstQuotes = quotesOf(await scorecardOf(tab));
      const [found] = panels.flatMap(({ id, textContent }) =>
        firstQuotes
          .filter((quote) => folded(textContent ?? '').includes(folded(quote)))
          .map((quote) => ({ panel: `[id="${id}"]`, opener: `[aria-controls="${id}"]`, quote })),
      );
      if (!found) throw new Error('The scorecard should quote a collapsed section.');
      const { panel, opener, quote } = found;
      expect(await isThere(tab.view, { css: panel })).toBe(false);
      await tab.clickIcon(async (popup) => {
        await openEverything(popup);
        await popup.click({ css: '.quote-button', text: quote });
        await waitFor(popup, { css: '*', text: 'Shown in page' });
      });
      expect(await isThere(tab.view, { css: panel })).toBe(true);
      // By its own button, so that it can be closed again.
      expect(await isThere(tab.view, { css: `${opener}[aria-expanded="true"]` })).toBe(true);
      const mark = await highlightIn(tab);
      expect(folded(mark?.text ?? '')).toBe(folded(quote));
      expectInView(mark);
    });

    test('that the page does not say any more, and is told so', async () => {
      await scorecardOf(tab);
      // The elements stay, so that nothing is read anew of itself.
      await tab.view.run(() => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) if (texts.currentNode.textContent?.trim()) texts.currentNode.textContent = 'Gone.';
      }, null);
      await tab.clickIcon(async (popup) => {
        await openEverything(popup);
        await popup.click({ css: '.quote-button' });
        await waitFor(popup, { css: '*', text: 'The page has changed since it was read.' });
      });
      expect(await highlightIn(tab)).toBeNull();
    });
  });

  describe('copies', () => {
    test('the finished letter', async () => {
      await scorecardOf(tab);
      const body = await tab.clickIcon(async (popup) => {
        await fillLetter(popup);
        await popup.click({ role: 'button', name: 'Copy opt-out e-mail' });
        await waitFor(popup, { css: '*', text: 'Copied.' });
        return valueIn(popup, { role: 'textbox', name: 'Text of the letter' });
      });
      const copied = (await browser.clipboard()).replaceAll('\r\n', '\n');
      const [to, subject, blank, ...text] = copied.split('\n');
      expect(to).toBe('To: privacy@hollowbrook.example');
      expect(subject).toMatch(/^Subject: \S.{8,}/);
      expect(blank).toBe('');
      expect(text.join('\n')).toBe(body);
      expect(body).toContain('Robin Example');
      expect(body.length).toBeGreaterThan(400);
      expect(copied).not.toMatch(/\[[^\]]*\]|_{3,}|…{2,}|XXX|undefined|null/);
    });

    test('nothing while a blank is empty', async () => {
      await scorecardOf(tab);
      await browser.setClipboard('what was there before');
      await tab.clickIcon(async (popup) => {
        await popup.click({ role: 'button', name: 'Copy opt-out e-mail' });
        await waitFor(popup, { css: 'input[aria-invalid="true"]' });
      });
      expect(await browser.clipboard()).toBe('what was there before');
    });
  });
}

async function seeAll(popup: View): Promise<void> {
  await popup.click({ role: 'button', name: 'See all' });
  await waitFor(popup, { css: '#all' });
}

/** Opens every category and every line, so that the first sentence of each is there to be clicked. */
async function openEverything(popup: View): Promise<void> {
  await seeAll(popup);
  await popup.run(async () => {
    const closed = () => [...document.querySelectorAll<HTMLElement>('main button[aria-expanded="false"]')];
    for (let left = closed(); left.length > 0; left = closed()) {
      for (const button of left) button.click();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }, null);
}

/** What the lines show first. */
function quotesOf(card: Scorecard): string[] {
  const { collected, notCollected, purposes, recipients, notShared, rights, optOuts, practices } = card;
  const lines = [collected, notCollected, purposes, recipients, notShared, rights, optOuts, Object.values(practices)];
  return lines.flat().flatMap(({ evidence }) => evidence.slice(0, 1).map(({ quote }) => quote));
}

function expectInView(mark: Awaited<ReturnType<typeof highlightIn>>): void {
  expect(mark?.height).toBeGreaterThan(0);
  expect(mark?.top).toBeGreaterThan(0);
  expect(mark?.top).toBeLessThan(0.8);
}

async function fillLetter(popup: View): Promise<void> {
  await seeAll(popup);
  await waitFor(popup, { css: 'form.letter input' });
  const blanks = await popup.run(
    () =>
      [...document.querySelectorAll<HTMLInputElement>('form.letter input')].map(({ id, inputMode }) => ({
        id,
        inputMode,
      })),
    null,
  );
  for (const { id, inputMode } of blanks)
    await fill(popup, { css: `[id="${id}"]` }, inputMode === 'email' ? 'robin@mail.example' : 'Robin Example');
}
