import { Readability } from '@mozilla/readability';
import { createClassifier } from '../../lib/classify/classify';
import { wordsOf } from '../../lib/classify/words';
import { detect } from '../../lib/detect/detect';
import { extract } from '../../lib/extract/extract';
import { documentText, type PolicyDocument } from '../../lib/policy/document';
import type { Lexicon } from '../../lib/policy/lexicon';
import type { Scorecard } from '../../lib/policy/scorecard';
import { score } from '../../lib/scorecard/score';
import { segment } from '../../lib/segment/segment';
import { lexicons } from '../../rules/lexicons';
import { rulebook } from '../../rules/ruleset';
import { policyOf } from './stages';

/** What `browser.mjs` runs in a page of a real browser. All times are in ms of wall clock, the least of some runs. */

const RUNS = 3;
const lexicon = lexicons[0] as Lexicon;

export interface PageTimes {
  words: number;
  /** Is it taken for a privacy policy? */
  kind: string;
  detect: number;
  extract: number;
  segment: number;
  classify: number;
  score: number;
  /** The words of the policy's text told apart, and no more: what a reader of it cannot do without. */
  scan: number;
  readability: number;
  /** The scorecard as JSON. */
  scorecard: string;
}

const classifierOf = () => createClassifier(rulebook.rules, lexicon, rulebook.phrases?.[lexicon.language]);
let classifier: ReturnType<typeof classifierOf> | undefined;

function timed<T>(work: () => T): { time: number; result: T } {
  const start = performance.now();
  const result = work();
  return { time: performance.now() - start, result };
}

/** Extracts, segments, classifies and scores a page, and reads it with Readability, turn by turn. */
export function measure(page: Document, url: string): PageTimes {
  classifier ??= classifierOf();
  const least: Record<string, number> = {};
  const keep = <T>(name: string, work: () => T): T => {
    const { time, result } = timed(work);
    least[name] = Math.min(least[name] ?? Number.POSITIVE_INFINITY, time);
    return result;
  };
  let document: PolicyDocument | undefined;
  let scorecard: Scorecard | undefined;
  let kind = 'none';
  for (let run = 0; run < RUNS; run++) {
    // Readability takes the document apart.
    const copy = page.cloneNode(true) as Document;
    keep('readability', () => new Readability(copy).parse());
    kind = keep('detect', () => detect(page, url).kind);
    const policy = keep('extract', () => extract(page, url));
    document = policy;
    ({ scorecard } = read(policy, keep));
  }
  const of = (name: string) => least[name] ?? Number.NaN;
  return {
    words: document ? wordsIn(document) : 0,
    kind,
    detect: of('detect'),
    extract: of('extract'),
    segment: of('segment'),
    classify: of('classify'),
    score: of('score'),
    scan: of('scan'),
    readability: of('readability'),
    scorecard: JSON.stringify(scorecard ?? null),
  };
}

let held: unknown[] = [];

/** Keeps so many copies of what a JSON says, and forgets those that were kept before. */
export function hold(json: string, copies: number): number {
  held = Array.from({ length: copies }, () => JSON.parse(json));
  return held.length;
}

function read(policy: PolicyDocument, keep: <T>(name: string, work: () => T) => T) {
  classifier ??= classifierOf();
  const current = classifier;
  const segments = keep('segment', () => segment(policy, lexicon.abbreviations));
  const findings = keep('classify', () => current.classify(segments));
  const scorecard = keep('score', () => score(policy, segments, findings, rulebook, policy.url));
  keep('scan', () => policy.blocks.forEach(({ text }) => void wordsOf(text)));
  return { scorecard };
}

/** Segments, classifies and scores policies of so many words made of the rules' own examples. @returns ms for 1,000 words. */
export function growth(sizes: readonly number[]): number[] {
  return sizes.map((size) => {
    const policy = policyOf(size);
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < RUNS; run++) {
      const { time } = timed(() => read(policy, (_name, work) => work()));
      least = Math.min(least, time);
    }
    return (1000 * least) / wordsIn(policy);
  });
}

/** Where nothing has run yet: opens the rules, then reads the same policy of so many words twice. */
export function cold(words: number): { open: number; first: number; second: number } {
  const policy = policyOf(words);
  const open = timed(() => {
    classifier = classifierOf();
  }).time;
  const first = timed(() => read(policy, (_name, work) => work())).time;
  const second = timed(() => read(policy, (_name, work) => work())).time;
  return { open, first, second };
}

function wordsIn(document: PolicyDocument): number {
  return documentText(document).split(/\s+/).filter(Boolean).length;
}
