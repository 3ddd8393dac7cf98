import { browser } from 'wxt/browser';

/** Opens the welcome page once, after the first installation; an update says nothing. */
export function greetOnce(page: string): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Its type, made by the build, knows the pages of the last build only.
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(page as '/popup.html') });
  });
}
