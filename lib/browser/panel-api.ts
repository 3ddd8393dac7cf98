import { browser } from 'wxt/browser';
import type { PolicyMarkup } from '../policy/markup';
import type { Message } from '../policy/messages';
import { type TabBefore, TEXT_SIZES, type TextSize } from '../policy/panel';
import { oneOf, parseOrNull } from './parse';
import { parseMarkup } from './parse-markup';
import { namedTab, readability, tellPage } from './tabs';

export { onOutcome, openLink, openMail, outcomeOf, requestRead, reveal } from './popup-api';

/**
 * All that the panel may ask of the browser. Nothing here rejects for what can happen to a person: it is in the answer.
 */

const SIZE_KEY = 'panel:text-size';

const textSizes = oneOf(...TEXT_SIZES);

/**
 * Calls back with the active tab of the panel's own window, now, when another becomes the active one, and when it goes
 * to another page. For a panel opened as a page of its own, that is the tab named by `?tabId=`. Returns how to stop.
 */
export function onTab(callback: (tab: TabBefore) => void): () => void {
  const pinned = namedTab();
  let current: number | null = pinned;
  let windowId: number | null = null;
  let state: 'watching' | 'stopped' = 'watching';

  const tell = async (tabId: number, status?: string) => {
    current = tabId;
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (state === 'stopped' || current !== tabId) return;
    if (!tab) return callback({ id: tabId, readable: 'no', state: 'closed' });
    const loading = (status ?? tab.status) === 'loading';
    callback({ id: tabId, readable: readability(tab.url), state: loading ? 'loading' : 'settled' });
  };
  const activated = (to: { tabId: number; windowId: number }) => {
    if (pinned === null && to.windowId === windowId) void tell(to.tabId);
  };
  const updated = (tabId: number, { status }: { status?: string }) => {
    if (tabId === current && status !== undefined) void tell(tabId, status);
  };
  const removed = (tabId: number) => {
    if (tabId === pinned) callback({ id: tabId, readable: 'no', state: 'closed' });
  };

  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(removed);
  void (async () => {
    if (pinned !== null) return tell(pinned);
    // Each window has a panel of its own; it never shows what another window, a private one say, has open.
    windowId = (await browser.windows.getCurrent()).id ?? null;
    const [tab] = await browser.tabs.query({
      active: true,
      ...(windowId === null ? { currentWindow: true } : { windowId }),
    });
    if (tab?.id !== undefined && current === null) await tell(tab.id);
  })();
  return () => {
    state = 'stopped';
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onRemoved.removeListener(removed);
  };
}

/** The policy in the markup of its page; null where the page gives none. */
export async function markupOf(tabId: number): Promise<PolicyMarkup | null> {
  const ask: Message = { kind: 'markup?' };
  try {
    return parseMarkup(await tellPage(tabId, ask));
  } catch {
    return null;
  }
}

export async function textSize(): Promise<TextSize> {
  const stored: Record<string, unknown> = await browser.storage.session.get(SIZE_KEY);
  return parseOrNull(textSizes, stored[SIZE_KEY]) ?? 'medium';
}

/** In memory, until the browser is closed. */
export async function keepTextSize(size: TextSize): Promise<void> {
  await browser.storage.session.set({ [SIZE_KEY]: size });
}
