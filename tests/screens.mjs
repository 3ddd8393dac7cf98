// Pictures of every state of a view in every window that it has to work in, to be looked at:
//   node tests/screens.mjs [state…] [--view popup|panel|pages] [--lang en-XA] [--out folder]
// What can be told without looking is tested in tests/e2e/screens.test.ts.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../cli/find-chromium.mjs';
import { layoutFaults } from './preview/layout.mjs';
import { servePreview } from './preview/serve.mjs';
import { FILES, STAGES } from './preview/stages.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    view: { type: 'string', default: 'popup' },
    lang: { type: 'string', default: 'en' },
    out: { type: 'string', default: 'smallprint-out/screens' },
  },
});

/** As the view mostly is; 200 % zoom is half the size at twice the density. */
const USUAL = { popup: [400, 600], panel: [360, 760], pages: [1024, 768] };
const [width, height] = USUAL[values.view];
const WINDOWS = {
  usual: { width, height },
  dark: { width, height, colorScheme: 'dark' },
  narrow: { width: 320, height: 568 },
  zoomed: { width: values.view === 'popup' ? width : width / 2, height: height / 2, deviceScaleFactor: 2 },
  wide: { width: 900, height: 700 },
  forced: { width, height, forcedColors: 'active' },
};

const preview = await servePreview();
const browser = await chromium.launch({ executablePath: findChromium() });
await mkdir(values.out, { recursive: true });
const states = positionals.length > 0 ? positionals : await namesOfStates();
let faults = 0;
for (const state of states) {
  for (const [name, { width, height, ...options }] of Object.entries(WINDOWS)) {
    const context = await browser.newContext({ viewport: { width, height }, ...options });
    const page = await context.newPage();
    await page.goto(`${preview.origin}/${FILES[values.view]}?state=${state}&lang=${values.lang}`);
    await page.waitForSelector('h1');
    for (const [stage, enter] of Object.entries(STAGES[values.view])) {
      await page.evaluate(enter);
      for (const fault of await page.evaluate(layoutFaults)) {
        faults += 1;
        console.error(`${state} ${name} ${stage}: ${fault}`);
      }
      await page.screenshot({
        path: path.join(values.out, `${state}-${name}-${stage}.png`),
        fullPage: stage !== 'glance',
      });
    }
    await context.close();
  }
}
await browser.close();
preview.close();
console.log(`${values.out}: ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;

/** The preview lists them when it is asked for a state that is none. */
async function namesOfStates() {
  const page = await browser.newPage();
  await page.goto(`${preview.origin}/${FILES[values.view]}?state=`);
  return page.locator('main a').allInnerTexts();
}
