import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../cli/find-chromium.mjs';
import { servePreview } from '../preview/serve.mjs';
import type { Shown } from '../preview/stage';
import type { ViewName } from '../preview/stages.mjs';
import { layoutFaultsOn, violationsOn } from './looks';
import { PreviewPage, type Size } from './preview-page';

/** The named states of every view as they are drawn: against kept pictures, against axe, and in the windows that squeeze them. */
const pictures = path.join(import.meta.dirname, '../screens');

/** Share of pixels that may differ: other versions of the browser draw the edges of letters otherwise. */
const TOLERANCE = 0.01;

/** As they mostly are, 320 px wide, and at a zoom of 200 %. */
const SIZES: Record<ViewName, readonly [usual: Size, narrow: Size, zoomed: Size]> = {
  popup: [
    { width: 400, height: 600 },
    { width: 320, height: 568 },
    { width: 400, height: 300 },
  ],
  panel: [
    { width: 360, height: 760 },
    { width: 320, height: 700 },
    { width: 180, height: 380 },
  ],
  pages: [
    { width: 1024, height: 768 },
    { width: 320, height: 700 },
    { width: 512, height: 384 },
  ],
};
const VIEWS = Object.keys(SIZES) as ViewName[];

/** What is looked at of each: how much has been opened, and in which of these axe reads it. */
const STAGES: Record<ViewName, { laidOut: readonly string[]; read: readonly string[] }> = {
  popup: { laidOut: ['glance', 'everything'], read: ['everything'] },
  panel: { laidOut: ['text', 'found', 'findings'], read: ['found', 'findings'] },
  pages: { laidOut: ['asIs', 'everything'], read: ['everything'] },
};

// At once, and not before the first test: the page knows its states.
const preview = await servePreview();
const browser = await chromium.launch({ executablePath: findChromium() as string });
const pages: Record<ViewName, PreviewPage> = {
  popup: await PreviewPage.open(browser, preview, 'popup'),
  panel: await PreviewPage.open(browser, preview, 'panel'),
  pages: await PreviewPage.open(browser, preview, 'pages'),
};
const states: Record<ViewName, readonly string[]> = {
  popup: await pages.popup.states(),
  panel: await pages.panel.states(),
  pages: await pages.pages.states(),
};
afterAll(async () => {
  await browser.close();
  preview.close();
});

/** Of what is longer than a window, this much is kept: the rows, and not the letter. In CSS pixels. */
const OVERVIEW_HEIGHT = 1500;

interface Kept extends Shown {
  view?: ViewName;
  size?: Size;
  stage?: string;
}

const NARROW = SIZES.popup[1];
const KEPT: readonly [name: string, shown: Kept][] = [
  ['mixed', { state: 'mixed' }],
  ['mixed-dark', { state: 'mixed', theme: 'dark' }],
  ['mixed-all', { state: 'mixed', stage: 'all' }],
  ['mixed-all-dark', { state: 'mixed', stage: 'all', theme: 'dark' }],
  ['mixed-longer', { state: 'mixed', lang: 'en-XA', stage: 'all', size: NARROW }],
  ['mixed-right-to-left', { state: 'mixed', lang: 'ar-XB', stage: 'all' }],
  ['all-good', { state: 'allGood' }],
  ['all-bad-dark', { state: 'allBad', theme: 'dark' }],
  ['silent', { state: 'silent' }],
  ['very-long-names', { state: 'veryLongNames' }],
  ['right-to-left-names', { state: 'rightToLeft' }],
  ['not-a-policy', { state: 'notAPolicy' }],
  ['too-short-dark', { state: 'tooShort', theme: 'dark' }],
  ['unknown-language', { state: 'unknownLanguage' }],
  ['panel', { view: 'panel', state: 'sample', stage: 'found' }],
  ['panel-findings-dark', { view: 'panel', state: 'sample', stage: 'findings', theme: 'dark' }],
  ['options', { view: 'pages', state: 'optionsChanged', stage: 'everything' }],
];

describe('drawn as in tests/screens (to renew them: CONTRIBUTING.md, “The views”)', () => {
  test.each(KEPT)('%s', async (name, { view = 'popup', size = SIZES[view][0], stage, ...shown }) => {
    const { page } = pages[view];
    await pages[view].show(shown, size);
    if (stage !== undefined) await pages[view].enter(stage);
    await pages[view].resize(size);
    // A picture of other letters proves nothing.
    const letters = await page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d');
      if (context === null) return '';
      context.font = getComputedStyle(document.body).font;
      return `${context.measureText('Smallprint 0123456789 “shares”').width}`;
    });
    const long = { fullPage: true, clip: { x: 0, y: 0, width: size.width, height: OVERVIEW_HEIGHT } };
    const drawn = await page.screenshot({ ...(stage === 'all' && long), animations: 'disabled' });
    const file = path.join(pictures, `${name}.png`);
    const fonts = path.join(pictures, 'letters.txt');
    if (process.env.RENEW || !existsSync(file)) {
      mkdirSync(pictures, { recursive: true });
      writeFileSync(file, drawn);
      writeFileSync(fonts, `${letters}\n`);
      return;
    }
    if (readFileSync(fonts, 'utf8').trim() !== letters) {
      console.warn(`${name}: not compared, because this machine has other fonts than the kept picture was drawn with.`);
      return;
    }
    expect(differenceOf(PNG.sync.read(readFileSync(file)), PNG.sync.read(drawn))).toBeLessThan(TOLERANCE);
  });
});

/** The share of pixels that differ; 1 where the sizes do. */
function differenceOf(kept: PNG, drawn: PNG): number {
  const { width, height } = kept;
  if (drawn.width !== width || drawn.height !== height) return 1;
  return pixelmatch(kept.data, drawn.data, undefined, width, height, { threshold: 0.15 }) / (width * height);
}

describe('what would be seen of a broken layout', () => {
  test.each<[broken: string, selector: string, style: string, fault: RegExp]>([
    ['a line that is cut off', '.sentence', 'white-space: nowrap; overflow: hidden', /^is cut off: p.sentence/],
    ['a part that is too wide', '.standouts', 'width: 30rem', /^reaches out of the window: section.standouts/],
    ['two lines in one place', '.host', 'margin-top: -1rem', /^overlap: .*“Skylark Weather Ltd” and .*“skylark-/],
    ['a button over text', '.why', 'position: relative; top: 1.5rem', /^overlap: button.* and p.sentence/],
    [
      'words beside their button',
      '.actions > .button:last-child',
      'width: 3rem; flex: none',
      /^sticks out of its button: button/,
    ],
    ['nothing that keeps clear of the bar', 'html', 'scroll-padding: 0', /^lies under nav.actions .* focus: /],
  ])('%s', async (_, selector, style, fault) => {
    const { page } = pages.popup;
    await pages.popup.show({ state: 'mixed' }, SIZES.popup[0]);
    await pages.popup.enter('everything');
    expect(await layoutFaultsOn(page)).toEqual([]);
    const dress = ([selector, style]: [string, string]) => {
      const element = document.querySelector<HTMLElement>(selector);
      if (element) element.style.cssText = style;
    };
    await page.evaluate(dress, [selector, style] as [string, string]);
    const faults = await layoutFaultsOn(page);
    await page.evaluate(dress, [selector, ''] as [string, string]);
    expect(faults).toContainEqual(expect.stringMatching(fault));
  });
});

describe.each(VIEWS)('%s', (view) => {
  const [usual, ...squeezed] = SIZES[view];
  const { laidOut, read } = STAGES[view];

  describe('axe finds nothing, in light and dark', () => {
    test.each(states[view])('%s', async (state) => {
      const shown = pages[view];
      await shown.show({ state }, usual);
      const violations: string[] = [];
      for (const stage of read) {
        await shown.enter(stage);
        await shown.dress('light');
        violations.push(...(await violationsOn(shown.page)));
        // Names, roles and order are those that they were.
        await shown.dress('dark');
        violations.push(...(await violationsOn(shown.page, 'colours')));
      }
      expect(violations).toEqual([]);
      expect(shown.reported()).toEqual([]);
    });
  });

  // English fits where two fifths more of it do.
  describe.each(['en-XA', 'ar-XB'])('nothing is cut, overlaps or lies under a bar, in %s', (lang) => {
    test.each(states[view])('%s', async (state) => {
      const shown = pages[view];
      await shown.show({ state, lang }, usual);
      const faults: string[] = [];
      for (const stage of laidOut) {
        await shown.enter(stage);
        for (const size of squeezed) {
          await shown.resize(size);
          const found = await layoutFaultsOn(shown.page);
          faults.push(...found.map((fault) => `${stage}, ${size.width} px: ${fault}`));
        }
      }
      expect(faults).toEqual([]);
    });
  });
});
