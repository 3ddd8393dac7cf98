import type { VerbClass } from './lexicon';

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

/** Phrases that speak for or against a topic, in the notation of rule phrases. */
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
  /** Acts that speak for the topic: who does what. */
  acts?: readonly { actor: 'controller' | 'person' | 'others'; verb: VerbClass; points: number }[];
  /** Points from which the topic is given. */
  threshold: number;
  languages: { readonly [language: string]: TopicPhrases };
}

export function defineTopic<const T extends Topic>(topic: T): T {
  return topic;
}
