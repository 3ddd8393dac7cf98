import type { BrowserContext, Page, Worker } from 'playwright-core';
import type { Outcome } from '../lib/policy/outcome';

export interface ExtendedBrowser {
  context: BrowserContext;
  worker: Worker;
  profile: string;
  id: string;
  close(): Promise<void>;
}

export function launch(
  extension: string,
  options: { headless: boolean; permissions?: string[]; args?: string[] },
): Promise<ExtendedBrowser>;

export function pressAction(browser: Pick<ExtendedBrowser, 'context' | 'id'>, page: Page): Promise<number>;

export function clickAction(
  browser: ExtendedBrowser,
  page: Page,
): Promise<{ popup: Page; disconnect(): Promise<void> }>;

export function pageOfOurs(
  browser: Pick<ExtendedBrowser, 'profile' | 'id'>,
  file: string,
): Promise<{ page: Page; disconnect(): Promise<void> }>;

export function tabOf(browser: ExtendedBrowser, page: Page): Promise<number>;

export function badgeOf(
  browser: ExtendedBrowser,
  tabId: number,
): Promise<{ text: string; title: string; colour: number[] }>;

export function outcomeOf(browser: ExtendedBrowser, tabId: number): Promise<Outcome | null>;

export function settledOutcome(browser: ExtendedBrowser, tabId: number, patienceMs: number): Promise<Outcome | null>;
