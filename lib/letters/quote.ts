import type { Evidence, Line, PracticeLine, Scorecard } from '../policy/scorecard';
import type { LawId } from './law';
import type { LetterKind } from './letter';
import { plainLine, shortened } from './plain';
import { isForElsewhere, isTelling, type Stance } from './telling';

/** What the policy says on the matter, and what the sender makes of it. */
export interface PolicyQuote {
  /** One line, without marks that turn or hide text. */
  words: string;
  stance: Stance;
}

/** Long enough for a sentence of 35 words, short enough that the whole letter still opens in a mail program. */
const LONGEST_QUOTE = 220;
/** Up to here a quote is read without losing the thread of the letter. */
const HANDY_QUOTE = 150;

/**
 * The sentence of this policy that bears most on the request: the weightier statement first, and of its sentences the
 * one that says it plainly. Null where no sentence could be held against its author.
 */
export function quoteFor(scorecard: Scorecard, kind: LetterKind, law: LawId): PolicyQuote | null {
  let best: { words: string; stance: Stance; points: number } | undefined;
  for (const { evidence, stance, weight } of passages[kind](scorecard)) {
    for (const { quote } of evidence) {
      const words = shortened(plainLine(quote), LONGEST_QUOTE);
      if (!isTelling(words, kind, stance) || isForElsewhere(words, law)) continue;
      const points = weight + clearness(words);
      if (!best || points > best.points) best = { words, stance, points };
    }
  }
  return best ? { words: best.words, stance: best.stance } : null;
}

interface Passage {
  evidence: readonly Evidence[];
  stance: Stance;
  /** How much the statement matters to the request; a clear sentence outweighs a difference of one. */
  weight: number;
}

const toOthers = ({ practices, recipients, purposes, rights, optOuts }: Scorecard): Passage[] => [
  ...practice(practices.sale, 'sells', 'practice', 8),
  ...stated(recipients, 'advertisers', 'practice', 5),
  ...practice(practices['targeted-advertising'], 'yes', 'practice', 5),
  ...stated(purposes, 'targeted-advertising', 'practice', 4),
  ...stated(rights, 'opt-out-of-sale', 'promise', 3),
  ...choice(optOuts, 'sale-or-sharing', 3),
  ...choice(optOuts, 'targeted-advertising', 2),
  ...practice(practices.sale, 'does-not-sell', 'promise', 2),
  ...stated(recipients, 'business-partners', 'practice', 1),
];
const marketing = ({ rights, purposes, optOuts }: Scorecard): Passage[] => [
  ...choice(optOuts, 'marketing-communications', 4),
  ...stated(rights, 'objection', 'promise', 3),
  ...stated(purposes, 'marketing', 'practice', 2),
];
const right =
  (id: string) =>
  ({ rights }: Scorecard): Passage[] =>
    stated(rights, id, 'promise', 4);
const nothing = (): Passage[] => [];

const passages: { readonly [kind in LetterKind]: (scorecard: Scorecard) => Passage[] } = {
  'opt-out': toOthers,
  erasure: ({ rights, optOuts }) => [
    ...stated(rights, 'erasure', 'promise', 4),
    ...choice(optOuts, 'data-deletion', 3),
  ],
  access: right('access'),
  rectification: right('rectification'),
  portability: right('portability'),
  'objection-marketing': marketing,
  objection: right('objection'),
  'withdraw-consent': right('withdraw-consent'),
  restriction: right('restriction'),
  'limit-sensitive': right('limit-sensitive-use'),
  'no-ai-training': ({ practices, purposes, optOuts }) => [
    ...practice(practices['ai-training'], 'yes', 'practice', 5),
    ...stated(purposes, 'ai-training', 'practice', 4),
    ...choice(optOuts, 'ai-training', 4),
  ],
  'third-parties': (scorecard) => toOthers(scorecard).filter(({ stance }) => stance === 'practice'),
  'human-review': ({ practices }) => practice(practices['automated-decisions'], 'yes', 'practice', 4),
  unsubscribe: marketing,
  reminder: nothing,
  appeal: nothing,
  complaint: nothing,
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

/** Points for a sentence that its reader takes in at once. */
function clearness(words: string): number {
  const begins = /^(?:We|You)\b/.test(words) ? 1 : 0;
  return begins + (words.length <= HANDY_QUOTE ? 2 : words.endsWith('[…]') ? 0 : 1);
}
