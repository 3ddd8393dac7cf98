import { browser } from 'wxt/browser';
import type { PageLink } from '../policy/links';
import { listOf, oneOf, parseOrNull, record, text } from './parse';
import { requestRead } from './popup-api';

/** Longer than any address that browsers open. In UTF-16 units. */
const LONGEST_ADDRESS = 65_536;
const MOST_LINKS = 2_000;

/** How long a page may take to load before what has arrived of it is read. */
const LOADING_MS = 20_000;

const answer = record({
  url: text(LONGEST_ADDRESS),
  links: listOf(
    record({ text: text(1_000), href: text(LONGEST_ADDRESS), place: oneOf('footer', 'head', 'elsewhere') }),
    MOST_LINKS,
  ),
});

/**
 * The page of this tab and where it links to; null where the browser keeps us out. Asked for by a person's click only.
 */
export async function linksOnPage(tabId: number): Promise<{ url: string; links: PageLink[] } | null> {
  try {
    const [found] = await browser.scripting.executeScript({ target: { tabId }, files: ['/links.js'] });
    return parseOrNull(answer, found?.result);
  } catch {
    return null;
  }
}

/**
 * Opens a policy in a tab of its own behind the present one, so that what asked for it stays open, and gives back its
 * id.
 * @throws TypeError for anything but http(s): links of other kinds are not to come this far.
 */
export async function openPolicy(url: string, besideTab: number): Promise<number> {
  const { protocol, href } = new URL(url);
  if (!/^https?:$/.test(protocol)) throw new TypeError(`Only web addresses are opened, not ${protocol}`);
  const tab = await browser.tabs.create({ url: href, active: false, openerTabId: besideTab });
  return tab.id ?? -1;
}

/** Reads the tab whatever its page looks like, once it has loaded. */
export async function readWhenLoaded(tabId: number): Promise<'asked' | 'unreachable'> {
  await loaded(tabId);
  return requestRead(tabId);
}

/** Brings the tab to the front. */
export async function showTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
}

async function loaded(tabId: number): Promise<void> {
  const stop = new AbortController();
  const late = new Promise<void>((resolve) => setTimeout(resolve, LOADING_MS));
  const complete = new Promise<void>((resolve) => {
    const listener = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status === 'complete') resolve();
    };
    browser.tabs.onUpdated.addListener(listener);
    stop.signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(listener));
    // It may have been complete before we listened.
    browser.tabs.get(tabId).then(
      ({ status }) => status === 'complete' && resolve(),
      () => resolve(),
    );
  });
  await Promise.race([complete, late]);
  stop.abort();
}
