import { browser } from 'wxt/browser';
import type { Message } from '../policy/messages';

/** Only the page itself is spoken to, none of the frames within it. */
const TOP_FRAME = { frameId: 0 };

/** Says this to the content script of the tab's page, and gives back its answer. Rejects where none of ours is there. */
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

/** Puts the content script into a page that was open before the extension came. Rejects where that is not permitted. */
export async function scriptTab(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: ['/content-scripts/content.css'] });
  await browser.scripting.executeScript({ target, files: ['/content-scripts/content.js'] });
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
