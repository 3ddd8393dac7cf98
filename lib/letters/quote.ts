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
/** Up to here a quote is read without losing the thread of the letter. */
const HANDY_QUOTE = 150;

/**
 * The sentence of this policy that bears most on the request: the weightier statement first, and of its sentences the
 * one that says it plainly. Null where no sentence could be held against its author.
 */
export function quoteFor(scorecard: Scorecard, kind: LetterKind): PolicyQuote | null {
  let best: { words: string; stance: PolicyQuote['stance']; points: number } | undefined;
  for (const { evidence, stance, weight } of passages[kind](scorecard)) {
    for (const { quote } of evidence) {
      const words = shortened(plainLine(quote), LONGEST_QUOTE);
      if (!isTelling(words, kind, stance)) continue;
      const points = weight + clearness(words);
      if (!best || points > best.points) best = { words, stance, points };
    }
  }
  return best ? { words: best.words, stance: best.stance } : null;
}

interface Passage {
  evidence: readonly Evidence[];
  stance: PolicyQuote['stance'];
  /** How much the statement matters to the request; a clear sentence outweighs a difference of one. */
  weight: number;
}

const passages: { readonly [kind in LetterKind]: (scorecard: Scorecard) => Passage[] } = {
  'opt-out': ({ practices, recipients, purposes, rights, optOuts }) => [
    ...practice(practices.sale, 'sells', 'practice', 8),
    ...stated(recipients, 'advertisers', 'practice', 5),
    ...practice(practices['targeted-advertising'], 'yes', 'practice', 5),
    ...stated(purposes, 'targeted-advertising', 'practice', 4),
    ...stated(rights, 'opt-out-of-sale', 'promise', 3),
    ...choice(optOuts, 'sale-or-sharing', 3),
    ...choice(optOuts, 'targeted-advertising', 2),
    ...practice(practices.sale, 'does-not-sell', 'promise', 2),
    ...stated(recipients, 'business-partners', 'practice', 1),
  ],
  erasure: ({ rights, optOuts }) => [
    ...stated(rights, 'erasure', 'promise', 4),
    ...choice(optOuts, 'data-deletion', 3),
  ],
};

function practice(line: PracticeLine, value: string, stance: Passage['stance'], weight: number): Passage[] {
  return line.value === value ? [{ evidence: line.evidence, stance, weight }] : [];
}

function stated(lines: readonly Line[], id: string, stance: Passage['stance'], weight: number): Passage[] {
  return lines
    .filter((line) => line.id === id && line.reading !== 'denies')
    .map(({ evidence }) => ({ evidence, stance, weight }));
}

function choice(optOuts: Scorecard['optOuts'], kind: Scorecard['optOuts'][number]['kind'], weight: number): Passage[] {
  return optOuts
    .filter((optOut) => optOut.kind === kind)
    .map(({ evidence }) => ({ evidence, stance: 'promise', weight }));
}

/** A sentence is quoted only if it has every one of `has` and none of `lacks`: a quote beside the point is worse than none. */
interface Telling {
  has: readonly RegExp[];
  lacks: readonly RegExp[];
}

const WHOLE_SENTENCE = /^["“'(]?\p{Lu}.*(?:[.!?][”"')]?|\[…\])$/u;
const BY_THE_COMPANY = /\b(?:we|us|our)\b/i;
const TO_THE_PERSON = /\b(?:you|your|users?|consumers?|individuals?|residents?|data subjects?)\b/i;
const PERSONAL =
  /\b(?:information|data|details|accounts?|profiles?|cookies?|identifiers?|lists?|address(?:es)?|interests?|activit\w+|behaviou?r\w*|tailor\w*|personali[sz]\w*|target\w*)\b/i;
const DENIAL = /\b(?:not|never|cannot|impossible|no)\b|n['’]t\b/i;

const telling: { readonly [kind in LetterKind]: { readonly [stance in PolicyQuote['stance']]: Telling } } = {
  'opt-out': {
    practice: {
      has: [
        WHOLE_SENTENCE,
        BY_THE_COMPANY,
        PERSONAL,
        /\b(?:sell|sells|sold|selling|rent|trade|shar\w+|disclos\w+|advertis\w+|ads?|target\w*|partners?)\b/i,
      ],
      // Nobody objects to what is said of anonymous data, or of a choice.
      lacks: [
        DENIAL,
        /\b(?:non-?personal\w*|anonym\w*|aggregat\w*|de-?identif\w*|non-?identif\w*|opt|choices?|learn|more information|complian\w+)\b/i,
      ],
    },
    promise: {
      has: [WHOLE_SENTENCE, /\b(?:opt|sell|sold|sale|shar\w+|advertis\w+|target\w*|interest-based)\b/i, TO_THE_PERSON],
      lacks: [/\b(?:however|even if|except|unless|reserve|continue)\b/i],
    },
  },
  erasure: {
    practice: { has: [WHOLE_SENTENCE], lacks: [] },
    promise: {
      has: [WHOLE_SENTENCE, /\b(?:delet\w+|eras\w+|remov\w+|forgotten)\b/i, TO_THE_PERSON, PERSONAL],
      // Cookies, children's data and posts of other users are other people's letters.
      lacks: [DENIAL, /\b(?:cookies?|flash|browser|child\w*|content|posts?|publicly|reserve|however|except)\b/i],
    },
  },
};

function isTelling(words: string, kind: LetterKind, stance: PolicyQuote['stance']): boolean {
  const { has, lacks } = telling[kind][stance];
  return has.every((pattern) => pattern.test(words)) && !lacks.some((pattern) => pattern.test(words));
}

/** Points for a sentence that its reader takes in at once. */
function clearness(words: string): number {
  const begins = /^(?:We|You)\b/.test(words) ? 1 : 0;
  return begins + (words.length <= HANDY_QUOTE ? 2 : words.endsWith('[…]') ? 0 : 1);
}
