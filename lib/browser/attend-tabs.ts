import { type Browser, browser } from 'wxt/browser';
import type { PolicyDocument } from '../policy/document';
import type { Outcome } from '../policy/outcome';
import { parseToBackground, type ToBackground } from './background-messages';
import { badgeOf, showBadge } from './badge';
import { kindOf } from './parse';
import { forgetOutcome, rememberOutcome } from './storage';

/** Segments, classifies and scores; given by the entrypoint, which brings the core and the rules together. */
export type Analyse = (document: PolicyDocument) => Outcome;

/** Listens to the tabs of the browser. Called at once when the background starts: only then does an event wake it again. */
export function attendTabs(analyse: Analyse): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    // Only a content script in the tab's own page speaks for the tab: no frame within it, no page of ours.
    if (sender.tab?.id === undefined || sender.frameId !== 0) return;
    return receive(sender.tab.id, message, analyse);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetOutcome(tabId);
  });
}

/**
 * Takes what a tab's content script says, remembers what came of it and shows it on the toolbar icon. Keeps nothing in
 * variables: the browser may end the background between any two messages.
 */
export async function receive(tabId: number, message: unknown, analyse: Analyse): Promise<void> {
  const said = parseToBackground(message);
  if (said?.kind === 'left') return forgetOutcome(tabId);
  const outcome = said ? outcomeFrom(said, analyse) : outcomeOfDamaged(message);
  if (!outcome) return;
  await rememberOutcome(tabId, outcome);
  try {
    await showBadge(tabId, badgeOf(outcome));
  } catch {
    // The tab was closed in the meantime, and nobody else will tidy up after it.
    await forgetOutcome(tabId);
  }
}

function outcomeFrom(said: Exclude<ToBackground, { kind: 'left' }>, analyse: Analyse): Outcome {
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

function analysed(document: PolicyDocument, analyse: Analyse): Outcome {
  try {
    return analyse(document);
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
