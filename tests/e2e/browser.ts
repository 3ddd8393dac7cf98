import path from 'node:path';
import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import {
  badgeOf,
  clickAction,
  type ExtendedBrowser,
  launch,
  pageOfOurs,
  settledOutcome,
  tabOf,
} from '../../cli/chromium.mjs';
import type { Outcome } from '../../lib/policy/outcome';
import type { Scorecard } from '../../lib/policy/scorecard';
import {
  type Tab as AnyTab,
  type Badge,
  type Browser,
  badgeBecoming,
  highlightIn,
  markOf,
  type OwnPage,
  PATIENCE_MS,
  type Part,
  SITE,
  type Site,
  scorecardOf,
  serveSite,
  until,
  type View,
} from './driver';
import type { Web } from './web';

export { folded, pause } from './driver';

export const root = path.resolve(import.meta.dirname, '../..');
const build = path.join(root, '.output/chrome-mv3');

/** As the extension's background sees it, where some functions here are run. */
declare const chrome: typeof browser;

/** A real Chromium with the built extension on it, and what only Chromium can be asked for. */
export class TestBrowser implements Browser {
  private constructor(readonly chromium: ExtendedBrowser) {}

  /** @param args of the command line, beyond those that every test needs. */
  static async open(args: string[] = []): Promise<TestBrowser> {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const chromium = await launch(build, { headless: true, permissions, args });
    return new TestBrowser(chromium);
  }

  /** The same with all of the web behind a proxy of ours, also where tabs are opened by others than Playwright. It ends with the browser. */
  static async openBehind(web: Web, args: string[] = []): Promise<TestBrowser> {
    const proxy = [`--proxy-server=http://127.0.0.1:${web.port}`, '--ignore-certificate-errors'];
    const browser = await TestBrowser.open([...proxy, ...args]);
    const { close } = browser.chromium;
    browser.chromium.close = async () => {
      await close();
      await web.close();
    };
    return browser;
  }

  close(): Promise<void> {
    return this.chromium.close();
  }

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
    // The next event wakes another.
    context.once('serviceworker', (next) => {
      this.chromium.worker = next;
    });
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

  async visitAddress(url: string): Promise<Tab> {
    const page = await this.chromium.context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return new Tab(this, page, await tabOf(this.chromium, page));
  }

  async openOwn(name: string): Promise<OwnPage> {
    const page = await this.ownPage(`${name}.html`);
    return { view: new ChromiumView(page), close: () => page.close() };
  }

  /** The same as Playwright has it; `file` may ask for something: "sidepanel.html?tabId=7". */
  async ownPage(file: string): Promise<Page> {
    const page = await this.chromium.context.newPage();
    await page.goto(`chrome-extension://${this.chromium.id}/${file}`);
    return page;
  }

  serveSite(site: Site): Promise<void> {
    return serveSite(this, site);
  }

  /** Opens a page of the test site in a tab of its own. */
  visit(at: string): Promise<Tab> {
    return this.visitAddress(SITE + at);
  }

  async tabAt(url: string): Promise<Tab | null> {
    const find = () => this.chromium.context.pages().find((page) => page.url() === url);
    await until(async () => find() !== undefined);
    const page = find();
    await page?.waitForLoadState();
    return page ? new Tab(this, page, await tabOf(this.chromium, page)) : null;
  }

  /** The browser's own side panel, once it is open. */
  async sidePanel(): Promise<{ panel: Page; disconnect: () => Promise<void> }> {
    const { page: panel, disconnect } = await pageOfOurs(this.chromium, 'sidepanel.html');
    return { panel, disconnect };
  }

  clipboardMarkup(): Promise<string | null> {
    return this.#onSite(async () => {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : null;
    });
  }

  clipboard(): Promise<string> {
    return this.#onSite(() => navigator.clipboard.readText());
  }

  async setClipboard(text: string): Promise<void> {
    await this.#onSite((text) => navigator.clipboard.writeText(text), text);
  }

  /** Only a page in front may touch the clipboard. */
  async #onSite<T>(task: (text: string) => Promise<T>, text = ''): Promise<T> {
    const page = this.chromium.context.pages().find((page) => page.url().startsWith('https:'));
    if (!page) throw new Error('Open a page first.');
    await page.bringToFront();
    return page.evaluate(task, text);
  }
}

export class Tab implements AnyTab {
  readonly view: View;

  constructor(
    readonly browser: TestBrowser,
    readonly page: Page,
    readonly id: number,
  ) {
    this.view = new ChromiumView(page);
  }

  get chromium(): ExtendedBrowser {
    return this.browser.chromium;
  }

  outcome(patienceMs = PATIENCE_MS): Promise<Outcome | null> {
    return settledOutcome(this.chromium, this.id, patienceMs);
  }

  badge(): Promise<Badge> {
    return badgeOf(this.chromium, this.id);
  }

  clickIcon<T>(use: (popup: View) => Promise<T>): Promise<T> {
    return this.inPopup((popup) => use(new ChromiumView(popup)));
  }

  scorecard(): Promise<Scorecard> {
    return scorecardOf(this);
  }

  badgeBecoming(wanted: RegExp): Promise<string> {
    return badgeBecoming(this, wanted);
  }

  highlight(): ReturnType<typeof highlightIn> {
    return highlightIn(this);
  }

  async readAlong<T>(use: (panel: View) => Promise<T>): Promise<T> {
    const { panel, disconnect } = await this.openPanel();
    try {
      return await use(new ChromiumView(panel));
    } finally {
      await panel.close().catch(() => {});
      await disconnect();
    }
  }

  /** The panel beside the page, opened out of the popup as by a click there; the popup gives way to it. */
  async openPanel(): ReturnType<TestBrowser['sidePanel']> {
    const expression = `chrome.sidePanel.open({ tabId: ${this.id} })`;
    await this.inClosingPopup(async (popup) => {
      const session = await popup.context().newCDPSession(popup);
      await session.send('Runtime.evaluate', { expression, userGesture: true });
    });
    return this.browser.sidePanel();
  }

  /** In the popup, what makes it go. */
  async inClosingPopup(use: (popup: Page) => Promise<void>): Promise<void> {
    await this.inPopup(use).catch((problem: Error) => {
      if (!/closed/.test(problem.message)) throw problem;
    });
  }

  /** The same with the popup as Playwright has it. */
  async inPopup<T>(use: (popup: Page) => Promise<T>): Promise<T> {
    const { popup, disconnect } = await clickAction(this.chromium, this.page);
    try {
      return await use(popup);
    } finally {
      await popup.close().catch(() => {});
      await disconnect();
    }
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** A page as Playwright has it. */
class ChromiumView implements View {
  constructor(readonly page: Page) {}

  run<A, T>(task: (argument: A) => T | Promise<T>, argument: A): Promise<T> {
    // As text: Playwright's types want to know more of the argument than that it is JSON.
    return this.page.evaluate<T>(`(${task.toString()})(${JSON.stringify(argument)})`);
  }

  async click(part: Part): Promise<void> {
    await this.page.click(`[data-found="${await markOf(this, part)}"]`);
  }
}
