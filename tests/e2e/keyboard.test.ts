import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folded, TestBrowser } from './browser';
import { focusOf, toldOf } from './names';
import { site } from './site';

/** The whole way by keyboard alone: from the glance to a sentence, to the next one, and to the letter. */
let browser: TestBrowser;

beforeAll(async () => {
  browser = await TestBrowser.open();
  await browser.serveSite(site);
});
afterAll(() => browser?.close());

/** What has the focus, as the browser tells a screen reader. */
const focused = async (page: Page) => (await focusOf(page)).name.replace(/ +:/g, ':');

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
    await popup.keyboard.press('Enter');
    await popup.getByText(/^Copied\b/).waitFor();
  });
  expect(await browser.clipboard()).toContain('robin@mail.example');
  await tab.close();
});

test('from the popup into the side panel, from its findings to the text and to the page', async () => {
  const tab = await browser.visit('/privacy');
  await tab.scorecard();
  // The popup gives way to the panel.
  await tab.inClosingPopup(async (popup) => {
    await popup.locator('.scorecard').waitFor();
    await tabTo(popup, /^Read along$/);
    await popup.keyboard.press('Enter');
  });
  const { panel, disconnect } = await browser.sidePanel();
  await panel.locator('article mark').first().waitFor();
  await panel.locator('body').press('Home');
  const order = await tabTo(panel, /^Show findings on/);
  expect(order).toEqual([
    expect.stringMatching(/^Smaller text/),
    expect.stringMatching(/^Larger text/),
    'Search this policy',
    'Policy',
    expect.stringMatching(/^Findings \(\d+\)$/),
    'Show findings on',
  ]);
  await panel.keyboard.press('Shift+Tab');
  await panel.keyboard.press('Enter');
  await tabTo(panel, /^Biometric data: No/);
  await panel.keyboard.press('Enter');
  await expect.poll(() => panel.locator('mark[data-current]').count()).toBeGreaterThan(0);
  const first = await panel.locator('mark[data-current]').first().innerText();
  // What was pressed is out of sight, and the keys go on working in the text.
  await panel.keyboard.press('n');
  await expect.poll(() => panel.locator('mark[data-current]').first().innerText()).not.toBe(first);
  await tabTo(panel, /^Show in page$/, 60);
  await panel.keyboard.press('Enter');
  await expect.poll(() => focused(panel)).toBe('Shown in page');
  expect(await tab.highlight()).not.toBeNull();
  await disconnect();
  await tab.close();
});

/** Parts that scroll by themselves are stops as well. */
const MORE_STOPS = 3;

test.each(['options', 'rubric', 'welcome', 'requests', 'privacy'])(
  'the focus goes through %s as it is read',
  async (name) => {
    const page = await browser.ownPage(`${name}.html`);
    await page.locator('h1').first().waitFor();
    const all = await toldOf(page);
    expect(all.filter(({ name }) => name === '')).toEqual([]);
    let before = { top: 0, left: 0 };
    const passed: string[] = [];
    for (let stop = 0; stop < all.length + MORE_STOPS; stop += 1) {
      await page.keyboard.press('Tab');
      const at = await focusOf(page);
      if (at.role === 'none' || at.role === 'RootWebArea') break;
      passed.push(at.name);
      // Down, or along the line; side by side stand only an example and its policy.
      const onward = at.top > before.top + 4 || (at.top > before.top - 20 && at.left > before.left) || at.left > 500;
      expect(onward, `${at.name} comes after ${passed.at(-2)}`).toBe(true);
      before = at;
    }
    expect(passed).toEqual(expect.arrayContaining(all.map(({ name }) => name)));
    await page.close();
  },
);

test('a screen reader gets the grade, the state of each row, and what each control is for', async () => {
  const tab = await browser.visit('/privacy');
  const { grade } = await tab.scorecard();
  await tab.inPopup(async (popup) => {
    await popup.locator('.scorecard').waitFor();
    expect(await popup.locator('.scorecard').ariaSnapshot()).toContain(`Grade ${grade.letter}`);
    await popup.getByRole('button', { name: 'See all' }).click();
    await popup.locator('form.letter').waitFor();
    const all = await toldOf(popup);
    expect(all.filter(({ name }) => name === '')).toEqual([]);
    // Two buttons of one name would be two doors with one sign.
    const names = all.filter(({ role }) => role === 'button').map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    const rows = await popup
      .locator('.category-face')
      .evaluateAll((faces) =>
        faces.map((face) => face.querySelector('.category-title')?.firstChild?.textContent ?? ''),
      );
    expect(rows.length).toBeGreaterThan(15);
    // A row with nothing to open is a heading alone.
    const headings = (await toldOf(popup, ['heading'])).map(({ name }) => name);
    const stateless = rows.filter(
      (title) => !headings.some((name) => name.startsWith(`${title} : `) && name.length > title.length + 3),
    );
    expect(stateless).toEqual([]);
  });
  await tab.close();
});
