import type { Message, PageAnswer, Revealed } from '../policy/messages';
import type { PageKind } from '../policy/verdict';
import { natural, oneOf, type Parser, type Parsers, parseOrNull, parseUnion, record, text } from './parse';

/**
 * What a content script listens to, and the answers it gives. What the background listens to: background-messages.ts.
 */
export type ToContent = Extract<Message, { kind: 'reveal' | 'markup?' }>;

/** A quotation is a sentence or a table row; this only keeps rubbish out. In UTF-16 units. */
const LONGEST_QUOTE = 1_000_000;

export const pageKind: Parser<PageKind> = oneOf(
  'privacy-policy',
  'cookie-policy',
  'terms',
  'other-legal',
  'hub',
  'none',
);

const toContent: Parsers<ToContent> = {
  reveal: record({ kind: oneOf('reveal'), start: natural, end: natural, quote: text(LONGEST_QUOTE) }),
  'markup?': record({ kind: oneOf('markup?') }),
};

const pageAnswers: Parsers<PageAnswer> = {
  waiting: record({ kind: oneOf('waiting') }),
  asleep: record({ kind: oneOf('asleep') }),
  read: record({ kind: oneOf('read') }),
  'not-read': record({ kind: oneOf('not-read'), page: pageKind }),
};

const revealed: Parser<Revealed> = record({ kind: oneOf('revealed', 'changed') });

/** Null for kinds that are not known and for messages of a wrong shape: both are left unanswered. */
export const parseToContent = (message: unknown): ToContent | null => parseUnion(toContent, message);
export const parsePageAnswer = (answer: unknown): PageAnswer | null => parseUnion(pageAnswers, answer);
export const parseRevealed = (answer: unknown): Revealed | null => parseOrNull(revealed, answer);
