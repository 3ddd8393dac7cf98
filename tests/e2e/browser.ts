import path from 'node:path';
import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { badgeOf, clickAction, type ExtendedBrowser, launch, settledOutcome, tabOf } from '../../cli/chromium.mjs';
import type { Outcome } from '../../lib/policy/outcome';
import type { Scorecard } from '../../lib/policy/scorecard';

export const root = path.resolve(import.meta.dirname, '../..');
const build = path.join(root, '.output/chrome-mv3');

/** As the extension's background sees it, where some functions here are run. */
declare const chrome: typeof browser;

/** A page's path on the test site, or the address of one elsewhere, and what stands there. */
export type Site = Record<string, string>;

const SITE = 'https://www.hollowbrook.example';
const PATIENCE_MS = 10_000;

/** A real Chromium with the built extension on it, and a web of one site: everything else cannot be reached. */
export class TestBrowser {
  private constructor(readonly chromium: ExtendedBrowser) {}

  /** @param args of the command line, beyond those that every test needs. */
  static async open(args: string[] = []): Promise<TestBrowser> {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const chromium = await launch(build, { headless: true, permissions, args });
    return new TestBrowser(chromium);
  }

  close(): Promise<void> {
    return this.chromium.close();
  }

  /** Answers these addresses from memory, with these headers, and refuses all others. */
  async serve(pages: Record<string, string>, headers: Record<string, string> = {}): Promise<void> {
    const { context } = this.chromium;
    await context.unrouteAll();
    await context.route(/^https?:/, (route) => {
      const url = new URL(route.request().url());
      url.hash = '';
      const body = pages[url.href];
      if (body === undefined) return route.abort();
      return route.fulfill({ body, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
    });
  }

  async serveSite(site: Site): Promise<void> {
    await this.serve(Object.fromEntries(Object.entries(site).map(([at, html]) => [new URL(at, SITE).href, html])));
  }

  /** All that the extension remembers of its tabs. */
  remembered(): Promise<object> {
    return this.chromium.worker.evaluate(() => chrome.storage.session.get(null));
  }

  /** Ends the background, as the browser does when it has been idle for a while. */
  async endBackground(): Promise<void> {
    const { context, worker } = this.chromium;
    const session = await context.browser()?.newBrowserCDPSession();
    const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
    const background = targetInfos.find(({ type, url }) => type === 'service_worker' && url === worker.url());
    if (!background) throw new Error('The background is not running.');
    await session?.send('Target.closeTarget', { targetId: background.targetId });
  }

  /** As after an update, or a new installation: pages stay open, with nobody of ours in them. */
  async reloadExtension(): Promise<void> {
    const { context } = this.chromium;
    const next = context.waitForEvent('serviceworker');
    const session = await context.browser()?.newBrowserCDPSession();
    await session?.send('Extensions.loadUnpacked', { path: build });
    this.chromium.worker = await next;
  }

  /** Opens a page of the test site in a tab of its own. */
  async visit(at: string): Promise<Tab> {
    return this.visitAddress(SITE + at);
  }

  async visitAddress(url: string): Promise<Tab> {
    const page = await this.chromium.context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return new Tab(this.chromium, page, await tabOf(this.chromium, page));
  }
}

export class Tab {
  constructor(
    readonly chromium: ExtendedBrowser,
    readonly page: Page,
    readonly id: number,
  ) {}

  /** What came of reading it, once that is settled; null when nothing ever comes. */
  outcome(patienceMs = PATIENCE_MS): Promise<Outcome | null> {
    return settledOutcome(this.chromium, this.id, patienceMs);
  }

  /** Its scorecard; read on request where detection passed it over, as a person would do it. */
  async scorecard(): Promise<Scorecard> {
    let outcome = await this.outcome(2_000);
    if (outcome === null || outcome.kind === 'not-a-policy') {
      await this.inPopup((popup) => popup.getByRole('button', { name: /^Read this page/ }).click());
      outcome = await this.outcome();
    }
    if (outcome?.kind !== 'scored') throw new Error(`Expected a scorecard, got ${JSON.stringify(outcome)}`);
    return outcome.scorecard;
  }

  badge(): Promise<{ text: string; title: string; colour: number[] }> {
    return badgeOf(this.chromium, this.id);
  }

  /** The badge's text once it is this one; whatever it is at the end of our patience otherwise. */
  async badgeBecoming(wanted: RegExp): Promise<string> {
    let { text } = await this.badge();
    for (const deadline = Date.now() + PATIENCE_MS; !wanted.test(text) && Date.now() < deadline; ) {
      await pause(50);
      text = (await this.badge()).text;
    }
    return text;
  }

  /** Clicks the toolbar icon, does this in the popup, and closes it. */
  async inPopup<T>(use: (popup: Page) => Promise<T>): Promise<T> {
    const { popup, disconnect } = await clickAction(this.chromium, this.page);
    try {
      return await use(popup);
    } finally {
      await popup.close().catch(() => {});
      await disconnect();
    }
  }

  /** Where the highlight is: its words, and where it begins in the window, from 0 (top) to 1 (bottom). */
  highlight(): Promise<{ text: string; top: number; height: number } | null> {
    return this.page.evaluate(() => {
      const ranges = [...(CSS.highlights.get('smallprint-evidence') ?? [])] as Range[];
      const [range] = ranges;
      if (!range) return null;
      const box = range.getBoundingClientRect();
      return { text: range.toString(), top: box.top / innerHeight, height: box.height };
    });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** White space as a reader sees it. */
export const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
