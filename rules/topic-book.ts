import type { TopicBook } from '../lib/policy/topic';
import { en } from './lexicon/en';
import { rules } from './ruleset';
import { topics } from './topics';
import model from './topics/model.json';

/** With the model, which the extension need not carry. */
export const topicBook: TopicBook = { rules, lexicon: en, topics, model };
