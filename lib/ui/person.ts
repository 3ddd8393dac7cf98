import type { Scorecard } from '../policy/scorecard';
import { DEFAULT_SETTINGS, type Settings } from '../policy/settings';

/** The person who looks: what their settings make of a scorecard and of a letter. */
export interface Person extends Pick<Settings, 'grade' | 'region' | 'ownDetails' | 'requests'> {
  /** The scorecard with its grade as they weigh it. */
  weigh(scorecard: Scorecard): Scorecard;
}

/** Somebody who has set nothing. */
export const anybody: Person = { ...DEFAULT_SETTINGS, weigh: (scorecard) => scorecard };
