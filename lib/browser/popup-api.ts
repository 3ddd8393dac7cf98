import { browser } from 'wxt/browser';
import type { Message, PageAnswer, Revealed } from '../policy/messages';
import type { Outcome } from '../policy/outcome';
import type { Evidence } from '../policy/scorecard';
import { parsePageAnswer, parseRevealed } from './messages';
import { forgetOutcome, readOutcome, watchOutcome } from './storage';
import { askTab, colourHighlight, isClosed, namedTab, openTab, readability, readTab, tellPage } from './tabs';

export { copyText } from './clipboard';

/**
 * All that the popup may ask of the browser. Nothing here rejects for what can happen to a person: it is in the answer.
 */
export interface CurrentTab {
  id: number;
  /**
   * `no`: a page that extensions may not read (browser pages, extension stores). `unknown`: its address is hidden from
   * us.
   */
  readable: 'yes' | 'unknown' | 'no';
}

/**
 * How long a page may take to say what it is before we show what we remember of it. A busy page answers late or never.
 */
const PAGE_ANSWER_MS = 1_000;

/** The tab under the popup; for a popup opened as a page of its own, the tab named by `?tabId=`. */
export async function currentTab(): Promise<CurrentTab> {
  const named = namedTab();
  if (named !== null) return { id: named, readable: 'unknown' };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { id: -1, readable: 'no' };
  const readable = readability(tab.url);
  // A click on the icon shows us the address of every page but the browser's own.
  if (readable === 'unknown' && (await isClosed(tab.id))) return { id: tab.id, readable: 'no' };
  return { id: tab.id, readable };
}

/**
 * What came of reading this tab. The page itself is asked first, so that the outcome of a page already left is never
 * shown. Null: nobody has looked at this page (it was open before the extension came, or may not be read); offer
 * `requestRead`.
 */
export async function outcomeOf(tabId: number): Promise<Outcome | null> {
  const [remembered, page] = await Promise.all([readOutcome(tabId), askPage(tabId)]);
  if (page === 'silent') return remembered;
  if (page === null) {
    if (remembered !== null) await forgetOutcome(tabId);
    return null;
  }
  switch (page.kind) {
    case 'waiting':
      return { kind: 'reading' };
    case 'asleep':
      return null;
    case 'read':
      // Read, and yet nothing is remembered: room was made for other tabs, so it is read again.
      if (!remembered) await requestRead(tabId);
      return remembered ?? { kind: 'reading' };
    case 'not-read':
      return { kind: 'not-a-policy', page: page.page };
  }
}

/** Calls back with each new outcome of the tab, null once it has none. Returns how to stop. */
export function onOutcome(tabId: number, callback: (outcome: Outcome | null) => void): () => void {
  return watchOutcome(tabId, callback);
}

/**
 * Reads the tab whatever its page looks like; the outcome comes by `onOutcome`.
 * A page that was no more than glanced at gets the reader now, and so does one that was open before the extension came,
 * which a click on the toolbar icon permits.
 */
export async function requestRead(tabId: number): Promise<'asked' | 'unreachable'> {
  try {
    await readTab(tabId);
    return 'asked';
  } catch {
    return 'unreachable';
  }
}

/** Scrolls the page to this evidence and highlights it there. `changed`: the page no longer says so, or is gone. */
export async function reveal(tabId: number, evidence: Evidence): Promise<Revealed> {
  const ask: Message = { kind: 'reveal', start: evidence.start, end: evidence.end, quote: evidence.quote };
  try {
    // Not waited for: Firefox at times gives no answer where the page has frames.
    colourHighlight(tabId).catch(() => {});
    return parseRevealed(await tellPage(tabId, ask)) ?? { kind: 'changed' };
  } catch {
    return { kind: 'changed' };
  }
}

/** Opens an opt-out link in a tab beside the policy. Anything but http(s) is refused. */
export async function openLink(url: string): Promise<void> {
  await openTab(url, ['http:', 'https:']);
}

/** Opens the person's mail program on a finished `mailto:` address. */
export async function openMail(mailto: string): Promise<void> {
  await openTab(mailto, ['mailto:']);
}

/** Opens the list of requests in a tab of its own. */
export async function openRequests(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/requests.html') });
}

/** Null: nothing of ours is there. */
async function askPage(tabId: number): Promise<PageAnswer | null | 'silent'> {
  const late = new Promise<'silent'>((resolve) => setTimeout(resolve, PAGE_ANSWER_MS, 'silent'));
  try {
    const answer = await Promise.race([askTab(tabId), late]);
    return answer === 'silent' ? answer : parsePageAnswer(answer);
  } catch {
    return null;
  }
}
