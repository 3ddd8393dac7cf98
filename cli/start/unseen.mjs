// The main job without a display: opens the page, waits for the badge, clicks the real toolbar icon, prints the scorecard
// and saves pictures of the page, the popup and the letter.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { badgeOf, clickAction, launch, settledOutcome, tabOf } from '../chromium.mjs';
import { Advice, goTo } from './target.mjs';

/** How long a page may take to be read, in ms. The largest policies take a second; a busy machine takes longer. */
const READING_MS = 20_000;

/** For the letter's picture only. */
const SAMPLE_PERSON = { email: 'robin@mail.example', name: 'Robin Example' };

export async function showUnseen(extension, target, { root, out }) {
  mkdirSync(out, { recursive: true });
  const browser = await launch(extension, { headless: true });
  try {
    const page = await browser.context.newPage();
    console.log(`Opening ${target.url} …`);
    await goTo(page, target.url);
    const tabId = await tabOf(browser, page);
    let outcome = await settledOutcome(browser, tabId, READING_MS);
    const pictures = [await picture(page, out, 'page.png')];
    const { popup, disconnect } = await clickAction(browser, page);
    try {
      if (outcome === null || outcome.kind === 'not-a-policy') outcome = await readAnyway(browser, tabId, popup);
      await popup.locator('main:not([aria-busy="true"])').waitFor();
      pictures.push(await picture(popup, out, 'popup.png'));
      if (outcome?.kind === 'scored') {
        pictures.push(await letterPicture(popup, out));
        await printScorecard(outcome.scorecard, await badgeOf(browser, tabId), root);
      } else {
        console.log(`\n${await popup.locator('main').innerText()}`);
        process.exitCode = 1;
      }
    } finally {
      await disconnect();
    }
    console.log(`\nPictures:\n${pictures.map((file) => `  ${path.relative(process.cwd(), file)}`).join('\n')}`);
  } finally {
    await browser.close();
  }
}

/** The person named this page, so it is read even where it does not look like a policy. */
async function readAnyway(browser, tabId, popup) {
  const button = popup.getByRole('button', { name: /^Read this page/ });
  await popup.locator('main:not([aria-busy="true"])').waitFor();
  if ((await button.count()) === 0) return null;
  console.log('This page does not look like a privacy policy; reading it all the same.');
  await button.click();
  const outcome = await settledOutcome(browser, tabId, READING_MS);
  if (outcome === null) throw new Advice('Reading this page did not come to an end. Try a smaller page.');
  return outcome;
}

async function printScorecard(scorecard, badge, root) {
  // The terminal's own view, of the scorecard that the extension made.
  const view = path.join(root, 'cli/render/terminal.ts');
  const { module } = await runnerImport(view, { configFile: false, root, logLevel: 'silent' });
  console.log(`\nToolbar icon: ${badge.text} (“${badge.title}”)\n\n${module.scorecardText(scorecard)}`);
}

async function letterPicture(popup, out) {
  await popup.getByRole('button', { name: 'See all' }).click();
  await popup.locator('form.letter').waitFor();
  for (const blank of await popup.locator('form.letter input').all()) {
    const mail = (await blank.getAttribute('inputmode')) === 'email';
    if (mail || (await blank.getAttribute('required')) !== null)
      await blank.fill(mail ? SAMPLE_PERSON.email : SAMPLE_PERSON.name);
  }
  // The whole letter at once: without its scroll bar, and without what floats over it.
  await popup.evaluate(() => {
    for (const text of document.querySelectorAll('form.letter textarea'))
      text.style.height = `${text.scrollHeight + 4}px`;
    for (const bar of document.querySelectorAll('.actions')) bar.style.visibility = 'hidden';
  });
  const file = path.join(out, 'letter.png');
  await popup.locator('form.letter').screenshot({ path: file });
  return file;
}

async function picture(page, out, name) {
  const file = path.join(out, name);
  await page.screenshot({ path: file });
  return file;
}
