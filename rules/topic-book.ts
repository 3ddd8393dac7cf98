import type { TopicBook } from '../lib/policy/topic';
import { rules } from './gathered';
import { en } from './lexicon/en';
import { topicPhrases } from './topic-phrases.ahead';
import { topics } from './topics';
import model from './topics/model.json';

/** With the model, which the extension need not carry. */
export const topicBook: TopicBook = { rules, lexicon: en, topics, model, phrases: topicPhrases };
