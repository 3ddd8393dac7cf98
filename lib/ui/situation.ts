import type { Outcome } from '../policy/outcome';
import type { PopupApi } from './actions';
import type { Situation } from './notices';

/** A tab and what is known of it; `tabId` is null until the browser has named it. */
export interface Followed {
  tabId: number | null;
  situation: Situation;
}

export const ASKING: Followed = { tabId: null, situation: { kind: 'asking' } };
export const READING: Situation = { kind: 'outcome', outcome: { kind: 'reading' } };
export const CLOSED: Situation = { kind: 'closed' };

/**
 * Calls back with what becomes of a tab that was opened to be read: "reading" until there is an outcome. Returns how to
 * stop.
 */
export function followOpened(
  api: Pick<PopupApi, 'onOutcome' | 'readWhenLoaded'>,
  tabId: number,
  show: (followed: Followed) => void,
): () => void {
  let state: 'waiting' | 'told' | 'ended' = 'waiting';
  const stopListening = api.onOutcome(tabId, (outcome) => {
    // It is forgotten when its page is left, and comes again with the page that follows: redirections do that.
    state = 'told';
    show({ tabId, situation: outcome === null ? READING : situationOf(outcome) });
  });
  show({ tabId, situation: READING });
  void api.readWhenLoaded(tabId).then((answer) => {
    if (answer === 'unreachable' && state === 'waiting') show({ tabId, situation: CLOSED });
  });
  return () => {
    state = 'ended';
    stopListening();
  };
}

/** Calls back with what is known of the tab under the popup, now and whenever it changes. Returns how to stop. */
export function followTab(
  api: Pick<PopupApi, 'currentTab' | 'outcomeOf' | 'onOutcome'>,
  show: (followed: Followed) => void,
): () => void {
  let stopListening = () => {};
  let state: 'waiting' | 'told' | 'ended' = 'waiting';
  const follow = async () => {
    const { id: tabId, readable } = await api.currentTab();
    if (state === 'ended') return;
    if (readable === 'no') return show({ tabId, situation: CLOSED });
    stopListening = api.onOutcome(tabId, (outcome) => {
      state = 'told';
      show({ tabId, situation: situationOf(outcome) });
    });
    const outcome = await api.outcomeOf(tabId);
    // What was told meanwhile is newer than this answer.
    if (state === 'waiting') show({ tabId, situation: situationOf(outcome) });
  };
  void follow();
  return () => {
    state = 'ended';
    stopListening();
  };
}

function situationOf(outcome: Outcome | null): Situation {
  return outcome === null ? { kind: 'unread' } : { kind: 'outcome', outcome };
}
