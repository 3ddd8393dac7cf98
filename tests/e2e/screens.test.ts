import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../cli/find-chromium.mjs';
import { cutOrOut, openEverything, servePreview } from '../preview/serve.mjs';
import { type StateName, situations } from '../states';
import { violationsOn } from './looks';

/** The named states of the popup as they are drawn: against kept pictures, against axe, and in the windows that squeeze them. */
const pictures = path.join(import.meta.dirname, '../screens');

/** Share of pixels that may differ: other versions of the browser draw the edges of letters otherwise. */
const TOLERANCE = 0.01;

let browser: Browser;
let preview: Awaited<ReturnType<typeof servePreview>>;

beforeAll(async () => {
  preview = await servePreview();
  browser = await chromium.launch({ executablePath: findChromium() as string });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  preview?.close();
});

/** Of what is longer than a window, this much is kept: the rows, and not the letter. In CSS pixels. */
const OVERVIEW_HEIGHT = 1500;

interface Shown {
  state: StateName;
  lang?: string;
  theme?: 'light' | 'dark';
  window?: BrowserContextOptions;
  depth?: 'glance' | 'all' | 'everything';
}

const POPUP: BrowserContextOptions = { viewport: { width: 400, height: 600 } };

async function show<T>(
  { state, lang = 'en', theme = 'light', window = POPUP, depth }: Shown,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...window });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${preview.origin}/?state=${state}&lang=${lang}&theme=${theme}`);
  await page.waitForSelector('h1');
  if (depth === 'everything') await openEverything(page);
  if (depth === 'all') {
    await page.locator('.actions [aria-expanded]').click();
    await page.locator('form.letter').waitFor();
    await page.evaluate(() => scrollTo(0, 0));
  }
  const seen = await look(page);
  await context.close();
  expect(faults).toEqual([]);
  return seen;
}

const KEPT: readonly [name: string, shown: Shown][] = [
  ['mixed', { state: 'mixed' }],
  ['mixed-dark', { state: 'mixed', theme: 'dark' }],
  ['mixed-all', { state: 'mixed', depth: 'all' }],
  ['mixed-all-dark', { state: 'mixed', depth: 'all', theme: 'dark' }],
  ['mixed-longer', { state: 'mixed', lang: 'en-XA', depth: 'all', window: { viewport: { width: 320, height: 568 } } }],
  ['mixed-right-to-left', { state: 'mixed', lang: 'ar-XB', depth: 'all' }],
  ['all-good', { state: 'allGood' }],
  ['all-bad-dark', { state: 'allBad', theme: 'dark' }],
  ['silent', { state: 'silent' }],
  ['very-long-names', { state: 'veryLongNames' }],
  ['right-to-left-names', { state: 'rightToLeft' }],
  ['not-a-policy', { state: 'notAPolicy' }],
  ['too-short-dark', { state: 'tooShort', theme: 'dark' }],
  ['unknown-language', { state: 'unknownLanguage' }],
];

describe('drawn as in tests/screens (to renew them: CONTRIBUTING.md, “The views”)', () => {
  test.each(KEPT)('%s', async (name, shown) => {
    const drawn = await show(shown, async (page) => {
      // A picture of other letters proves nothing.
      const letters = await page.evaluate(() => {
        const context = document.createElement('canvas').getContext('2d');
        if (context === null) return '';
        context.font = getComputedStyle(document.body).font;
        return `${context.measureText('Smallprint 0123456789 “shares”').width}`;
      });
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
      const clip = { x: 0, y: 0, width, height: shown.depth === 'all' ? OVERVIEW_HEIGHT : height };
      return { letters, png: await page.screenshot({ fullPage: true, clip, animations: 'disabled' }) };
    });
    const file = path.join(pictures, `${name}.png`);
    const fonts = path.join(pictures, 'letters.txt');
    if (process.env.RENEW || !existsSync(file)) {
      mkdirSync(pictures, { recursive: true });
      writeFileSync(file, drawn.png);
      writeFileSync(fonts, `${drawn.letters}\n`);
      return;
    }
    if (readFileSync(fonts, 'utf8').trim() !== drawn.letters) {
      console.warn(`${name}: not compared, because this machine has other fonts than the kept picture was drawn with.`);
      return;
    }
    expect(differenceOf(PNG.sync.read(readFileSync(file)), PNG.sync.read(drawn.png))).toBeLessThan(TOLERANCE);
  });
});

/** The share of pixels that differ; 1 where the sizes do. */
function differenceOf(kept: PNG, drawn: PNG): number {
  const { width, height } = kept;
  if (drawn.width !== width || drawn.height !== height) return 1;
  return pixelmatch(kept.data, drawn.data, undefined, width, height, { threshold: 0.15 }) / (width * height);
}

const states = Object.keys(situations) as StateName[];

describe.each(['light', 'dark'] as const)('axe finds nothing, in %s', (theme) => {
  test.each(states)('%s', async (state) => {
    const violations = await show({ state, theme, depth: 'everything' }, violationsOn);
    expect(violations).toEqual([]);
  });
});

describe.each<[string, BrowserContextOptions]>([
  ['320 px', { viewport: { width: 320, height: 568 } }],
  ['200 % zoom', { viewport: { width: 400, height: 300 }, deviceScaleFactor: 2 }],
])('nothing is cut or reaches out at %s', (_, window) => {
  test.each(
    (['mixed', 'veryLongNames', 'rightToLeft', 'manyOptOuts', 'tooShort'] as const).flatMap((state) =>
      // English fits where 40 % more of it does.
      ['en-XA', 'ar-XB'].map((lang) => [state, lang] as const),
    ),
  )('%s in %s', async (state, lang) => {
    expect(await show({ state, lang, window, depth: 'everything' }, (page) => page.evaluate(cutOrOut))).toEqual([]);
  });
});
