import type { Act, Sentence, Span } from '../sentence';
import { isMark } from '../words';
import {
  aboutUs,
  answerOf,
  followedByOf,
  introduced,
  mainOf,
  obtains,
  obtainsBroadly,
  readAsCollection,
} from './collection-acts';
import {
  type Answer,
  conditional,
  deniedInPlace,
  explained,
  OBTAINS,
  type Reader,
  startOf,
  underOwnCondition,
} from './context';

/**
 * A kind of data is collected where somebody obtains, keeps or uses it for the company, where a person gives it, or
 * where the company hands it on (so it has it). What governs the data, nearest first:
 *
 * 1. a verb that the phrase brings along ("infer your interests"),
 * 2. the last verb before it that comes to have data, past relative and subordinate clauses ("what we collect when you
 *    visit: …"),
 * 3. a passive behind it ("your name is stored"), or the verb whose subject it is ("cookies help us"),
 * 4. the yes or no of its table row, then the lead-in, then the headings.
 */
export const collects: Reader = (hit, { sentence, above }) => {
  const own = ownAnswer(hit, sentence);
  if (own === 'not') return null;
  if (own) return own;
  const ticked = tickedAnswer(hit, sentence);
  if (ticked) return ticked;
  if (deniedInPlace(hit, sentence)) return null;
  const outer = outerAnswer(sentence, above);
  return outer && { ...outer, reading: underOwnCondition(outer.reading, hit, sentence) };
};

/**
 * What the sentence itself says: an answer, `not` when it says that nothing is collected here, undefined when it has no
 * say.
 */
function ownAnswer(hit: Span, sentence: Sentence): Answer | 'not' | undefined {
  if (
    explains(hit, sentence) ||
    thing(sentence) ||
    names(sentence) ||
    leftOut(hit, sentence) ||
    uncontrolled(hit, sentence)
  )
    return 'not';
  const within = sentence.acts.find((act) => act.voice !== 'noun' && act.from >= hit.from && act.to <= hit.to);
  if (within && obtainsBroadly(within)) return answerOf(within, hit, sentence, 3);
  // "when you leave a comment": the phrase is itself what the person does.
  const doer = sentence.actors.find((actor) => actor.to === hit.from && actor.subject === 'subject');
  if (doer?.actor === 'person' && DOERS.has(sentence.words[doer.to - 1]?.norm ?? ''))
    return { reading: conditional('states', hit, sentence), certainty: 2 };
  const labelled = labelAnswer(hit, sentence);
  if (labelled) return labelled;
  const clause = startOf(hit.from, sentence);
  const behind = sentence.acts.find(
    (act) => act.from >= hit.to && act.voice === 'passive' && startOf(act.from, sentence) <= startOf(hit.to, sentence),
  );
  let blocked: 'not' | undefined;
  for (const act of [...sentence.acts].reverse()) {
    if (act.to > hit.from) continue;
    if (act.voice === 'noun' && (!followedByOf(act, sentence) || underVerb(act, sentence))) continue;
    if (behind && act.from < clause && !introduced(act, hit, sentence)) break;
    if (act.verb === 'define') return 'not';
    if (obtains(act)) {
      // "“Sensitive data” means data that reveal …": what stands in a definition is done by nobody.
      const defined =
        act.actor === 'unnamed' && sentence.acts.some((one) => one.verb === 'define' && one.to <= act.from);
      const main = defined || identifying(act, sentence) ? undefined : offeredBy(mainOf(act, sentence), hit, sentence);
      return main ? answerOf(main, hit, sentence, 3) : 'not';
    }
    // "you can change your address": the data are the object of a verb that collects nothing.
    if (act.from >= clause && !introduced(act, hit, sentence) && !aside(act, hit, clause, sentence)) {
      blocked = 'not';
      break;
    }
  }
  if (behind && (obtains(behind) || behind.verb === 'give')) return answerOf(behind, hit, sentence, 3);
  if (blocked) return blocked;
  const relative = relativeBehind(hit, sentence);
  if (relative) return answerOf(relative, hit, sentence, 3);
  return subjectAnswer(hit, sentence);
}

/**
 * "We may collect data during your use of the site, including …": the verb governs what is named, not the noun in
 * between.
 */
function underVerb(noun: Act, sentence: Sentence): boolean {
  const clause = startOf(noun.from, sentence);
  return sentence.acts.some(
    (act) => act.voice !== 'noun' && act.to <= noun.from && obtains(act) && startOf(act.from, sentence) === clause,
  );
}

/** "You may provide data that you choose to disclose, such as your name": the example is said as the main clause is. */
function offeredBy(act: Act | undefined, hit: Span, sentence: Sentence): Act | undefined {
  if (act?.actor !== 'person' || act.reading !== 'states' || !introduced(act, hit, sentence)) return act;
  const clause = startOf(act.from, sentence);
  if (!/^(?:that|which)$/.test(sentence.words[clause]?.norm ?? '')) return act;
  const main = sentence.acts.findLast((one) => one.to <= clause && one.voice !== 'noun');
  return main?.reading === 'allows' && obtains(main) ? main : act;
}

/**
 * "“Personal data” is information that we can use to identify you and includes …": a definition, in which nothing is
 * done yet.
 */
function identifying(act: Act, { acts, words }: Sentence): boolean {
  const use = acts.find((one) => one.verb === 'define');
  return (
    use !== undefined &&
    use.to <= act.from &&
    words
      .slice(use.to, act.from + 8)
      .some((word, at, rest) => /^(?:identify|distinguish|trace)$/.test(word.norm) && rest[at - 1]?.norm === 'to') &&
    acts.every(
      (one) =>
        one.actor !== 'controller' || one.verb === 'use' || one.verb === 'other' || one.to <= use.from || one === act,
    )
  );
}

/**
 * "the site from which you come, the IP address": the person's act ended with its relative clause, and the enumeration
 * goes on.
 */
function aside(act: Act, hit: Span, clause: number, sentence: Sentence): boolean {
  if (act.actor !== 'person' || !RELATIVES.has(sentence.words[clause]?.norm ?? '')) return false;
  return sentence.words.slice(act.to, hit.from).some((word) => word.norm === ',');
}

const RELATIVES = new Set(['which', 'that', 'where', 'when']);

/** "It includes information on health (“Sensitive Data”)": a term is made, and nobody in the sentence does anything. */
function names({ words, acts }: Sentence): boolean {
  if (defines({ words, acts })) return true;
  const opens = words.findIndex((word, at) => word.norm === '(' && /^["“]$/.test(words[at + 1]?.norm ?? ''));
  return (
    opens >= 0 &&
    acts.every((act) => act.actor === 'unnamed') &&
    !words.some((word) => PARTIES.has(word.norm)) &&
    /^(?:it|this|that|these|they|specifically)$/.test(words.find((word) => word.norm !== 'more')?.norm ?? '')
  );
}

/** "Personally identifiable information, for example, includes a name": a term, where nobody is said to do anything. */
function defines({ words, acts }: Pick<Sentence, 'words' | 'acts'>): boolean {
  return (
    acts.length > 0 &&
    acts.every((act) => act.actor === 'unnamed' && act.verb !== 'collect' && act.verb !== 'give') &&
    /^(?:includes?|means?|is)$/.test(words[(acts[0] as Act).from]?.norm ?? '') &&
    /^(?:personal|personally|sensitive|identifiable)$/.test(words[0]?.norm ?? '') &&
    !words.some((word) => PARTIES.has(word.norm))
  );
}

/** "Cookies are small files that a site can place": what a thing is. */
function thing(sentence: Sentence): boolean {
  return explained({ from: sentence.words.length, to: sentence.words.length }, sentence);
}

const PARTIES = new Set(['you', 'your', 'we', 'us', 'our']);

/** "usage data (not including your name or address)": named only to be left out. */
function leftOut(hit: Span, sentence: Sentence): boolean {
  const from = startOf(hit.from, sentence);
  return sentence.words.slice(from, hit.from).some(
    (word, at, words) =>
      word.norm === 'excluding' ||
      (word.norm === 'including' &&
        (words[at - 1]?.norm === 'not' || (at === 0 && sentence.words[from - 1]?.norm === 'not'))) ||
      // "All except your location"; but "none except your location" is collected.
      (word.norm === 'except' &&
        sentence.negators.length === 0 &&
        words.slice(at).every(({ norm }) => !/^(?:when|where|if|as|in|to|that|with|,)$/.test(norm))),
  );
}

/** "We do not control the cookies of advertisers": what others do with it, the company only disclaims. */
function uncontrolled(hit: Span, sentence: Sentence): boolean {
  return sentence.words
    .slice(0, hit.from)
    .some(
      (word, at, words) =>
        (word.norm === 'control' || word.norm === 'responsible') &&
        words
          .slice(Math.max(0, at - 4), at)
          .some((one) => one.norm === 'no' || one.norm === 'not' || one.norm === "don't"),
    );
}

const DOERS = new Set(['you', "you've", 'users', 'visitors', 'customers', 'members', 'they']);

/** "fields for your name, which we store": a relative clause behind the data. */
function relativeBehind(hit: Span, sentence: Sentence): Act | undefined {
  const act = sentence.acts.find((one) => one.from >= hit.to);
  if (act?.voice !== 'active' || act.actor !== 'controller' || !OBTAINS.has(act.verb)) return undefined;
  const opening = sentence.words.slice(hit.to, act.from).map((word) => word.norm);
  return opening.includes('which') || opening[0] === 'that' ? act : undefined;
}

/** "Cookies help us …", "Your postcode tells us …": what does something for the company is in its hands. */
function subjectAnswer(hit: Span, sentence: Sentence): Answer | undefined {
  const act = sentence.acts.find((one) => one.from >= hit.to);
  if (act?.voice !== 'active' || act.from - hit.to > 4 || act.actor !== 'unnamed') return undefined;
  if (startOf(act.from, sentence) > hit.from || act.verb === 'define' || act.reading === 'denies') return undefined;
  if (!aboutUs(sentence)) return undefined;
  return { reading: conditional(act.reading, act, sentence), certainty: 2 };
}

/**
 * "Payment data: we never see it." A label takes the reading of what is said behind it, and is weaker than the sentence
 * itself.
 */
function labelAnswer(hit: Span, sentence: Sentence): Answer | 'not' | undefined {
  if (hit.from > 1 || sentence.words[hit.to]?.norm !== ':') return undefined;
  const act = sentence.acts.find(
    (one) => one.from > hit.to && one.voice !== 'noun' && one.actor !== 'person' && OBTAINS.has(one.verb),
  );
  if (act?.reading !== 'denies') return undefined;
  return answerOf(act, hit, sentence, 2);
}

/** A row that ticks its categories: "Location | Yes". */
function tickedAnswer(hit: Span, sentence: Sentence): Answer | undefined {
  const bars = sentence.words.flatMap((word, index) => (word.norm === '|' ? [index] : []));
  if (!bars.some((bar) => bar >= hit.to)) return undefined;
  const cells = bars.map((bar, index) => sentence.words.slice(bar + 1, bars[index + 1] ?? sentence.words.length));
  const answer = cells.find(
    (cell) => /^(?:yes|no|✓|✔)$/u.test(cell[0]?.norm ?? '') && cell.slice(1).every((word) => isMark(word)),
  );
  if (!answer) return undefined;
  const ticked = answer[0]?.norm === 'no' ? 'denies' : 'states';
  return { reading: underOwnCondition(ticked, hit, sentence), certainty: 2 };
}

/** What the lead-in or the headings say of the data below them. */
function outerAnswer(sentence: Sentence, above: Parameters<Reader>[1]['above']): Answer | null {
  for (const { sentence: outer, certainty } of above) {
    for (const act of [...outer.acts].reverse()) {
      if (act.verb === 'define' || isInvitation(act, outer)) return null;
      if (act.verb === 'other') {
        // "You may change the following:" is about what a person does; the company's "to improve …" is only a purpose.
        if (act.actor === 'person' && certainty === 2) return null;
        continue;
      }
      if (act.voice !== 'noun' && !obtains(act)) {
        if (certainty === 2 && act.actor !== 'person') return null;
        continue;
      }
      if (act.actor === 'others' && act.voice === 'active' && !aboutUs(outer)) return null;
      const reading = act.voice === 'noun' && !OBTAINS.has(act.verb) ? null : readAsCollection(act, outer);
      if (reading === null) return null;
      const bare = plain(sentence) && outer.acts.some(collecting);
      return { reading, certainty: purpose(outer, act) ? 1 : bare ? 2 : certainty };
    }
  }
  return null;
}

/** "Choose one to get more information:": what stands below is there to be read. */
function isInvitation(act: Act, { words }: Sentence): boolean {
  return (
    /^(?:get|learn|read|see)$/.test(words[act.from]?.norm ?? '') && /^(?:more|further)$/.test(words[act.to]?.norm ?? '')
  );
}

/** "We use data to:" leads in purposes, in which data occur by the way. */
function purpose(outer: Sentence, act: Act): boolean {
  if (act.verb !== 'use') return false;
  const last = outer.words.findLastIndex((word) => /^[\p{L}]/u.test(word.norm));
  return outer.markers.some((marker) => marker.from > act.to && marker.to >= last) || act.voice === 'noun';
}

/** A heading that says outright that data are collected stands for the verb of the bare items and rows below it. */
function collecting(act: Act): boolean {
  return act.verb === 'collect' && act.reading !== 'denies' && act.actor !== 'others';
}

function plain(sentence: Sentence): boolean {
  // "a place derived from your address" only describes the data.
  return sentence.acts.every((act) => act.voice === 'noun' || (act.voice === 'passive' && act.actor === 'unnamed'));
}

/** "A cookie is a small file": the sentence tells what the word means. */
function explains(hit: Span, sentence: Sentence): boolean {
  if (hit.from > 2) return false;
  const next = sentence.words.slice(hit.to, hit.to + 6).map((word) => word.norm);
  const be = next.findIndex((word) => word === 'is' || word === 'are');
  if (be < 0 || next.slice(0, be).some((word) => word === ',')) return false;
  return (
    ARTICLES.has(next[be + 1] ?? '') &&
    startOf(hit.from, sentence) === 0 &&
    !sentence.words.slice(0, hit.from).some((word) => word.norm === 'your' || word.norm === 'our')
  );
}

const ARTICLES = new Set([
  'a',
  'an',
  'small',
  'tiny',
  'simply',
  'pieces',
  'text',
  'unique',
  'often',
  'typically',
  'usually',
  'commonly',
  'short',
]);
