import type { Scorecard } from '../policy/scorecard';
import { DEFAULT_SETTINGS, type Settings } from '../policy/settings';
import type { BrowserSignals } from './signals';

/** The person who looks: what their settings make of a scorecard and of a letter. */
export interface Person extends Pick<Settings, 'grade' | 'region' | 'ownDetails' | 'requests'> {
  signals: BrowserSignals;
  /** The scorecard with its grade as they weigh it. */
  weigh(scorecard: Scorecard): Scorecard;
}

/** Somebody who has set nothing, in a browser that says nothing. */
export const anybody: Person = {
  ...DEFAULT_SETTINGS,
  signals: { globalPrivacyControl: 'none', doNotTrack: 'off' },
  weigh: (scorecard) => scorecard,
};
