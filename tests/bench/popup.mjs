// From the click on the toolbar icon to the painted scorecard, in the real popup of a real Chromium, on policies of
// ../shared/corpus where they are there, on the sample policy otherwise. Turn by turn with a popup that is empty, which shows
// what the browser and the machine take by themselves.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launch, pageOfOurs, pressAction, settledOutcome, tabOf } from '../../cli/chromium.mjs';
import { corpusPages, readPage, withoutScripts } from './corpus.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const build = path.join(root, '.output/chrome-mv3');
const PAGES = 20;
const PATIENCE_MS = 15_000;

/** Notes the moment at which the scorecard has been drawn: two frames after it stands in the page. */
const CLOCK = `
new MutationObserver((_, observer) => {
  if (!document.querySelector('.scorecard h1')) return;
  observer.disconnect();
  requestAnimationFrame(() => requestAnimationFrame(() => {
    globalThis.painted = Date.now();
  }));
}).observe(document, { childList: true, subtree: true });
`;

/** Without the place in it, which is no part of what is asked for. */
const pageOf = (url) => Object.assign(new URL(url), { hash: '' }).href;

/**
 * In ms from the click, of each policy: `painted`, our popup with its scorecard; `empty`, one without anything in it.
 * The extension has to be built.
 */
export async function measurePopup() {
  const extension = withClock();
  const browser = await launch(extension, { headless: true });
  const painted = [];
  const empty = [];
  try {
    for (const { html, url } of pages(PAGES)) {
      await browser.context.unrouteAll();
      await browser.context.route(/^https?:/, (route) =>
        pageOf(route.request().url()) === pageOf(url) ? route.fulfill(withoutScripts(html)) : route.abort(),
      );
      const tab = await browser.context.newPage();
      await tab.goto(url, { waitUntil: 'load' });
      const tabId = await tabOf(browser, tab);
      const outcome = await settledOutcome(browser, tabId, PATIENCE_MS);
      if (outcome?.kind === 'scored') {
        painted.push(await click(browser, tab, tabId, 'popup.html'));
        empty.push(await click(browser, tab, tabId, 'empty.html'));
      }
      await tab.close();
    }
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true, force: true });
  }
  return { painted, empty };
}

/** A copy of the build whose popup notes when it was painted, with an empty one beside it. */
function withClock() {
  const extension = mkdtempSync(path.join(os.tmpdir(), 'smallprint-bench-'));
  cpSync(build, extension, { recursive: true });
  writeFileSync(path.join(extension, 'clock.js'), CLOCK);
  const page = path.join(extension, 'popup.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<head>', '<head><script src="/clock.js"></script>'));
  writeFileSync(
    path.join(extension, 'empty.html'),
    '<!doctype html><html><head><script src="/clock.js"></script></head><body><main class="scorecard"><h1>…</h1></main></body></html>',
  );
  return extension;
}

/** Milliseconds from the click to the second frame with the scorecard, or with what stands for it. */
async function click(browser, tab, tabId, file) {
  await browser.worker.evaluate(([tabId, popup]) => chrome.action.setPopup({ tabId, popup }), [tabId, file]);
  const clicked = await pressAction(browser, tab);
  // Asked only afterwards, so that nothing of ours is at work meanwhile.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const { page: popup, disconnect } = await pageOfOurs(browser, file);
  try {
    const painted = await popup.waitForFunction(() => globalThis.painted).then((handle) => handle.jsonValue());
    await popup.close().catch(() => {});
    return painted - clicked;
  } finally {
    await disconnect();
  }
}

/** Policies, evenly over the whole corpus. */
function pages(most) {
  const policies = corpusPages()?.policies;
  if (!policies) {
    const html = readFileSync(path.join(root, 'assets/sample/privacy-policy.html'), 'utf8');
    return Array.from({ length: most }, (_, n) => ({ html, url: `https://sample-${n}.example/privacy` }));
  }
  return Array.from({ length: most }, (_, n) => policies[Math.floor((n * policies.length) / most)])
    .filter((policy) => policy !== undefined)
    .map(readPage);
}
