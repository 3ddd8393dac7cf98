import { type MessageKey, t } from '../i18n/messages';
import type { Evidence, PracticeId, Scorecard } from '../policy/scorecard';

/** What this browser tells every site, as far as it lets us know. */
export interface BrowserSignals {
  /** Global Privacy Control: `none` where the browser has no such switch (Chromium's own has none). */
  globalPrivacyControl: 'on' | 'off' | 'none';
  doNotTrack: 'on' | 'off';
}

/** What one signal comes to on this site. */
export interface SignalView {
  key: PracticeId;
  title: string;
  state: 'on' | 'off';
  stateWord: string;
  /** What the browser does, what the policy says of it, and what that means. */
  text: string;
  /** How to change it, or what a law says; empty where there is nothing to add. */
  advice: string;
  evidence: readonly Evidence[];
}

const SIGNALS = [
  ['global-privacy-control', 'globalPrivacyControl', 'gpc'],
  ['do-not-track', 'doNotTrack', 'dnt'],
] as const;

/**
 * California (CCPA Regulations, 11 CCR § 7025), Colorado (4 CCR 904-3, Rule 5) and further states make companies honour
 * Global Privacy Control as an opt-out of sale and sharing; no law does so for Do Not Track.
 */
export function signalsOf({ practices }: Scorecard, browser: BrowserSignals): SignalView[] {
  return SIGNALS.map(([practice, signal, prefix]) => {
    const { value, evidence } = practices[practice];
    const state = browser[signal] === 'on' ? 'on' : 'off';
    const said = value === 'honoured' || value === 'ignored' ? value : 'silent';
    return {
      key: practice,
      title: t(`${prefix}Title`),
      state,
      stateWord: t(state === 'on' ? 'signalOn' : 'signalOff'),
      text: t(`${prefix}_${state}_${said}` satisfies MessageKey),
      advice: adviceOf(prefix, state, said, browser),
      evidence,
    };
  });
}

function adviceOf(
  prefix: 'gpc' | 'dnt',
  state: 'on' | 'off',
  said: 'honoured' | 'ignored' | 'silent',
  browser: BrowserSignals,
): string {
  if (prefix === 'dnt') return '';
  if (state === 'on') return said === 'honoured' ? '' : t('gpcLaw');
  return browser.globalPrivacyControl === 'none' ? t('gpcAddOn') : t('gpcSwitch');
}
