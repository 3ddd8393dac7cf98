import type { RememberedRequest } from '../letters/requests';
import type { PolicyLink } from '../policy/links';
import type { Revealed } from '../policy/messages';
import type { Outcome } from '../policy/outcome';
import type { Evidence } from '../policy/scorecard';

/** What the views ask of the browser; lib/browser/popup-api is it in the extension, a table of fakes in the tests. */
export interface PopupApi extends Actions {
  currentTab(): Promise<{ id: number; readable: 'yes' | 'unknown' | 'no' }>;
  outcomeOf(tabId: number): Promise<Outcome | null>;
  onOutcome(tabId: number, callback: (outcome: Outcome | null) => void): () => void;
  requestRead(tabId: number): Promise<'asked' | 'unreachable'>;
  reveal(tabId: number, evidence: Evidence): Promise<Revealed>;
  /** The policies that the page of this tab links to. */
  policiesOf(tabId: number): Promise<PolicyLink[]>;
  /** Opens it in a tab behind this one and gives back that tab's id. */
  openPolicy(url: string, besideTab: number): Promise<number>;
  readWhenLoaded(tabId: number): Promise<'asked' | 'unreachable'>;
  showTab(tabId: number): Promise<void>;
  /** Opens the side panel on this tab, within a click; null where the browser has none. */
  openPanel: ((tabId: number) => Promise<'opened' | 'refused'>) | null;
  /** Keeps a request that was sent on this device, with its deadline; not out of a private window. */
  rememberRequest(request: RememberedRequest): Promise<'remembered' | 'private'>;
  /** How many answers to remembered requests are overdue on this day, an ISO date. */
  overdueRequests(today: string): Promise<number>;
  /** Opens the list of requests in a tab of its own. */
  openRequests(): Promise<void>;
}

/** What needs no tab. */
export interface Actions {
  /** `html`: the same words as markup of our own, for programs that take it. */
  copyText(text: string, html?: string): Promise<'copied' | 'refused'>;
  openLink(url: string): Promise<void>;
  openMail(mailto: string): Promise<void>;
}
