// Pictures of every state of the popup in every window that it has to work in, to be looked at:
//   node tests/screens.mjs [state…] [--lang en-XA] [--out folder]
// What can be told without looking is tested in tests/e2e/screens.test.ts.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../cli/find-chromium.mjs';
import { cutOrOut, openEverything, servePreview } from './preview/serve.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'smallprint-out/screens' }, lang: { type: 'string', default: 'en' } },
});

/** 200 % zoom is half the size at twice the density. */
const WINDOWS = {
  popup: { width: 400, height: 600 },
  dark: { width: 400, height: 600, colorScheme: 'dark' },
  narrow: { width: 320, height: 568 },
  zoomed: { width: 400, height: 300, deviceScaleFactor: 2 },
  wide: { width: 900, height: 700 },
  forced: { width: 400, height: 600, forcedColors: 'active' },
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
    await page.goto(`${preview.origin}/?state=${state}&lang=${values.lang}`);
    await page.waitForSelector('h1');
    await page.screenshot({ path: path.join(values.out, `${state}-${name}.png`) });
    await openEverything(page);
    for (const fault of await page.evaluate(cutOrOut)) {
      faults += 1;
      console.error(`${state} ${name}: ${fault}`);
    }
    await page.screenshot({ path: path.join(values.out, `${state}-${name}-open.png`), fullPage: true });
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
  await page.goto(`${preview.origin}/?state=`);
  return page.locator('a').allInnerTexts();
}
