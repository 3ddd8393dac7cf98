import type { Outcome } from '../policy/outcome';
import type { Grade } from '../policy/scorecard';
import type { Settings } from '../policy/settings';
import { badgeOf, showBadge } from './badge';
import { readSettings, watchSettings } from './settings';
import type { Speech } from './speech';
import { rememberedOutcomes } from './storage';

/**
 * Shows what came of a tab on its toolbar icon; null is a page that nobody has looked at. Rejects when the tab is gone.
 */
export type ShowOnToolbar = (tabId: number, outcome: Outcome | null) => Promise<void>;

/** A published grade as these settings weigh it. */
export type Weigh = (grade: Grade, weights: Settings['weights']) => Grade;

/** The icon as this person wants it: with their own grade, or without a letter. It changes with the settings. */
export function personalToolbar(speech: Speech, weigh: Weigh): ShowOnToolbar {
  const show = async (tabId: number, outcome: Outcome | null, settings: Settings) =>
    showBadge(tabId, badgeOf(personal(outcome, settings, weigh), speech, settings.grade));
  watchSettings(async (settings) => {
    for (const [tabId, outcome] of await rememberedOutcomes()) await show(tabId, outcome, settings).catch(() => {});
  });
  return async (tabId, outcome) => show(tabId, outcome, await readSettings());
}

function personal(outcome: Outcome | null, { weights }: Settings, weigh: Weigh): Outcome | null {
  if (outcome?.kind !== 'scored') return outcome;
  const { scorecard } = outcome;
  return { kind: 'scored', scorecard: { ...scorecard, grade: weigh(scorecard.grade, weights) } };
}
