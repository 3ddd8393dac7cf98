import type { Outcome } from '../../policy/outcome';
import type { TabBefore } from '../../policy/panel';
import type { Situation } from '../notices';
import { CLOSED, type Followed, followTab } from '../situation';
import type { PanelApi } from './panel-api';

const ASKING: Situation = { kind: 'asking' };

/**
 * Calls back with what is known of the page in front of the panel: of another tab, of another page in it, or anew.
 * Returns how to stop.
 */
export function followPanel(
  api: Pick<PanelApi, 'onTab' | 'outcomeOf' | 'onOutcome'>,
  show: (followed: Followed) => void,
): () => void {
  let shown: number | null = null;
  let stopTab = () => {};
  const stopTabs = api.onTab((tab) => {
    stopTab();
    // Nothing of the tab before, or of the page that is being left, is said of this one. What is known of the same page
    // stays.
    if (tab.id !== shown || tab.state === 'loading') show({ tabId: tab.id, situation: ASKING });
    shown = tab.id;
    stopTab = followOne(api, tab, show);
  });
  return () => {
    stopTab();
    stopTabs();
  };
}

function followOne(
  api: Pick<PanelApi, 'outcomeOf' | 'onOutcome'>,
  tab: TabBefore,
  show: (followed: Followed) => void,
): () => void {
  switch (tab.state) {
    case 'closed':
      show({ tabId: tab.id, situation: CLOSED });
      return () => {};
    case 'loading':
      // The page before says farewell now; the one to come may be read long before its last picture is there.
      return api.onOutcome(tab.id, (outcome: Outcome | null) => {
        if (outcome) show({ tabId: tab.id, situation: { kind: 'outcome', outcome } });
      });
    case 'settled':
      return followTab({ outcomeOf: api.outcomeOf, onOutcome: api.onOutcome, currentTab: async () => tab }, show);
  }
}
