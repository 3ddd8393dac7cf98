import { TestBrowser } from './browser';
import type { Browser } from './driver';
import { FirefoxBrowser } from './firefox';

/** What the clipboard holds as markup, as a program gets it that asks for that; null where it holds text alone. */
export async function clipboardMarkup(browser: Browser): Promise<string | null> {
  if (browser instanceof FirefoxBrowser) return firefoxMarkup(browser);
  if (!(browser instanceof TestBrowser)) throw new Error('This browser’s clipboard has not been described.');
  const page = browser.chromium.context.pages().find((page) => page.url().startsWith('https:'));
  if (!page) throw new Error('Open a page first.');
  await page.bringToFront();
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    if (!item?.types.includes('text/html')) return null;
    return (await item.getType('text/html')).text();
  });
}

function firefoxMarkup(browser: FirefoxBrowser): Promise<string | null> {
  return browser.inWindow(
    `const held = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
     held.init(null);
     held.addDataFlavor('text/html');
     if (!Services.clipboard.hasDataMatchingFlavors(['text/html'], Ci.nsIClipboard.kGlobalClipboard)) return null;
     Services.clipboard.getData(held, Ci.nsIClipboard.kGlobalClipboard);
     const data = {};
     held.getTransferData('text/html', data);
     return data.value.QueryInterface(Ci.nsISupportsString).data;`,
  );
}
