import type { TopicBook, TopicName } from '../policy/topic';
import { type Statement, statementsOf } from './statements';
import { createPassageReader } from './topic-features';
import { openModel } from './topic-model';

export interface Description {
  categories: TopicName[];
  statements: Statement[];
}

/**
 * What one passage of a policy is about and what it says of personal data. The passage is read once, by the grammar
 * that reads findings; the topics' model weighs what was read. Throws, saying what to run, when the model is older than
 * the topics.
 */
export function createDescriber({ rules, lexicon, topics, model, phrases }: TopicBook): (text: string) => Description {
  const reader = createPassageReader(rules, topics, lexicon, phrases);
  const scorer = openModel(model, reader);
  return (text) => {
    const reading = reader.read(text);
    return {
      categories: reading.sentence.words.length ? scorer.topicsOf(reading) : ['Practice not covered'],
      statements: statementsOf(reading.sentence, reading.data),
    };
  };
}
