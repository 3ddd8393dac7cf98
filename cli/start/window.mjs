// A browser window with the extension on it, for as long as the person looks at it.
import { launch } from '../chromium.mjs';
import { goTo } from './target.mjs';

/** Gives back `no-display` where one was announced but nobody answers there. */
export async function showInWindow(extension, target) {
  let browser;
  try {
    browser = await launch(extension, { headless: false });
  } catch (problem) {
    if (/Missing X server|open (?:X )?display|ozone/i.test(String(problem))) return 'no-display';
    throw problem;
  }
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await goTo(page, target.url);
  console.log(`
${target.url} is open, with Smallprint in the toolbar.
  1. Its icon shows the grade of this policy.
  2. A click on the icon shows the scorecard; a click on any sentence there shows it in the page.
  3. “Copy opt-out e-mail” puts the finished letter on the clipboard.
Close the window, or press Ctrl+C, to end.`);
  await new Promise((resolve) => {
    browser.context.once('close', resolve);
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await browser.close().catch(() => {});
  return 'shown';
}
