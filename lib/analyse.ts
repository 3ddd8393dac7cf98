import { type Classifier, createClassifier } from './classify/classify';
import { documentText, type PolicyDocument } from './policy/document';
import type { Lexicon } from './policy/lexicon';
import type { Outcome } from './policy/outcome';
import type { Rulebook } from './policy/rulebook';
import { score } from './scorecard/score';
import { segment } from './segment/segment';

/** A policy of fewer words has not been found whole: a real one needs more to name its controller, its data and its rights. */
export const FEWEST_POLICY_WORDS = 100;

/** Compiled once for each rulebook and language: it costs some milliseconds. */
const classifiers = new WeakMap<Rulebook, Map<string, Classifier>>();

/**
 * PolicyDocument → segments → findings → scorecard.
 *
 * @param id name given to the scorecard, usually the page's address.
 */
export function analyse(document: PolicyDocument, rulebook: Rulebook, id: string): Outcome {
  const words = documentText(document).split(/\s+/).filter(Boolean).length;
  if (words < FEWEST_POLICY_WORDS) return { kind: 'too-short', words };
  const lexicon = rulebook.lexicons.find(({ language }) => language === document.language);
  if (!lexicon) return { kind: 'unknown-language', language: document.language };
  const classifier = classifierFor(rulebook, lexicon);
  const segments = segment(document, lexicon.abbreviations);
  const findings = classifier.classify(segments);
  return { kind: 'scored', scorecard: score(document, segments, findings, rulebook, id) };
}

function classifierFor(rulebook: Rulebook, lexicon: Lexicon): Classifier {
  const byLanguage = classifiers.get(rulebook) ?? new Map<string, Classifier>();
  classifiers.set(rulebook, byLanguage);
  const classifier = byLanguage.get(lexicon.language) ?? createClassifier(rulebook.rules, lexicon);
  byLanguage.set(lexicon.language, classifier);
  return classifier;
}
