import type { TopicBook } from '../policy/topic';
import { createDescriber, type Description } from './topics';

const describers = new WeakMap<TopicBook, (text: string) => Description>();

/** The OPP-115 categories of one passage, and what it says of personal data. */
export function describeSegment(text: string, book: TopicBook): Description {
  let describe = describers.get(book);
  if (!describe) {
    describe = createDescriber(book);
    describers.set(book, describe);
  }
  return describe(text);
}
