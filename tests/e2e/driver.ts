import type { Outcome } from '../../lib/policy/outcome';
import type { Scorecard } from '../../lib/policy/scorecard';

/** What a scenario needs of a browser, whichever it is. */

/** A page's path on the test site, or the address of one elsewhere, and what stands there. */
export type Site = Record<string, string>;

export const SITE = 'https://www.hollowbrook.example';
export const PATIENCE_MS = 20_000;

/** A browser with the built extension on it, and a web of a few pages: everything else cannot be reached. */
export interface Browser {
  /** Answers these addresses from memory, with these headers, and refuses all others. */
  serve(pages: Record<string, string>, headers?: Record<string, string>): Promise<void>;
  /** Opens this address in a tab of its own, and waits until it has loaded. */
  visitAddress(url: string): Promise<Tab>;
  /** The tab that shows this address, once there is one; null when none ever does. */
  tabAt(url: string): Promise<Tab | null>;
  /** Opens a page of the extension's own (options, rubric …) in a tab. */
  openOwn(name: string): Promise<OwnPage>;
  /** All that the extension remembers of its tabs. */
  remembered(): Promise<object>;
  clipboard(): Promise<string>;
  /** What the clipboard holds as markup, for a program that asks for that; null where it holds text alone. */
  clipboardMarkup(): Promise<string | null>;
  setClipboard(text: string): Promise<void>;
  close(): Promise<void>;
}

export interface Badge {
  text: string;
  title: string;
  /** Red, green, blue, opacity: 0…255. */
  colour: number[];
}

export interface Tab {
  /** The tab's number, as the extension knows it. */
  readonly id: number;
  /** The web page in it. */
  readonly view: View;
  badge(): Promise<Badge>;
  /** What came of reading it, once that is settled; null when nothing ever comes. */
  outcome(patienceMs?: number): Promise<Outcome | null>;
  /** Clicks the toolbar icon, does this in the popup, and closes it. */
  clickIcon<T>(use: (popup: View) => Promise<T>): Promise<T>;
  /** Opens the panel that the browser has beside the page, does this in it, and closes it. */
  readAlong<T>(use: (panel: View) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Something in a page: by a selector and words that it holds, or by its role and name as a screen reader has them. */
export type Part =
  | { css: string; within?: string; text?: string }
  | { role: Role; name: string | RegExp; within?: string };

export type Role = 'button' | 'link' | 'textbox' | 'checkbox' | 'heading' | 'main';

/** A page, of the web or of the extension. */
export interface View {
  /** Runs this function in the page; it has to stand for itself, and what goes in and out has to be JSON. */
  run<A, T>(task: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** Clicks it as a person does, once it is there. Rejects when it never is. */
  click(part: Part): Promise<void>;
}

export interface OwnPage {
  readonly view: View;
  close(): Promise<void>;
}

export function serveSite(browser: Browser, site: Site): Promise<void> {
  return browser.serve(Object.fromEntries(Object.entries(site).map(([at, html]) => [new URL(at, SITE).href, html])));
}

/** The badge's text once it is this one; whatever it is at the end of our patience otherwise. */
export async function badgeBecoming(tab: Tab, wanted: RegExp): Promise<string> {
  await until(async () => wanted.test((await tab.badge()).text));
  return (await tab.badge()).text;
}

/** The tab's scorecard; read on request where detection passed it over, as a person would do it. */
export async function scorecardOf(tab: Tab): Promise<Scorecard> {
  let outcome = await tab.outcome(2_000);
  // A busy machine takes its time.
  if (outcome === null && (await tab.badge()).text !== '') outcome = await tab.outcome();
  if (outcome === null || outcome.kind === 'not-a-policy') {
    await tab.clickIcon((popup) => popup.click({ role: 'button', name: /^Read this page/ }));
    outcome = await tab.outcome();
  }
  if (outcome?.kind !== 'scored') throw new Error(`Expected a scorecard, got ${JSON.stringify(outcome)}`);
  return outcome.scorecard;
}

/** Waits until the part is there and seen. Rejects when it never is. */
export async function waitFor(view: View, part: Part): Promise<void> {
  await markOf(view, part);
}

export async function isThere(view: View, part: Part): Promise<boolean> {
  return (await view.run(findPart, sendable(part))) !== null;
}

/** What a reader sees of the part, white space folded. */
export async function textOf(view: View, part: Part): Promise<string> {
  const text = await view.run(
    ({ mark }) => document.querySelector<HTMLElement>(`[data-found="${mark}"]`)?.innerText ?? '',
    { mark: await markOf(view, part) },
  );
  return folded(text);
}

/** Writes into a field, as typing would. */
export async function fill(view: View, part: Part, value: string): Promise<void> {
  await view.run(
    ({ mark, value }) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-found="${mark}"]`);
      if (!field) return;
      const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      field.focus();
      // Past Preact, which keeps its own account of the value.
      Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { mark: await markOf(view, part), value },
  );
}

export async function valueIn(view: View, part: Part): Promise<string> {
  const mark = await markOf(view, part);
  return view.run(({ mark }) => document.querySelector<HTMLInputElement>(`[data-found="${mark}"]`)?.value ?? '', {
    mark,
  });
}

/** A part as it goes into a page: patterns spelled out. */
export type SentPart =
  | { css: string; within: string; text: string }
  | { role: Role; name: string; pattern: string; within: string };

export function sendable(part: Part): SentPart {
  const within = part.within ?? 'html';
  if ('css' in part) return { css: part.css, within, text: part.text ?? '' };
  return part.name instanceof RegExp
    ? { role: part.role, name: '', pattern: part.name.source, within }
    : { role: part.role, name: part.name, pattern: '', within };
}

/** Marks the first such part that is seen, and gives its mark; null where there is none. Runs in the page. */
export function findPart(part: SentPart): string | null {
  const fold = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const selectors = {
    button: 'button, [role="button"], summary, input[type="submit"]',
    link: 'a[href], [role="link"]',
    textbox: 'input:not([type="checkbox"]), textarea, [role="textbox"]',
    checkbox: 'input[type="checkbox"], [role="switch"], [role="checkbox"]',
    heading: 'h1, h2, h3, h4, h5, h6, [role="heading"]',
    main: 'main, [role="main"]',
  };
  const nameOf = (element: HTMLElement): string => {
    const by = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
    if (by.length > 0) return fold(by.map((id) => document.getElementById(id)?.textContent).join(' '));
    const own = fold(element.getAttribute('aria-label'));
    if (own !== '') return own;
    const { labels } = element as HTMLInputElement;
    if (labels && labels.length > 0) return fold([...labels].map((label) => label.textContent).join(' '));
    return fold(element.innerText) || fold(element.textContent);
  };
  const fits = (element: HTMLElement) => {
    if ('css' in part) return fold(element.textContent).includes(fold(part.text));
    const name = nameOf(element);
    return part.pattern === '' ? name === fold(part.name) : new RegExp(part.pattern).test(name);
  };
  const selector = 'css' in part ? part.css : selectors[part.role];
  for (const scope of document.querySelectorAll(part.within)) {
    for (const element of scope.querySelectorAll<HTMLElement>(selector)) {
      if (element.getClientRects().length === 0 || !fits(element)) continue;
      const mark = element.dataset.found ?? String(document.querySelectorAll('[data-found]').length + 1);
      element.dataset.found = mark;
      return mark;
    }
  }
  return null;
}

/** The mark that `findPart` puts on the part, once it is there and seen. Rejects when it never is. */
export async function markOf(view: View, part: Part): Promise<string> {
  let mark: string | null = null;
  await until(async () => {
    mark = await view.run(findPart, sendable(part));
    return mark !== null;
  });
  if (mark === null) throw new Error(`There is no ${wordsOf(part)}.`);
  return mark;
}

const wordsOf = (part: Part) =>
  'css' in part ? `${part.css} ${JSON.stringify(part.text ?? '')}` : `${part.role} ${String(part.name)}`;

/** Where the highlight is: its words, and where it begins in the window, from 0 (top) to 1 (bottom). */
export function highlightIn(tab: Tab): Promise<{ text: string; top: number; height: number } | null> {
  return tab.view.run(() => {
    const ranges = [...(CSS.highlights.get('smallprint-evidence') ?? [])] as Range[];
    const [range] = ranges;
    if (!range) return null;
    const box = range.getBoundingClientRect();
    return { text: range.toString(), top: box.top / innerHeight, height: box.height };
  }, null);
}

/** Whether it holds within our patience. */
export async function until(holds: () => Promise<boolean>, patienceMs = PATIENCE_MS): Promise<boolean> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await pause(50)) if (await holds()) return true;
  return false;
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** White space as a reader sees it. */
export const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
