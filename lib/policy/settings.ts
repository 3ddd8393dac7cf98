/**
 * What people care about, which their own grade can weigh. A line of the rubric belongs to at most one:
 * rules/concerns.ts.
 */
export const CONCERNS = ['sale', 'ads', 'ai', 'location', 'health', 'children', 'retention', 'control'] as const;
export type Concern = (typeof CONCERNS)[number];

/** From none to twice; `less` counts half. */
export const WEIGHTS = ['not-at-all', 'less', 'as-published', 'more'] as const;
export type Weight = (typeof WEIGHTS)[number];

export type Theme = 'system' | 'light' | 'dark';

/** A person's own details for letters. Empty means not given. */
export interface OwnDetails {
  name: string;
  email: string;
}

/** All that a person can set. It stays in this browser; what has never been changed is not even stored. */
export interface Settings {
  /** A folder of assets/public/_locales, or the browser's own language. */
  language: 'browser' | 'en' | 'de' | 'fr' | 'es' | 'zh_CN';
  theme: Theme;
  /** Whether pages are looked at by themselves. When off, a page is read on a click only. */
  detection: 'automatic' | 'on-click';
  /** Host names, without "www.", on which pages are read on a click only. */
  quietSites: readonly string[];
  /** Whether the letter of the grade is shown, in the popup and on the icon. */
  grade: 'shown' | 'hidden';
  weights: Readonly<Partial<Record<Concern, Weight>>>;
  /** ISO 3166 code, "DE" or "US-CA", as the person said; null where they did not. Decides on the law of a letter. */
  region: string | null;
  /** null: nothing is kept, and each letter asks anew. */
  ownDetails: OwnDetails | null;
  /** Whether requests that were sent are remembered with their deadline. */
  requests: 'remembered' | 'forgotten';
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'browser',
  theme: 'system',
  detection: 'automatic',
  quietSites: [],
  grade: 'shown',
  weights: {},
  region: null,
  ownDetails: null,
  requests: 'forgotten',
};
