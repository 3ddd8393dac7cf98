import type { Evidence, Line, PracticeLine, Scorecard } from '../policy/scorecard';
import type { LetterKind } from './letter';
import { plainLine, shortened } from './plain';

/** What the policy says on the matter, and what the sender makes of it. */
export interface PolicyQuote {
  /** One line, without marks that turn or hide text. */
  words: string;
  /** `promise`: the sender relies on it. `practice`: the sender does not want it. */
  stance: 'promise' | 'practice';
}

/** Long enough for a sentence of 35 words, short enough that the whole letter still opens in a mail program. */
const LONGEST_QUOTE = 220;
/** Words quoted from a list item or a heading alone prove nothing to their reader. */
const SHORTEST_QUOTE = 20;

/** The sentence of this policy that bears most on the request, or null where it has none. */
export function quoteFor(scorecard: Scorecard, kind: LetterKind): PolicyQuote | null {
  for (const { evidence, stance } of relevant[kind](scorecard)) {
    for (const { quote } of evidence) {
      const words = plainLine(quote);
      if (words.length >= SHORTEST_QUOTE) return { words: shortened(words, LONGEST_QUOTE), stance };
    }
  }
  return null;
}

interface Passage {
  evidence: readonly Evidence[];
  stance: PolicyQuote['stance'];
}

/** Most telling first. */
const relevant: { readonly [kind in LetterKind]: (scorecard: Scorecard) => Passage[] } = {
  'opt-out': ({ practices, recipients, purposes, rights, optOuts }) => [
    ...practice(practices.sale, 'sells', 'practice'),
    ...stated(recipients, 'advertisers', 'practice'),
    ...practice(practices['targeted-advertising'], 'yes', 'practice'),
    ...stated(purposes, 'targeted-advertising', 'practice'),
    ...stated(rights, 'opt-out-of-sale', 'promise'),
    ...choice(optOuts, 'sale-or-sharing'),
    ...choice(optOuts, 'targeted-advertising'),
    ...practice(practices.sale, 'does-not-sell', 'promise'),
    ...stated(recipients, 'business-partners', 'practice'),
  ],
  erasure: ({ rights, optOuts, practices }) => [
    ...stated(rights, 'erasure', 'promise'),
    ...choice(optOuts, 'data-deletion'),
    ...practice(practices.retention, 'as-long-as-necessary', 'promise'),
  ],
};

function practice(line: PracticeLine, value: string, stance: Passage['stance']): Passage[] {
  return line.value === value ? [{ evidence: line.evidence, stance }] : [];
}

function stated(lines: readonly Line[], id: string, stance: Passage['stance']): Passage[] {
  return lines
    .filter((line) => line.id === id && line.reading !== 'denies')
    .map(({ evidence }) => ({ evidence, stance }));
}

function choice(optOuts: Scorecard['optOuts'], kind: Scorecard['optOuts'][number]['kind']): Passage[] {
  return optOuts.filter((optOut) => optOut.kind === kind).map(({ evidence }) => ({ evidence, stance: 'promise' }));
}
