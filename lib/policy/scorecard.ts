import type { Reading, Scope } from './finding';

/** The JSON of CONTRACT "smallprint-scorecard/1". Plain data; every list holds only what the policy states. */
export interface Scorecard {
  schema: 'smallprint-scorecard/1';
  id: string;
  source: Source;
  grade: Grade;
  highlights: Highlight[];
  collected: Line[];
  notCollected: Line[];
  purposes: Line[];
  recipients: Line[];
  notShared: Line[];
  practices: Record<PracticeId, PracticeLine>;
  minimumAge: number | null;
  retentionPeriods: { text: string; evidence: Evidence[] }[];
  security: Line[];
  transferSafeguards: Line[];
  rights: Line[];
  optOuts: OptOut[];
  contacts: Contacts;
  namedThirdParties: { name: string; evidence: Evidence[]; optOutUrl?: string }[];
  /**
   * Lines that a sentence only hints at, which count for nothing, and practices of which the policy says two things,
   * which count as the one that weighs against the person: shown as unclear, with the sentences.
   */
  unclear: { finding: FactRef; evidence: Evidence[] }[];
}

export interface Source {
  url: string;
  title: string;
  controller: string | null;
  /** ISO date. */
  lastUpdated: string | null;
  language: string;
  words: number;
  readingMinutes: number;
  /** Flesch reading ease, 0…100, higher is easier. */
  readingEase: number;
}

/** "group:id", e.g. "recipients:advertisers" or "practices:sale". */
export type FactRef = `${string}:${string}`;

export interface Line {
  id: string;
  /** The strongest way in which the policy says it; `asks` is shown as "only if". */
  reading: Reading;
  scope?: Scope;
  evidence: Evidence[];
}

export type PracticeId =
  | 'sale'
  | 'targeted-advertising'
  | 'ai-training'
  | 'automated-decisions'
  | 'international-transfer'
  | 'retention'
  | 'do-not-track'
  | 'global-privacy-control'
  | 'breach-notification'
  | 'change-notice'
  | 'children';

export interface PracticeLine {
  /** A value of the vocabulary; "not-stated" has no evidence, every other value has some. */
  value: string;
  reading?: Reading;
  scope?: Scope;
  evidence: Evidence[];
}

export interface Evidence {
  quote: string;
  /** Headings above it, outermost first, joined by " › ". */
  section: string;
  /** Offsets into `documentText`: text.slice(start, end) === quote. */
  start: number;
  end: number;
}

export type OptOutKind =
  | 'sale-or-sharing'
  | 'targeted-advertising'
  | 'marketing-communications'
  | 'cookies'
  | 'analytics'
  | 'location'
  | 'data-deletion'
  | 'ai-training'
  | 'profiling'
  | 'other';

export type OptOutChannel =
  | 'link'
  | 'email'
  | 'phone'
  | 'post'
  | 'account-setting'
  | 'device-setting'
  | 'browser-setting'
  | 'instruction';

export interface OptOut {
  kind: OptOutKind;
  channel: OptOutChannel;
  /** Absolute http(s) URL, e-mail address, phone number, or null for a setting or an instruction. */
  target: string | null;
  label: string;
  evidence: Evidence[];
}

export interface Contacts {
  emails: string[];
  /**
   * Those of `emails` that stand in closed or hidden parts of the page and nowhere else; absent where there are none.
   */
  collapsed?: string[];
  phones: string[];
  forms: string[];
  postal: string[];
}

export type Letter = 'A' | 'B' | 'C' | 'D' | 'E';

export interface Grade {
  letter: Letter;
  /** 0…100. */
  score: number;
  reasons: GradeReason[];
}

export interface GradeReason {
  text: string;
  points: number;
  finding: FactRef;
}

export interface Highlight {
  text: string;
  tone: 'bad' | 'good' | 'neutral';
  finding: FactRef;
}
