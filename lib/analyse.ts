import { type Classifier, createClassifier } from './classify/classify';
import { documentText, type PolicyDocument } from './policy/document';
import type { Lexicon } from './policy/lexicon';
import type { Outcome } from './policy/outcome';
import type { Rulebook } from './policy/rulebook';
import type { Scorecard } from './policy/scorecard';
import { score } from './scorecard/score';
import { segment } from './segment/segment';

/**
 * A policy of fewer words has not been found whole: a real one needs more to name its controller, its data and its
 * rights.
 */
export const FEWEST_POLICY_WORDS = 100;

/**
 * Any page can be read on request. One of which fewer lines can be drawn says hardly anything about data: even the
 * shortest policies name what they collect, do or leave alone, and a right or a choice. A grade of it would be a grade
 * of silence.
 */
export const FEWEST_POLICY_LINES = 4;

/** Compiled once for each rulebook and language: it costs some milliseconds. */
const classifiers = new WeakMap<Rulebook, Map<string, Classifier>>();

/**
 * PolicyDocument → segments → findings → scorecard.
 *
 * Texts that are too short, in another language or hardly about data get no scorecard, but the reason for that.
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
  const scorecard = score(document, segments, findings, rulebook, id);
  if (linesIn(scorecard) < FEWEST_POLICY_LINES) return { kind: 'says-little' };
  return { kind: 'scored', scorecard };
}

/** Opens the rules of every language, so that the first policy does not wait for it. */
export function prepare(rulebook: Rulebook): void {
  for (const lexicon of rulebook.lexicons) classifierFor(rulebook, lexicon);
}

/** What the policy states of data, counted: what is done with them and what is not, rights, practices and choices. */
function linesIn({ practices, optOuts, ...card }: Scorecard): number {
  const { collected, notCollected, purposes, recipients, notShared, rights } = card;
  const stated = Object.values(practices).filter(({ value }) => value !== 'not-stated');
  const choices = new Set(optOuts.map(({ kind }) => kind));
  const lists = [collected, notCollected, purposes, recipients, notShared, rights, stated];
  return lists.reduce((lines, list) => lines + list.length, choices.size);
}

function classifierFor(rulebook: Rulebook, lexicon: Lexicon): Classifier {
  const byLanguage = classifiers.get(rulebook) ?? new Map<string, Classifier>();
  classifiers.set(rulebook, byLanguage);
  const classifier =
    byLanguage.get(lexicon.language) ?? createClassifier(rulebook.rules, lexicon, rulebook.phrases?.[lexicon.language]);
  byLanguage.set(lexicon.language, classifier);
  return classifier;
}
