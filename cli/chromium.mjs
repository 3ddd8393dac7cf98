// Chromium with the built extension on it, driven by Playwright: for `npm start` and for the end-to-end tests.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, HOW_TO_INSTALL } from './find-chromium.mjs';

/** How long the toolbar popup may take to open. */
const POPUP_MS = 10_000;

/** How long the welcome page may take to open; a profile that was used before has none. */
const WELCOME_MS = 5_000;

/**
 * @param {string} extension folder of the unpacked build
 * @param {{ headless: boolean, permissions?: string[], args?: string[] }} options
 * @returns what the other functions here take; `close()` ends the browser and removes its profile
 */
export async function launch(extension, { headless, permissions = [], args = [] }) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(HOW_TO_INSTALL);
  const profile = mkdtempSync(path.join(tmpdir(), 'smallprint-profile-'));
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  // By Ctrl+C, too.
  process.once('exit', removeProfile);
  pinToToolbar(profile, extension);
  const options = {
    executablePath,
    headless,
    permissions,
    viewport: headless ? { width: 1200, height: 900 } : null,
    // As people have it: with the back/forward cache, and without a bar that speaks of automation.
    ignoreDefaultArgs: ['--disable-back-forward-cache', '--enable-automation'],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--remote-debugging-port=0',
      ...args,
    ],
  };
  const context = await launchSandboxed(profile, options);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await closeWelcome(context);
  return {
    context,
    worker,
    profile,
    id: new URL(worker.url()).host,
    async close() {
      await context.close();
      removeProfile();
    },
  };
}

/** A new profile is a first installation, which is greeted by a page of its own in front of all others. */
async function closeWelcome(context) {
  const isWelcome = (page) => page.url().endsWith('/welcome.html');
  const welcome =
    context.pages().find(isWelcome) ??
    (await context.waitForEvent('page', { predicate: isWelcome, timeout: WELCOME_MS }).catch(() => null));
  await welcome?.close();
}

/** Chromium's sandbox cannot be had as root, nor in many containers. Everywhere else, it is on. */
async function launchSandboxed(profile, options) {
  const open = (chromiumSandbox) => chromium.launchPersistentContext(profile, { ...options, chromiumSandbox });
  if (process.getuid?.() === 0) return open(false);
  try {
    return await open(true);
  } catch (failure) {
    if (!/sandbox/i.test(String(failure))) throw failure;
    return open(false);
  }
}

/** Chromium hides new extensions behind a menu, out of which a click on them has to bring them first. The grade should be seen at once. */
function pinToToolbar(profile, extension) {
  // The id of an unpacked extension is the hash of its folder, in the letters a…p.
  const digest = createHash('sha256').update(path.resolve(extension)).digest('hex').slice(0, 32);
  const id = digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  const folder = path.join(profile, 'Default');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'Preferences'), JSON.stringify({ extensions: { pinned_extensions: [id] } }));
}

/**
 * Clicks the toolbar icon over this page, as a person does.
 *
 * @returns the time of the click
 */
export async function pressAction({ context, id }, page) {
  await page.bringToFront();
  const { targetInfo } = await (await context.newCDPSession(page)).send('Target.getTargetInfo');
  const browser = await context.browser().newBrowserCDPSession();
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === targetInfo.url);
  const pressed = Date.now();
  await browser.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  return pressed;
}

/** Clicks the toolbar icon over this page and gives back the popup as a page. */
export async function clickAction(browser, page) {
  await pressAction(browser, page);
  const { page: popup, disconnect } = await pageOfOurs(browser, 'popup.html');
  return { popup, disconnect };
}

/**
 * The extension's page that the browser shows beside its tabs (popup, side panel), once it is open. It never shows among
 * the context's pages: a second connection to the same browser sees it.
 */
export async function pageOfOurs({ profile, id }, file) {
  const [port] = readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  for (const deadline = Date.now() + POPUP_MS; Date.now() < deadline; ) {
    const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const pages = second.contexts().flatMap((context) => context.pages());
    const page = pages.find((page) => page.url() === `chrome-extension://${id}/${file}`);
    if (page) return { page, disconnect: () => second.close() };
    await second.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${file} did not open. Check that it is in the build, and that the icon is enabled.`);
}

/** Number of the tab that shows this page, as the extension knows it. */
export async function tabOf({ worker }, page) {
  await page.bringToFront();
  return worker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0].id);
}

/** What the toolbar icon of a tab says. */
export function badgeOf({ worker }, tabId) {
  return worker.evaluate(
    async (tabId) => ({
      text: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
      colour: await chrome.action.getBadgeBackgroundColor({ tabId }),
    }),
    tabId,
  );
}

/** What the extension has made of a tab: `{ kind: 'scored', … }` and so on, or null. */
export function outcomeOf({ worker }, tabId) {
  return worker.evaluate(async (key) => (await chrome.storage.session.get(key))[key]?.outcome ?? null, `tab:${tabId}`);
}

/** Waits until the tab's outcome is settled, that is: neither missing nor still being read. Null when it never is. */
export async function settledOutcome(browser, tabId, patienceMs) {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; ) {
    const outcome = await outcomeOf(browser, tabId);
    if (outcome && outcome.kind !== 'reading') return outcome;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return null;
}
