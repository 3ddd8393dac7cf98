import type { Lexicon } from './lexicon';
import type { Rule } from './rule';
import type { CompiledPhrases } from './rulebook';

/** The twelve OPP-115 categories of a policy segment (Wilson et al., ACL 2016). */
export type TopicName =
  | 'First Party Collection/Use'
  | 'Third Party Sharing/Collection'
  | 'User Choice/Control'
  | 'User Access, Edit and Deletion'
  | 'Data Retention'
  | 'Data Security'
  | 'Policy Change'
  | 'Do Not Track'
  | 'International and Specific Audiences'
  | 'Introductory/Generic'
  | 'Privacy contact information'
  | 'Practice not covered';

/**
 * Phrases that speak for or against a topic, in the notation of rule phrases. What each list is worth, the model says.
 */
export interface TopicPhrases {
  /** Enough by themselves. */
  strong: readonly string[];
  /** Two of them, or one beside a fitting act. */
  weak: readonly string[];
  /** Show that a passage speaks of something else. */
  against?: readonly string[];
}

/** What a passage is about, as a whole. */
export interface Topic {
  name: TopicName;
  languages: { readonly [language: string]: TopicPhrases };
}

/** Weights fitted to passages written for this project (docs/TOPICS.md); `npm run train:topics` writes them. */
export interface TopicModel {
  /** What the weights were fitted on. */
  trainedOn: string;
  /** Fingerprint of the features' names and order: weights belong to the features that they were fitted with. */
  features: string;
  /** Share of the strongest sentence in a passage's score; the rest is the whole passage. */
  sentenceShare: number;
  /** In the order of `topics`; a topic is given from its threshold on, a share of the passage. */
  topics: readonly { name: string; bias: number; threshold: number; namedScale: number; gramScale: number }[];
  /** Which of the hashed features have weights: how far each is from the one before, seven bits a byte, in base64. */
  grams: string;
  /**
   * Topic by topic: a signed byte for each named feature, then half a byte for each gram that has a weight; in base64.
   */
  weights: string;
}

/** All that is needed to tell the topics of a passage. */
export interface TopicBook {
  rules: readonly Rule[];
  lexicon: Lexicon;
  topics: readonly Topic[];
  model: TopicModel;
  /** Compiled ahead; without them the phrases are compiled when the book is opened. */
  phrases?: CompiledPhrases;
}

export function defineTopic<const T extends Topic>(topic: T): T {
  return topic;
}
