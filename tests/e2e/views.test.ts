import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { inBothBrowsers } from './both';
import { type Browser, badgeBecoming, highlightIn, SITE, serveSite, textOf, until, waitFor } from './driver';
import { site } from './site';

declare const chrome: typeof extensionApi;

/** What stands beside the popup, in both browsers: the panel that reads along, and the options. */
inBothBrowsers('a person', views);

function views(open: () => Promise<Browser>): void {
  let browser: Browser;

  beforeAll(async () => {
    browser = await open();
    await serveSite(browser, site);
  });
  afterAll(() => browser?.close());

  test('reads along: from a marked sentence to its place in the page, and from tab to tab', async () => {
    const policy = await browser.visitAddress(`${SITE}/privacy`);
    await policy.outcome();
    await policy.readAlong(async (panel) => {
      await waitFor(panel, { css: 'article mark' });
      await panel.click({ role: 'button', name: 'Next marked sentence' });
      const marked = await panel.run(
        () => [...document.querySelectorAll('mark[data-current]')].map(({ textContent }) => textContent).join(''),
        null,
      );
      await panel.click({ role: 'button', name: 'Show in page' });
      await waitFor(panel, { role: 'button', name: 'Shown in page' });
      const shown = await highlightIn(policy);
      expect(shown?.text.replace(/\s+/g, '')).toBe(marked.replace(/\s+/g, ''));

      const other = await browser.visitAddress(`${SITE}/stories/pruning`);
      await waitFor(panel, { role: 'heading', name: 'This is not a privacy policy' });
      await other.close();
      await waitFor(panel, { css: 'article mark' });
    });
    await policy.close();
  });

  test('changes the options: the icon follows at once, and clearing leaves nothing', async () => {
    const policy = await browser.visitAddress(`${SITE}/privacy`);
    expect(await badgeBecoming(policy, /[A-E]/)).toMatch(/[A-E]/);
    const options = await browser.openOwn('options');
    await options.view.click({ role: 'checkbox', name: /^Show the grade/ });
    await waitFor(options.view, { css: '[role="status"]', text: 'Saved.' });
    expect(await badgeBecoming(policy, /•/)).toBe('•');
    await options.view.click({ role: 'button', name: 'Clear everything' });
    await options.view.click({ role: 'button', name: 'Yes, remove it all' });
    await waitFor(options.view, { css: '[role="status"]', text: 'All that was stored is gone.' });
    // Both browsers know it by this name.
    expect(await options.view.run(() => chrome.storage.local.get(null), null)).toEqual({});
    expect(await until(async () => Object.keys(await browser.remembered()).length === 0)).toBe(true);
    expect(await textOf(options.view, { css: 'h1' })).toBe('Smallprint options');
    await options.close();
    await policy.close();
  });
}
