import type { Outcome } from '../policy/outcome';
import { pageKind } from './messages';
import { languageTag, natural, oneOf, type Parsers, parseUnion, record } from './parse';
import { scorecard } from './parse-scorecard';

const outcomes: Parsers<Outcome> = {
  scored: record({ kind: oneOf('scored'), scorecard }),
  'too-short': record({ kind: oneOf('too-short'), words: natural }),
  'unknown-language': record({ kind: oneOf('unknown-language'), language: languageTag }),
  'not-a-policy': record({ kind: oneOf('not-a-policy'), page: pageKind }),
  'says-little': record({ kind: oneOf('says-little') }),
  reading: record({ kind: oneOf('reading') }),
  unreadable: record({ kind: oneOf('unreadable'), why: oneOf('too-long', 'failed') }),
};

/** An outcome out of storage; null when it is damaged. */
export const parseOutcome = (stored: unknown): Outcome | null => parseUnion(outcomes, stored);
