import type { RememberedRequest } from '../lib/letters/requests';
import type { PolicyLink } from '../lib/policy/links';
import type { Outcome } from '../lib/policy/outcome';
import type { PopupApi } from '../lib/ui/actions';
import type { Situation } from '../lib/ui/notices';

/** A browser made of answers: it tells the popup of one tab, and notes down what it was asked to do. */
export interface FakeApi extends PopupApi {
  did: {
    copied: string[];
    opened: string[];
    mailed: string[];
    revealed: string[];
    reads: number;
    shown: number[];
    remembered: RememberedRequest[];
    requestsOpened: number;
  };
  /** What the next asking comes to. */
  next: {
    copy: 'copied' | 'refused';
    reveal: 'revealed' | 'changed';
    read: 'asked' | 'unreachable';
    policies: PolicyLink[];
    overdue: number;
  };
  /** Tells the popup of a new outcome. */
  tell(outcome: Outcome | null): void;
}

const TAB = 7;
/** The tab that a policy is opened in. */
const BESIDE = 8;

export function apiFor(situation: Situation): FakeApi {
  const listeners = new Set<(outcome: Outcome | null) => void>();
  const did: FakeApi['did'] = {
    copied: [],
    opened: [],
    mailed: [],
    revealed: [],
    reads: 0,
    shown: [],
    remembered: [],
    requestsOpened: 0,
  };
  const next: FakeApi['next'] = { copy: 'copied', reveal: 'revealed', read: 'asked', policies: [], overdue: 0 };
  return {
    did,
    next,
    tell: (outcome) => {
      for (const listener of listeners) listener(outcome);
    },
    currentTab: async () => ({ id: TAB, readable: situation.kind === 'closed' ? 'no' : 'yes' }),
    outcomeOf: async () => (situation.kind === 'outcome' ? situation.outcome : null),
    onOutcome: (_tabId, listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    requestRead: async () => {
      did.reads += 1;
      return next.read;
    },
    reveal: async (_tabId, evidence) => {
      did.revealed.push(evidence.quote);
      return { kind: next.reveal };
    },
    policiesOf: async () => next.policies,
    openPolicy: async (url) => {
      did.opened.push(url);
      return BESIDE;
    },
    readWhenLoaded: async () => {
      did.reads += 1;
      return next.read;
    },
    showTab: async (tabId) => {
      did.shown.push(tabId);
    },
    openPanel: null,
    rememberRequest: async (request) => {
      did.remembered.push(request);
      return 'remembered';
    },
    overdueRequests: async () => next.overdue,
    openRequests: async () => {
      did.requestsOpened += 1;
    },
    copyText: async (text) => {
      if (next.copy === 'copied') did.copied.push(text);
      return next.copy;
    },
    openLink: async (url) => {
      did.opened.push(url);
    },
    openMail: async (mailto) => {
      did.mailed.push(mailto);
    },
  };
}
