import { browser } from 'wxt/browser';
import type { PolicyDocument } from '../policy/document';
import type { Outcome } from '../policy/outcome';
import { parseToBackground, type ToBackground } from './background-messages';
import { listen } from './listen';
import { kindOf } from './parse';
import { forgetOutcome, isOfPage, rememberOutcome } from './storage';
import { putReader } from './tabs';
import type { ShowOnToolbar } from './toolbar';

/** Who speaks: the document `page` in the tab. */
export interface Sender {
  tabId: number;
  page: string;
}

/** Segments, classifies and scores; given by the entrypoint, which brings the core and the rules together. */
export type Analyse = (document: PolicyDocument) => Promise<Outcome>;

/**
 * Listens to the tabs of the browser. Called at once when the background starts: only then does an event wake it again.
 */
export function attendTabs(analyse: Analyse, show: ShowOnToolbar): void {
  const inTurn = turns();
  listen((message, sender) => {
    const tabId = sender.tab?.id;
    // Only a content script in the tab's own page speaks for the tab: no frame within it, no page of ours.
    if (tabId === undefined || sender.frameId !== 0) return;
    if (kindOf(message) === 'maybe-policy') return sendReader(tabId);
    const page = sender.documentId ?? sender.url ?? '';
    return inTurn(tabId, () => receive({ tabId, page }, message, analyse, show));
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void inTurn(tabId, () => forgetOutcome(tabId));
  });
}

/** Only into a page whose glance asks for it; once there it decides for itself: the page may be another by then. */
function sendReader(tabId: number): Promise<{ kind: 'reader' | 'refused' }> {
  return putReader(tabId).then(
    () => ({ kind: 'reader' }),
    () => ({ kind: 'refused' }),
  );
}

/**
 * One task of a tab after the other: a page that is left while it is read must not be remembered after it is forgotten.
 */
function turns(): (tabId: number, task: () => Promise<void>) => Promise<void> {
  const last = new Map<number, Promise<void>>();
  return (tabId, task) => {
    const next = (last.get(tabId) ?? Promise.resolve()).then(task).catch(console.error);
    last.set(tabId, next);
    void next.then(() => {
      if (last.get(tabId) === next) last.delete(tabId);
    });
    return next;
  };
}

/**
 * Takes what the content script of a page says, remembers what came of it and shows it on the toolbar icon of its tab.
 * What is known stands in storage only: the browser may end the background between any two messages.
 */
export async function receive(from: Sender, message: unknown, analyse: Analyse, show: ShowOnToolbar): Promise<void> {
  const { tabId, page } = from;
  const said = parseToBackground(message);
  if (said?.kind === 'left') return leave(from, show);
  const outcome = said ? await outcomeFrom(said, analyse) : outcomeOfDamaged(message);
  if (!outcome) return;
  await rememberOutcome(tabId, page, outcome);
  try {
    await show(tabId, outcome);
  } catch {
    // The tab was closed in the meantime, and nobody else will tidy up after it.
    await forgetOutcome(tabId);
  }
}

async function leave({ tabId, page }: Sender, show: ShowOnToolbar): Promise<void> {
  // Pages say farewell late, at times after the next one has been read.
  if (!(await isOfPage(tabId, page))) return;
  await forgetOutcome(tabId);
  // The browser takes the badge away as it goes to the next page, which may have been before we showed it.
  await show(tabId, null).catch(() => {});
}

async function outcomeFrom(said: Exclude<ToBackground, { kind: 'left' }>, analyse: Analyse): Promise<Outcome> {
  if (said.kind === 'document') return analysed(said.document, analyse);
  switch (said.page) {
    case 'reading':
      return { kind: 'reading' };
    case 'too-long':
    case 'failed':
      return { kind: 'unreadable', why: said.page };
    default:
      return { kind: 'not-a-policy', page: said.page };
  }
}

async function analysed(document: PolicyDocument, analyse: Analyse): Promise<Outcome> {
  try {
    return await analyse(document);
  } catch (problem) {
    // A fault of ours: the person is told that nothing is claimed of this page, the console tells the rest.
    console.error(problem);
    return { kind: 'unreadable', why: 'failed' };
  }
}

/** A document beyond our bounds must not leave its tab on "reading" for ever; other rubbish is left alone. */
function outcomeOfDamaged(message: unknown): Outcome | null {
  return kindOf(message) === 'document' ? { kind: 'unreadable', why: 'failed' } : null;
}
