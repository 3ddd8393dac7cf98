import { describe } from 'vitest';
import { findFirefox } from '../../cli/find-firefox.mjs';
import { TestBrowser } from './browser';
import type { Browser } from './driver';
import { FirefoxBrowser } from './firefox';

export type BrowserName = 'Chromium' | 'Firefox';

/** The same scenario in each browser; in Firefox it is skipped, and counted as such, where there is none. */
export function inBothBrowsers(
  title: string,
  scenario: (open: () => Promise<Browser>, name: BrowserName) => void,
): void {
  describe.each<[name: BrowserName, open: () => Promise<Browser>, presence: 'there' | 'missing']>([
    ['Chromium', TestBrowser.open, 'there'],
    ['Firefox', FirefoxBrowser.open, findFirefox() ? 'there' : 'missing'],
  ])('in %s', (name, open, presence) => {
    describe.skipIf(presence === 'missing')(title, () => scenario(open, name));
  });
}
