import type { Outcome } from '../policy/outcome';
import { type CurrentTab, currentTab, outcomeOf } from './popup-api';

/** A view that has nothing to show after this long shows that it is waiting. In ms. */
const LONGEST_BLANK_MS = 120;

/** The first two answers that the popup needs, asked for while its words and settings are still being read. */
export interface AskedAhead {
  currentTab(): Promise<CurrentTab>;
  outcomeOf(tabId: number): Promise<Outcome | null>;
  /** Resolves once the answers are there, or one would rather see that they are awaited. */
  settled: Promise<unknown>;
}

export function askAhead(): AskedAhead {
  const tab = currentTab();
  const first = tab.then(async ({ id, readable }) => (readable === 'no' ? null : outcomeOf(id)));
  let state: 'fresh' | 'used' = 'fresh';
  return {
    currentTab: () => tab,
    async outcomeOf(tabId) {
      const known = state === 'fresh' && tabId === (await tab).id ? await first : null;
      state = 'used';
      // What was not settled then may be now, and nobody was listening in between.
      return known === null || known.kind === 'reading' ? outcomeOf(tabId) : known;
    },
    settled: Promise.race([first.catch(() => null), new Promise((resolve) => setTimeout(resolve, LONGEST_BLANK_MS))]),
  };
}
