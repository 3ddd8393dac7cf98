import type { Browser } from 'wxt/browser';

/**
 * The extension API as `wxt/browser` gives it, but not before it is used: in a page where nothing of it is needed, the
 * browser is spared to set it up, which takes longer than all else that we do there.
 */
export function lateBrowser(): typeof Browser {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof Browser>;
  return browser?.runtime?.id ? browser : chrome;
}
