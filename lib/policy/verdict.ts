/** What kind of page it is. A hub only links on to policies; "none" has nothing to do with them. */
export type PageKind = 'privacy-policy' | 'cookie-policy' | 'terms' | 'other-legal' | 'hub' | 'none';

/** One thing that speaks for or against a privacy policy, and how much it moved the score. */
export interface Signal {
  id: string;
  /** 0 (absent) … 1 (as strong as it gets). */
  value: number;
  /** value × weight. */
  points: number;
}

export interface Verdict {
  kind: PageKind;
  /** How sure we are that the page is a privacy policy: 0…1; 0.5 is the border. */
  score: number;
  language: string;
  /** The signals that moved the score, strongest first. */
  reasons: Signal[];
}
