import type { Span } from './sentence';
import type { Word } from './words';

/** "… unless you tell us otherwise" */
const OPPOSES = /^(?:ask|tell|instruct|request|direct)$/;

/**
 * "We share it without your consent", "regardless of your consent", "unless you opt out": a condition only of what is
 * denied. What is affirmed so is done to whoever does nothing.
 */
export function bindsDenials(words: readonly Word[], { from, to }: Span): boolean {
  const norms = words.slice(from, to + 1).map((word) => word.norm);
  return (
    norms.includes('without') ||
    norms.includes('regardless') ||
    (norms[0] === 'unless' && (OPPOSES.test(norms.at(-2) ?? '') || norms.slice(-2).join(' ') === 'opt out'))
  );
}
