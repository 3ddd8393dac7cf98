import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '../lib/analyse';
import { receive } from '../lib/browser/background';
import { forgetOutcome } from '../lib/browser/storage';
import { rulebook } from '../rules/ruleset';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    // Only a content script in the tab's own page speaks for the tab: no frame within it, no page of ours.
    if (sender.tab?.id === undefined || sender.frameId !== 0) return;
    return receive(sender.tab.id, message, (document) => analyse(document, rulebook, document.url));
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetOutcome(tabId);
  });
});
