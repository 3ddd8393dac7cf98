import path from 'node:path';
import { findFirefox, HOW_TO_INSTALL_FIREFOX } from '../../cli/find-firefox.mjs';
import type { Outcome } from '../../lib/policy/outcome';
import { root } from './browser';
import {
  type Badge,
  type Browser,
  markOf,
  type OwnPage,
  PATIENCE_MS,
  type Part,
  type Tab,
  until,
  type View,
} from './driver';
import { Marionette } from './marionette';
import { Web } from './web';

const build = path.join(root, '.output/firefox-mv3');
const ADDON = 'smallprint@smallprint.example';

/** What the scripts below begin with; they run in the browser's own window. `args[0]` is always the extension's id. */
const PRELUDE = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(args[0]);
  const { tabTracker, browserActionFor, sidebarActionFor } = ExtensionParent.apiManager.global;
  const action = browserActionFor(extension);
  const pause = (ms) => new Promise((done) => window.setTimeout(done, ms));
  const until = async (find, patience = ${PATIENCE_MS}) => {
    for (const end = Date.now() + patience; Date.now() < end; await pause(20)) {
      const found = await find();
      if (found) return found;
    }
    return null;
  };
  // It moves from one browser element to another while its panel opens.
  const popup = () => [...document.querySelectorAll('browser.webextension-popup-browser')].find(
    (browser) => browser.messageManager && browser.closest('panel')?.state === 'open',
  );
  const panel = () => document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
  const browserOf = (view) =>
    view === 'popup' ? popup() : view === 'panel' ? panel() : tabTracker.getTab(view).linkedBrowser;
`;

/** Runs code in a page, whatever policy the page has on that, and sends back what comes of it. */
const IN_PAGE = `
  const ask = (browser, code) => new Promise((resolve, reject) => {
    const { messageManager } = browser;
    const name = 'smallprint:' + Math.random();
    const answered = ({ data }) => {
      messageManager.removeMessageListener(name, answered);
      if (data.why) reject(new Error(data.why));
      else resolve(data.value);
    };
    messageManager.addMessageListener(name, answered);
    window.setTimeout(() => answered({ data: { why: 'The page did not answer.' } }), ${PATIENCE_MS});
    const script = '(async () => { try { sendAsyncMessage(' + JSON.stringify(name) + ', { value: await (async () => {' + code + '})() }); }'
      + ' catch (why) { sendAsyncMessage(' + JSON.stringify(name) + ', { why: String(why) }); } })()';
    messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  });
`;

/** In a frame script: the page's own world, where `task` runs as if it were the page's. */
const inWorld = (task: string) => `
  const world = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  return await Cu.evalInSandbox(${JSON.stringify(task)}, world);`;

/**
 * A click as the mouse makes it: down and up in the middle of what is marked, by a person's hand as far as the page can tell. Made once
 * more where it did not arrive: a popup that is still growing lets what is in it move away from under the mouse.
 */
const clickOn = (mark: string) => `
  const element = content.document.querySelector('[data-found="${mark}"]');
  const frames = () => new Promise((done) => content.requestAnimationFrame(() => content.requestAnimationFrame(done)));
  let arrived = false;
  element.addEventListener('click', () => { arrived = true; }, { once: true, capture: true });
  for (let attempt = 0; attempt < 5 && !arrived; attempt += 1) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await frames();
    const box = element.getClientRects()[0];
    if (!box) break;
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    for (const kind of ['mousemove', 'mousedown', 'mouseup']) {
      const pressed = kind === 'mousedown' ? 1 : 0;
      const clickCount = kind === 'mousemove' ? 0 : 1;
      // Firefox before 144 has the older one.
      if (content.synthesizeMouseEvent) content.synthesizeMouseEvent(kind, x, y, { button: 0, buttons: pressed, clickCount });
      else content.windowUtils.sendMouseEvent(kind, x, y, 0, clickCount, 0);
    }
    if (!arrived) await frames();
  }
  if (!arrived) throw new Error('The click did not arrive.');`;

/** A real Firefox with the built extension on it. */
export class FirefoxBrowser implements Browser {
  private constructor(
    readonly firefox: Marionette,
    readonly web: Web,
  ) {}

  static async open(): Promise<FirefoxBrowser> {
    const program = findFirefox();
    if (!program) throw new Error(HOW_TO_INSTALL_FIREFOX);
    const web = await Web.open();
    const firefox = await Marionette.open(program, {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': web.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': web.port,
      'dom.security.https_first': false,
    });
    await firefox.send('Addon:Install', { path: build, temporary: true });
    const browser = new FirefoxBrowser(firefox, web);
    // Its event page has run once it knows where its popup is; only then is it told of pages.
    await browser.inWindow<void>('await until(() => extension?.backgroundState === "running", 5000);');
    return browser;
  }

  /** Runs this in the browser's window, with what PRELUDE names. */
  inWindow<T>(body: string, ...args: unknown[]): Promise<T> {
    return this.firefox.run<T>(PRELUDE + IN_PAGE + body, [ADDON, ...args]);
  }

  async serve(pages: Record<string, string>, headers: Record<string, string> = {}): Promise<void> {
    this.web.serve(pages, headers);
  }

  async visitAddress(url: string): Promise<Tab> {
    const id = await this.inWindow<number>(
      `const tab = gBrowser.addTab(args[1], { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
       gBrowser.selectedTab = tab;
       await until(() => !tab.hasAttribute('busy') && tab.linkedBrowser.currentURI.spec !== 'about:blank');
       await ask(tab.linkedBrowser, \`if (content.document.readyState !== 'complete')
         await new Promise((done) => content.addEventListener('load', done, { once: true }));\`);
       return tabTracker.getId(tab);`,
      url,
    );
    return new FirefoxTab(this, id);
  }

  async openOwn(name: string): Promise<OwnPage> {
    const url = await this.inWindow<string>(`return extension.baseURL + args[1] + '.html';`, name);
    return this.visitAddress(url);
  }

  async tabAt(url: string): Promise<Tab | null> {
    const id = await this.inWindow<number | null>(
      `const tab = await until(() => gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === args[1] && !tab.hasAttribute('busy')));
       return tab && tabTracker.getId(tab);`,
      url,
    );
    return id === null ? null : new FirefoxTab(this, id);
  }

  remembered(): Promise<Record<string, { outcome?: Outcome }>> {
    return this.inWindow(
      `const { extensionStorageSession } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorage.sys.mjs');
       const holder = extensionStorageSession.get(extension, null);
       return JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(holder).map(
         ([key, value]) => [key, value?.deserialize ? value.deserialize(globalThis, true) : value]))));`,
    );
  }

  async clipboard(): Promise<string> {
    return (await this.#held('text/plain')) ?? '';
  }

  clipboardMarkup(): Promise<string | null> {
    return this.#held('text/html');
  }

  /** What the clipboard holds of this type; null where it holds nothing of it. */
  #held(type: string): Promise<string | null> {
    return this.inWindow(
      `const held = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
       held.init(null);
       held.addDataFlavor(args[1]);
       if (!Services.clipboard.hasDataMatchingFlavors([args[1]], Ci.nsIClipboard.kGlobalClipboard)) return null;
       Services.clipboard.getData(held, Ci.nsIClipboard.kGlobalClipboard);
       const data = {};
       held.getTransferData(args[1], data);
       return data.value.QueryInterface(Ci.nsISupportsString).data;`,
      type,
    );
  }

  setClipboard(text: string): Promise<void> {
    return this.inWindow(
      `Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper).copyString(args[1]);`,
      text,
    );
  }

  async close(): Promise<void> {
    await this.firefox.close();
    await this.web.close();
  }
}

class FirefoxTab implements Tab {
  readonly view: View;

  constructor(
    readonly browser: FirefoxBrowser,
    readonly id: number,
  ) {
    this.view = new FirefoxView(browser, id);
  }

  badge(): Promise<Badge> {
    return this.browser.inWindow(
      `const { badgeText, title, badgeBackgroundColor } = action.action.getContextData(tabTracker.getTab(args[1]));
       return { text: badgeText, title, colour: [...badgeBackgroundColor] };`,
      this.id,
    );
  }

  async outcome(patienceMs = PATIENCE_MS): Promise<Outcome | null> {
    let outcome: Outcome | undefined;
    const settled = await until(async () => {
      outcome = (await this.browser.remembered())[`tab:${this.id}`]?.outcome;
      return outcome !== undefined && outcome.kind !== 'reading';
    }, patienceMs);
    return settled ? (outcome ?? null) : null;
  }

  async clickIcon<T>(use: (popup: View) => Promise<T>): Promise<T> {
    await this.browser.inWindow(
      `gBrowser.selectedTab = tabTracker.getTab(args[1]);
       // What a click does: it permits us this tab, and opens the popup.
       action.action.triggerClickOrPopup(gBrowser.selectedTab, { button: 0, modifiers: [] });
       await action.openPopup(window, true);
       if (!(await until(popup))) throw new Error('The popup did not open.');
       await ask(popup(), \`if (content.document.readyState !== 'complete')
         await new Promise((done) => content.addEventListener('load', done, { once: true }));\`);`,
      this.id,
    );
    try {
      return await use(new FirefoxView(this.browser, 'popup'));
    } finally {
      await this.browser.inWindow(
        `popup()?.closest('panel').hidePopup();
         if (!(await until(() => !popup()))) throw new Error('The popup did not close.');`,
      );
    }
  }

  async readAlong<T>(use: (panel: View) => Promise<T>): Promise<T> {
    await this.browser.inWindow(
      `gBrowser.selectedTab = tabTracker.getTab(args[1]);
       await sidebarActionFor(extension).open(window);
       if (!(await until(() => panel()?.currentURI?.spec.endsWith('/sidepanel.html'))))
         throw new Error('The sidebar did not open.');`,
      this.id,
    );
    try {
      return await use(new FirefoxView(this.browser, 'panel'));
    } finally {
      await this.browser.inWindow('sidebarActionFor(extension).close(window);');
    }
  }

  close(): Promise<void> {
    return this.browser.inWindow('gBrowser.removeTab(tabTracker.getTab(args[1]));', this.id);
  }
}

class FirefoxView implements View {
  constructor(
    readonly browser: FirefoxBrowser,
    readonly which: number | 'popup' | 'panel',
  ) {}

  async run<A, T>(task: (argument: A) => T | Promise<T>, argument: A): Promise<T> {
    const call = `(async () => JSON.stringify(await (${task.toString()})(${JSON.stringify(argument)})))()`;
    const answer = await this.#ask<string | undefined>(inWorld(call));
    return answer === undefined ? (undefined as T) : (JSON.parse(answer) as T);
  }

  async click(part: Part): Promise<void> {
    await this.#ask<void>(clickOn(await markOf(this, part)));
  }

  #ask<T>(code: string): Promise<T> {
    return this.browser.inWindow<T>('return await ask(browserOf(args[1]), args[2]);', this.which, code);
  }
}
