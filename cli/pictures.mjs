// Pictures for the stores (1280 × 800) and for the README, of the sample policy in a real Chromium: npm run store:screens
// The build goes before: what is shown is what is shipped.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launch, settledOutcome, tabOf } from './chromium.mjs';
import { compose } from './pictures/compose.mjs';

const root = path.resolve(import.meta.dirname, '..');
const build = path.join(root, '.output/chrome-mv3');
const stores = path.join(root, 'smallprint-out/store');
const readme = path.join(root, 'docs/images');
const URL = 'https://www.hollowbrook.example/privacy';
const READING_MS = 20_000;

/** Popups grow with what they show, up to this; a headless browser gives them less, so that it is drawn as a page here. */
const POPUP = { width: 400, height: 600 };
const PANEL = { width: 400, height: 700 };
const SAMPLE_PERSON = { email: 'robin@mail.example', name: 'Robin Example' };

if (!existsSync(build)) throw new Error('There is no build. Run "npm run build" first.');
const browser = await launch(build, { headless: true, args: ['--force-device-scale-factor=2'] });
try {
  await browser.context.route(/^https?:/, (route) =>
    route.request().url() === URL
      ? route.fulfill({
          path: path.join(root, 'assets/sample/privacy-policy.html'),
          contentType: 'text/html; charset=utf-8',
        })
      : route.abort(),
  );
  const shots = await take();
  mkdirSync(stores, { recursive: true });
  mkdirSync(readme, { recursive: true });
  for (const [file, { width, height, html, scale }] of Object.entries(compose(shots))) {
    const canvas = await browser.context.newPage();
    await canvas.setViewportSize({ width, height });
    await canvas.setContent(html);
    const folder = file.startsWith('store-') ? stores : readme;
    writeFileSync(path.join(folder, file), await canvas.screenshot({ scale }));
    await canvas.close();
    console.log(path.relative(process.cwd(), path.join(folder, file)));
  }
} finally {
  await browser.close();
}

/** Without a pointer over it, and without the scrolling that a pointer needs. */
function press(locator) {
  return locator.evaluate((element) => element.click());
}

/** Each view as a data: address, by name. */
async function take() {
  const shots = {};
  const keep = async (name, page, size) => {
    await page.setViewportSize(size);
    await page.waitForTimeout(300);
    shots[name] = `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
  };
  const tab = await browser.context.newPage();
  await tab.setViewportSize({ width: 880, height: 700 });
  await tab.goto(URL, { waitUntil: 'load' });
  await tab.getByRole('button', { name: 'Only necessary' }).click();
  const tabId = await tabOf(browser, tab);
  const outcome = await settledOutcome(browser, tabId, READING_MS);
  if (outcome?.kind !== 'scored') throw new Error(`The sample policy was not scored: ${outcome?.kind}`);
  await keep('page', tab, { width: 1280, height: 800 });
  const popup = await browser.context.newPage();
  await popup.setViewportSize(POPUP);
  await popup.goto(`chrome-extension://${browser.id}/popup.html?tabId=${tabId}`);
  for (const scheme of ['light', 'dark']) {
    await popup.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await popup.locator('.scorecard').waitFor();
    await keep(`glance-${scheme}`, popup, POPUP);
  }
  await popup.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await popup.getByRole('button', { name: 'See all' }).click();
  await popup.locator('form.letter').waitFor();
  const goTo = (selector) =>
    popup.evaluate((selector) => {
      document.activeElement?.blur();
      document.querySelector(selector)?.scrollIntoView({ block: 'start' });
    }, selector);
  await goTo('.group:nth-of-type(1)');
  await keep('rows', popup, POPUP);
  await press(popup.locator('.category-face', { hasText: 'Sensitive data' }));
  await press(popup.locator('.quote-button:visible').first());
  await popup.getByText('Shown in page').first().waitFor();
  await goTo('.group:nth-of-type(1)');
  await keep('sentences', popup, POPUP);
  await popup.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await keep('sentences-dark', popup, POPUP);
  await popup.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await goTo('#ways-out');
  await keep('ways', popup, POPUP);
  for (const blank of await popup.locator('form.letter input').all()) {
    const mail = (await blank.getAttribute('inputmode')) === 'email';
    if (mail || (await blank.getAttribute('required')) !== null)
      await blank.fill(mail ? SAMPLE_PERSON.email : SAMPLE_PERSON.name);
  }
  await goTo('.sheet');
  await keep('letter', popup, POPUP);
  await popup.close();

  const panel = await browser.context.newPage();
  await panel.setViewportSize(PANEL);
  await panel.goto(`chrome-extension://${browser.id}/sidepanel.html?tabId=${tabId}`);
  await panel.emulateMedia({ reducedMotion: 'reduce' });
  await panel.locator('article mark').first().waitFor();
  for (let step = 0; step < 7; step += 1) {
    await press(panel.getByRole('button', { name: 'Next marked sentence' }));
    await panel.waitForTimeout(100);
  }
  await press(panel.getByRole('button', { name: 'Show in page' }));
  await panel.getByText('Shown in page').waitFor();
  await keep('panel', panel, PANEL);
  await press(panel.getByRole('button', { name: /^Findings/ }));
  await panel.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await keep('panel-findings', panel, PANEL);
  await keep('page-marked', tab, { width: 840, height: 700 });
  const rubric = await browser.context.newPage();
  await rubric.goto(`chrome-extension://${browser.id}/rubric.html`);
  await rubric.locator('h1').waitFor();
  await keep('rubric', rubric, { width: 520, height: 760 });
  return shots;
}
