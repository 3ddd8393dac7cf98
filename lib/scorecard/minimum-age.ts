import type { Segment } from '../policy/segment';

/**
 * Youngest age, in years, at which a person may use the service, as the policy says it ("not directed to children under
 * 13", "you must be at least 18 years old").
 */
export function minimumAgeOf(segments: readonly Segment[]): number | null {
  for (const { text } of segments) {
    const said = /\b(?:under|below|younger than|at least|over)\s+(?:the age of\s+)?(1[0-9]|2[01])\b/i.exec(text);
    if (said) return Number(said[1]);
  }
  return null;
}
