import type { PolicyMarkup } from '../lib/policy/markup';
import type { Outcome } from '../lib/policy/outcome';
import type { TabBefore, TextSize } from '../lib/policy/panel';
import type { Situation } from '../lib/ui/notices';
import type { PanelApi } from '../lib/ui/reading/panel-api';

/** A browser made of answers: it shows the panel tabs, and notes down what it was asked to do. */
export interface FakePanelApi extends PanelApi {
  did: { opened: string[]; mailed: string[]; revealed: string[]; reads: number; size: TextSize };
  next: { reveal: 'revealed' | 'changed'; read: 'asked' | 'unreachable' };
  /** Brings another tab, or another page in it, before the panel. */
  show(tab: TabBefore, situation: Situation, markup: PolicyMarkup | null): void;
  tell(tabId: number, outcome: Outcome | null): void;
}

const FIRST: TabBefore = { id: 7, readable: 'unknown', state: 'settled' };

export function panelApiFor(situation: Situation, markup: PolicyMarkup | null): FakePanelApi {
  const pages = new Map([[FIRST.id, { situation, markup }]]);
  const onTabs = new Set<(tab: TabBefore) => void>();
  const listeners = new Set<{ tabId: number; callback: (outcome: Outcome | null) => void }>();
  const did: FakePanelApi['did'] = { opened: [], mailed: [], revealed: [], reads: 0, size: 'medium' };
  const next: FakePanelApi['next'] = { reveal: 'revealed', read: 'asked' };
  return {
    did,
    next,
    show: (tab, shown, text) => {
      pages.set(tab.id, { situation: shown, markup: text });
      for (const callback of onTabs) callback(tab);
    },
    tell: (tabId, outcome) => {
      for (const listener of listeners) if (listener.tabId === tabId) listener.callback(outcome);
    },
    onTab: (callback) => {
      onTabs.add(callback);
      callback(situation.kind === 'closed' ? { ...FIRST, readable: 'no' } : FIRST);
      return () => onTabs.delete(callback);
    },
    outcomeOf: async (tabId) => {
      const shown = pages.get(tabId)?.situation;
      return shown?.kind === 'outcome' ? shown.outcome : null;
    },
    onOutcome: (tabId, callback) => {
      const listener = { tabId, callback };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    markupOf: async (tabId) => pages.get(tabId)?.markup ?? null,
    requestRead: async () => {
      did.reads += 1;
      return next.read;
    },
    reveal: async (_tabId, evidence) => {
      did.revealed.push(evidence.quote);
      return { kind: next.reveal };
    },
    openLink: async (url) => {
      did.opened.push(url);
    },
    openMail: async (mailto) => {
      did.mailed.push(mailto);
    },
    textSize: async () => did.size,
    keepTextSize: async (size) => {
      did.size = size;
    },
  };
}
