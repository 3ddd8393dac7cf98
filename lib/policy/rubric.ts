import type { FactRef } from './scorecard';

/** One line of the published rubric: what is asked of the policy, and what each answer is worth. */
export interface RubricLine {
  /** The scorecard line that answers it: "practices:sale", "recipients:advertisers", "rights:erasure". */
  finding: FactRef;
  /** The question, for people. */
  asks: string;
  /** Why it matters, for people. */
  why: string;
  /**
   * For each answer, the points and the sentence shown in the grade's reasons and highlights.
   * List lines answer "yes" | "only-if" | "no" | "silent"; practices answer with their value, "silent" for not-stated.
   */
  answers: { readonly [answer: string]: { points: number; says: string } };
}

export interface Rubric {
  /** Points before any line is counted. */
  base: number;
  lines: readonly RubricLine[];
  /** Least score of each letter, best first. */
  letters: readonly { letter: 'A' | 'B' | 'C' | 'D' | 'E'; from: number }[];
}
