/**
 * The words by which one language names and writes policies. Any case, with or without accents; whole words, except in
 * Chinese and Japanese, which part none. Data only: rules/detection has one file a language.
 */
export interface DetectionWords {
  /** BCP 47 primary language. */
  language: string;
  names: {
    /** What privacy policies are called ("privacy policy"). */
    privacy: readonly string[];
    /** Words that stand alone for it ("privacy"): weaker inside a longer title. */
    privacyAlone: readonly string[];
    cookies: readonly string[];
    terms: readonly string[];
    /** Imprint, acceptable use, data processing agreement … */
    otherLegal: readonly string[];
    /** Pages that gather policies ("legal", "policies"). */
    hub: readonly string[];
  };
  /** Parts of the section headings of privacy policies. */
  sections: readonly string[];
  /** What a privacy policy says again and again. */
  says: readonly string[];
  /**
   * Words that policies use often, but so do others: they count by their number, and tell no sentence by themselves.
   */
  often: readonly string[];
  /** What terms of use say and privacy policies seldom do. */
  termsSay: readonly string[];
  /** Buttons of cookie dialogs. */
  consentButtons: readonly string[];
  /** Links by which a site offers a privacy choice outside the policy. */
  choiceLinks: readonly string[];
}
