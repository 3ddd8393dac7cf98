import { browser } from 'wxt/browser';
import type { Message } from '../policy/messages';
import { askAttendant } from './attendant';

/** Only the page itself is spoken to, none of the frames within it. */
const TOP_FRAME = { frameId: 0 };

/**
 * Says this to the content script of the tab's page, and gives back its answer. Rejects where none of ours is there.
 */
export function tellPage(tabId: number, message: Message): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, TOP_FRAME);
}

/** For a view of ours that is opened as a page of its own: the tab named by `?tabId=`; null where none is. */
export function namedTab(): number | null {
  const named = Number(new URLSearchParams(location.search).get('tabId') ?? Number.NaN);
  return Number.isInteger(named) ? named : null;
}

/** Pages that browsers keep from every extension, although they are https. */
const CLOSED_TO_EXTENSIONS = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/addons\.mozilla\.org\//,
];

/** What the address alone says about whether a page can be read. Undefined is an address that we are not shown. */
export function readability(url: string | undefined): 'yes' | 'unknown' | 'no' {
  if (url === undefined || url === '') return 'unknown';
  if (!/^https?:\/\//.test(url)) return 'no';
  return CLOSED_TO_EXTENSIONS.some((closed) => closed.test(url)) ? 'no' : 'yes';
}

/** Whether the browser keeps us out of the page of this tab; asked by doing nothing there. */
export async function isClosed(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => {} });
    return false;
  } catch {
    return true;
  }
}

/**
 * What has been made of the page of this tab, as it says itself; null where nothing of ours is in it. Rejects where the
 * browser keeps us out.
 */
export async function askTab(tabId: number): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: askAttendant,
    // A page that is still loading has nothing of ours in it, and need not be waited for.
    injectImmediately: true,
  });
  return frame?.result ?? null;
}

/** Puts the reader into the page of this tab, unless it is there. Rejects where that is not permitted. */
export async function putReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
}

/** Reads the page of this tab, whatever it looks like. Rejects where that is not permitted. */
export async function readTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js', '/read.js'] });
}

/**
 * Gives the highlight in the page of this tab its colours. Not before a person asks to see a sentence there: a style
 * more makes the browser look at all elements of the page again.
 */
export async function colourHighlight(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [0] }, files: ['/assets/page-highlight.css'] });
}

/**
 * Opens a new tab, if the address has one of these schemes.
 * @throws TypeError for any other address: it came from a page and was let through by a mistake of ours.
 */
export async function openTab(url: string, schemes: readonly string[]): Promise<void> {
  const { protocol, href } = new URL(url);
  if (!schemes.includes(protocol))
    throw new TypeError(`Only ${schemes.join(' ')} addresses are opened, not ${protocol}`);
  await browser.tabs.create({ url: href });
}
