import { LONGEST_POLICY_CHARACTERS } from '../extract/limits';
import { MOST_SHOWN_CHARACTERS, type NoMarkup, type PolicyMarkup } from '../policy/markup';
import { languageTag, oneOf, type Parsers, parseUnion, record, text } from './parse';

/** Around a few words each, tags weigh more than what they hold; more did not come from our content script. */
const LONGEST_HTML = 8 * MOST_SHOWN_CHARACTERS;

const answers: Parsers<PolicyMarkup | NoMarkup> = {
  markup: record({
    kind: oneOf('markup'),
    text: text(LONGEST_POLICY_CHARACTERS),
    html: text(LONGEST_HTML),
    language: languageTag,
    extent: oneOf('whole', 'beginning'),
  }),
  'no-markup': record({ kind: oneOf('no-markup') }),
};

/** Null where there is no markup, whether the page says so or says something else. */
export function parseMarkup(answer: unknown): PolicyMarkup | null {
  const parsed = parseUnion(answers, answer);
  return parsed?.kind === 'markup' ? parsed : null;
}
