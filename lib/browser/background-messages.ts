import type { Message } from '../policy/messages';
import { pageKind } from './messages';
import { oneOf, type Parsers, parseUnion, record } from './parse';
import { policyDocument } from './parse-document';

/**
 * What the background takes in of a page, each in its turn. `maybe-policy`, which asks for the reader, is none of them.
 */
export type ToBackground = Extract<Message, { kind: 'document' | 'page' | 'left' }>;

const progress = oneOf('reading', 'too-long', 'failed');

const toBackground: Parsers<ToBackground> = {
  document: record({ kind: oneOf('document'), document: policyDocument }),
  page: record({
    kind: oneOf('page'),
    page: (word) => (word === 'reading' || word === 'too-long' || word === 'failed' ? progress(word) : pageKind(word)),
  }),
  left: record({ kind: oneOf('left') }),
};

/** Null for kinds that are not known and for messages of a wrong shape. */
export const parseToBackground = (message: unknown): ToBackground | null => parseUnion(toBackground, message);
