import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { type Tab, TestBrowser } from './browser';
import { layoutFaultsOn, violationsOn } from './looks';
import { policyPage, site } from './site';

declare const chrome: typeof extensionApi;

/** The side panel, as it is built, beside real pages. */

const hostile = `<!doctype html><html lang="en"><title>Privacy Policy</title><body><main id="document"><h1>Privacy Policy</h1>
<p>We collect your name and your email address.<img src="x" onerror="document.title='owned'"></p>
<p id="panel" class="panel-head">We share your personal information with advertisers.</p><form><input name="body"></form>
<p><a href="javascript:document.title='owned'">We sell your personal information.</a> You may opt out at <a href="https://evil.example/">https://bank.example/</a>.</p>
<svg onload="document.title='owned'"></svg><style>* { display: block }</style>
${'<p onclick="x()">We use your personal information to provide the services, to show you ads and to improve what we do.</p>'.repeat(12)}</main>`;

/** The sample policy with a megabyte of markup behind it. */
const filler = `<p>${'The <b>policy</b> says <i>nothing</i> here '.repeat(40)}.</p>`;
const long = policyPage.replace('</article>', `${filler.repeat(600)}</article>`);

let browser: TestBrowser;

beforeAll(async () => {
  browser = await TestBrowser.open();
  await browser.serveSite({ ...site, '/hostile/privacy': hostile, '/long/privacy': long });
});
afterAll(() => browser?.close());

/** The panel as a page of its own, for this tab. */
async function panelFor(tab: Tab): Promise<Page> {
  const panel = await browser.ownPage(`sidepanel.html?tabId=${tab.id}`);
  await panel.setViewportSize({ width: 360, height: 760 });
  return panel;
}

async function readingOf(at: string): Promise<{ tab: Tab; panel: Page }> {
  const tab = await browser.visit(at);
  await tab.outcome();
  const panel = await panelFor(tab);
  await panel.locator('article mark').first().waitFor();
  return { tab, panel };
}

const close = async (tab: Tab, panel: Page) => {
  await panel.close();
  await tab.close();
};

describe('a policy beside its page', () => {
  test('from finding to finding, to the page and back, by keyboard', async () => {
    const { tab, panel } = await readingOf('/privacy');
    await panel.locator('article').click({ position: { x: 20, y: 20 } });
    await panel.keyboard.press('n');
    await panel.keyboard.press('n');
    const marked = (await panel.locator('mark[data-current]').allInnerTexts()).join('');
    expect(marked.length).toBeGreaterThan(10);
    // In view, between the bars.
    const box = await panel.locator('mark[data-current]').first().boundingBox();
    expect(box?.y).toBeGreaterThan(100);
    expect(box?.y).toBeLessThan(700);
    await panel.getByRole('button', { name: 'Show in page' }).click();
    await panel.getByRole('button', { name: 'Shown in page' }).waitFor();
    const shown = await tab.highlight();
    expect(shown?.text.replace(/\s+/g, '')).toBe(marked.replace(/\s+/g, ''));
    await close(tab, panel);
  });

  test('each finding leads to a mark with the words of its sentence', async () => {
    const { tab, panel } = await readingOf('/privacy');
    const stations = Number(/(\d+)/.exec(await panel.locator('.steps-at').innerText())?.[1]);
    expect(stations).toBeGreaterThan(20);
    const remembered = (await tab.outcome()) as { scorecard: object };
    const quotes = new Set(
      [...JSON.stringify(remembered.scorecard).matchAll(/"quote":("(?:[^"\\]|\\.)*")/g)].map(([, text]) =>
        (JSON.parse(text ?? '""') as string).replace(/[\s|;]/g, ''),
      ),
    );
    // In the page itself: a hundred clicks from outside take their time.
    const shown = await panel.evaluate(async (stations) => {
      const words: string[] = [];
      for (let at = 0; at < stations; at += 1) {
        document.querySelector<HTMLElement>('.step-next')?.click();
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
        words.push([...document.querySelectorAll('mark[data-current]')].map((mark) => mark.textContent).join(''));
      }
      return words;
    }, stations);
    expect(new Set(shown).size).toBeGreaterThan(20);
    expect(shown.filter((words) => !quotes.has(words.replace(/[\s|;]/g, '')))).toEqual([]);
    expect(await panel.getByText('was not found in this text').count()).toBe(0);
    await close(tab, panel);
  });

  test('searching paints every place and goes from one to the next', async () => {
    const { tab, panel } = await readingOf('/privacy');
    await panel.getByLabel('Search this policy').fill('personal information');
    await panel.keyboard.press('Enter');
    await expect.poll(() => panel.locator('output').innerText()).toMatch(/^2 of \d+$/);
    const painted = await panel.evaluate(() =>
      [...(CSS.highlights.get('panel-hit') ?? [])].map((range) => (range as Range).toString().toLowerCase()),
    );
    expect(painted.join('')).toBe('personal information');
    await close(tab, panel);
  });

  /** Each of its states is looked at in the preview (screens.test.ts); here, that it is built as it is there. */
  test('axe and the layout find nothing', async () => {
    const { tab, panel } = await readingOf('/privacy');
    await panel.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await panel.getByRole('button', { name: 'Next marked sentence' }).click();
    expect(await violationsOn(panel)).toEqual([]);
    await panel.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violationsOn(panel, 'colours')).toEqual([]);
    for (const width of [320, 1000]) {
      await panel.setViewportSize({ width, height: 700 });
      expect(await layoutFaultsOn(panel)).toEqual([]);
    }
    await close(tab, panel);
  });
});

test('a hostile page comes through as text', async () => {
  const { tab, panel } = await readingOf('/hostile/privacy');
  expect(await panel.title()).toBe('Smallprint: read along');
  expect(await panel.locator('article :is(script, style, img, form, svg, [onclick], [id])').count()).toBe(0);
  expect(
    await panel.locator('article a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(['https://evil.example/']);
  expect(await panel.locator('article').innerText()).toContain('We share your personal information with advertisers.');
  await close(tab, panel);
});

test('a megabyte of markup is there in a few seconds', async () => {
  expect(long.length).toBeGreaterThan(1_000_000);
  const tab = await browser.visit('/long/privacy');
  expect((await tab.outcome(60_000))?.kind).toBe('scored');
  const began = Date.now();
  const panel = await panelFor(tab);
  await panel.locator('article mark').first().waitFor();
  expect(Date.now() - began).toBeLessThan(15_000);
  expect(await panel.locator('article b, article strong').count()).toBeGreaterThan(20_000);
  await close(tab, panel);
}, 120_000);

describe('it follows the page', () => {
  test('to another page and back', async () => {
    const { tab, panel } = await readingOf('/privacy');
    await tab.page.goto('https://www.hollowbrook.example/stories/pruning');
    await panel.getByRole('heading', { name: 'This is not a privacy policy' }).waitFor();
    await tab.page.goto('https://www.hollowbrook.example/privacy');
    await panel.locator('article mark').first().waitFor();
    await tab.page.reload();
    await panel.locator('article mark').first().waitFor();
    await close(tab, panel);
  });

  test('within a single-page application', async () => {
    const tab = await browser.visit('/app');
    const panel = await panelFor(tab);
    await panel.getByRole('heading', { name: 'This is not a privacy policy' }).waitFor();
    await tab.page.click('#to-policy');
    await panel.locator('article mark').first().waitFor();
    await tab.page.click('#to-home');
    await panel.getByRole('heading', { name: 'This is not a privacy policy' }).waitFor();
    await close(tab, panel);
  });

  test('says that its tab is gone', async () => {
    const { tab, panel } = await readingOf('/privacy');
    await tab.close();
    await panel.getByRole('heading', { name: 'This page cannot be read' }).waitFor();
    await panel.close();
  });

  test('the browser’s own side panel, from tab to tab', async () => {
    const policy = await browser.visit('/privacy');
    await policy.outcome();
    const { panel, disconnect } = await policy.openPanel();
    await panel.locator('article mark').first().waitFor();
    const other = await browser.visit('/stories/pruning');
    await panel.getByRole('heading', { name: 'This is not a privacy policy' }).waitFor();
    await policy.page.bringToFront();
    await panel.locator('article mark').first().waitFor();
    await disconnect();
    await policy.close();
    await other.close();
  });
});

test('the browser knows the panel', async () => {
  const options = await browser.chromium.worker.evaluate(() => chrome.sidePanel.getOptions({}));
  expect(options).toMatchObject({ enabled: true, path: 'sidepanel.html' });
});
