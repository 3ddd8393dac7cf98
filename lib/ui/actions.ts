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
}

/** What needs no tab. */
export interface Actions {
  copyText(text: string): Promise<'copied' | 'refused'>;
  openLink(url: string): Promise<void>;
  openMail(mailto: string): Promise<void>;
}
