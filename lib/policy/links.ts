/** A link of a page, as its script tells it. */
export interface PageLink {
  text: string;
  /** Absolute, http or https. */
  href: string;
  place: 'footer' | 'head' | 'elsewhere';
}

/** For whom, or about what, a site's policies are written. `main` is for everybody. */
export type PolicyAudience = 'main' | 'cookies' | 'us-state' | 'children' | 'jobs' | 'app' | 'region';

/** A policy of a site that can be opened. */
export interface PolicyLink {
  audience: PolicyAudience;
  /** The page's own words; empty for a guess. */
  text: string;
  href: string;
  /**
   * `linked`: the page links to it. `guessed`: an address where many sites have it; nobody has looked whether this one
   * does.
   */
  because: 'linked' | 'guessed';
}
