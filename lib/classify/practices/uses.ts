import type { Reading } from '../../policy/finding';
import type { VerbClass } from '../../policy/lexicon';
import { standingOf } from '../assertions';
import type { Act, Sentence, Span } from '../sentence';
import {
  type Answer,
  askedOfOthers,
  type Context,
  clauseOf,
  conditional,
  governing,
  OBTAINS,
  type Reader,
} from './context';
import { subjectOf } from './subject';

/** Acts on data that an activity can be the purpose of. */
const SERVES: ReadonlySet<VerbClass> = new Set(['collect', 'keep', 'use', 'disclose', 'sell']);

/** Words between a purpose marker and its activity: "to better understand", "for our own marketing". */
const MARKER_REACH = 3;

/**
 * Is the activity what the data are for? Said by a purpose marker behind an act on data ("we use … to send you …"), by
 * the lead-in or heading ("we use your data to: ⟩ …"), by the company doing it ("we may send you …"), or by the
 * person's way out of it ("you may opt out of receiving …"). What the person does for own ends ("you may send …") is no
 * purpose.
 */
export const uses: Reader = (hit, { sentence, above }) => {
  if (defined(hit, sentence) || askedOfOthers(hit, sentence) || ofMeasures(hit, sentence)) return null;
  const act = governing(hit, sentence);
  const subject = subjectOf(hit, sentence);
  if (subject === 'person' && !servesData(act) && !markedBehindOurAct(hit, sentence)) {
    return refusedIn(hit, sentence) ? { reading: 'states', certainty: 2 } : null;
  }
  const certainty = contextOf(hit, sentence, above, act, subject);
  if (certainty === null) return null;
  if (deniedHere(hit, sentence, act)) {
    if (sentence.conditions.length) return { reading: 'asks', certainty };
    return sentence.exceptions.length ? null : { reading: 'denies', certainty };
  }
  const reading = readingOf(hit, sentence, act);
  const outer = sentence.acts.length ? undefined : above.find((one) => one.certainty === 2);
  const last = outer && lastAct(outer.sentence);
  if (last?.reading === 'denies') return outer?.sentence.exceptions.length ? null : { reading: 'denies', certainty: 2 };
  if (reading === 'states' && outer && outer.sentence.conditions.length) return { reading: 'asks', certainty };
  return { reading: reading === 'states' && last?.reading === 'allows' ? 'allows' : reading, certainty };
};

/** "“Personal data” means what allows someone to contact you": nothing is done with it. */
function defined(hit: Span, sentence: Sentence): boolean {
  return sentence.acts.some((act) => act.verb === 'define' && act.to <= hit.from) && !weAct(sentence);
}

/** Does the company itself do something with data? Not "small files that a website uses". */
function weAct({ acts, words }: Sentence): boolean {
  return (
    acts.some((act) => SERVES.has(act.verb) && act.actor === 'controller') &&
    words.some((word) => word.norm === 'we' || word.norm === 'us' || word.norm === 'our')
  );
}

/**
 * "To prevent misuse, we have put safeguards in place", "we cannot guarantee the security of …": what measures are for,
 * and not the data.
 */
function ofMeasures(hit: Span, sentence: Sentence): boolean {
  const { words, acts, dataNouns } = sentence;
  if (!PROTECTING.test(words[hit.from]?.norm ?? '')) return false;
  if (!words.some((word) => MEASURES.test(word.norm))) return false;
  return !acts.some(
    (act) =>
      act.to <= hit.from &&
      SERVES.has(act.verb) &&
      act.actor !== 'person' &&
      dataNouns.some((noun) => noun.from >= act.to && noun.from - act.to <= OBJECT_REACH && noun.to <= hit.from),
  );
}

const PROTECTING =
  /^(?:protect|prevent|ensur|maintain|safeguard|secur|guarantee|preserv|keep|detect|mitigat|deter|limit|reduc)/;

const MEASURES =
  /^(?:measures?|safeguards?|procedures?|precautions?|steps?|efforts?|practices|features|mechanisms|technologies|firewalls?|encryption|ssl|committed|strives?|seeks?|endeavou?rs?|guarantee|impenetrable)$/;

/** Words from a verb to its object. */
const OBJECT_REACH = 5;

function servesData(act: Act | undefined): boolean {
  return act !== undefined && SERVES.has(act.verb) && act.actor !== 'person';
}

function contextOf(
  hit: Span,
  sentence: Sentence,
  above: Context['above'],
  act: Act | undefined,
  subject: Act['actor'],
): Answer['certainty'] | null {
  const marked = sentence.markers.some((marker) => marker.to <= hit.from && hit.from - marker.to <= MARKER_REACH);
  const serving = sentence.acts.filter((one) => SERVES.has(one.verb) && one.actor !== 'person' && !within(one, hit));
  const before = serving.some((one) => one.to <= hit.from);
  // An item of "We use your data to:" says it as plainly as the sentence would.
  const lead = above.find((one) => one.certainty === 2);
  const led = lead && lastAct(lead.sentence);
  if (led && OBTAINS.has(led.verb) && led.actor !== 'person' && subject === 'unnamed' && !before) return 3;
  if (marked && before && serving.some((one) => OBTAINS.has(one.verb))) return 3;
  if (before && act && OBTAINS.has(act.verb) && servesData(act)) return 3;
  if (before || (marked && serving.length) || subject === 'controller') return 2;
  for (const { sentence: outer, certainty } of above) {
    const last = lastAct(outer);
    if (!last) continue;
    if (SERVES.has(last.verb) && last.actor !== 'person') return certainty === 2 || marked ? 2 : 1;
    if (certainty === 2) break;
  }
  if (marked) return 1;
  const others = sentence.actors.some((actor) => actor.subject === 'subject' && actor.to <= hit.from);
  return others || sentence.acts.some((one) => !within(one, hit)) ? null : 1;
}

/** "We use what you upload to improve …": the clause about the person stands inside the company's own. */
function markedBehindOurAct(hit: Span, sentence: Sentence): boolean {
  return (
    sentence.markers.some((marker) => marker.to <= hit.from && hit.from - marker.to <= 1) &&
    sentence.acts.some((act) => act.to <= hit.from && SERVES.has(act.verb) && act.actor === 'controller')
  );
}

function within(act: Span, hit: Span): boolean {
  return act.from >= hit.from && act.to <= hit.to;
}

function lastAct(sentence: Sentence): Act | undefined {
  return sentence.acts.filter((one) => one.verb !== 'other' && one.verb !== 'define').at(-1);
}

function deniedHere(hit: Span, sentence: Sentence, act: Act | undefined): boolean {
  const clause = clauseOf(hit, sentence);
  return sentence.negators.some(
    (n) =>
      n.to <= hit.from &&
      (n.from >= clause || (act !== undefined && act.reading === 'denies' && act.to <= hit.from)) &&
      !sentence.turns.some((turn) => turn.from >= n.to && turn.to <= hit.from),
  );
}

function readingOf(hit: Span, sentence: Sentence, act: Act | undefined): Reading {
  if (conditional('states', hit, sentence) === 'asks') return 'asks';
  const clause = clauseOf(hit, sentence);
  const permitted = sentence.permissions.some((p) => p.from >= clause && p.to <= hit.from);
  const serving = sentence.acts.filter(
    (one) =>
      one.to <= hit.from &&
      SERVES.has(one.verb) &&
      one.actor !== 'person' &&
      one.voice !== 'noun' &&
      standingOf(one, sentence, sentence.dataNouns) !== 'names' &&
      !/^requir/.test(sentence.words[one.from]?.norm ?? ''),
  );
  // Of the purposes behind "we may use …" each is said as the first.
  const last =
    serving.findLast((one) => isSubjectOf(one, sentence)) ??
    serving.findLast((one) => one.actor === 'controller') ??
    serving.at(-1);
  return permitted || act?.reading === 'allows' || last?.reading === 'allows' ? 'allows' : 'states';
}

/** Does the company stand right before its verb: "we may use", "we also collect"? */
function isSubjectOf(act: Act, { actors, words }: Sentence): boolean {
  if (words[act.from - 1]?.norm === 'to') return false;
  return actors.some(
    ({ actor, subject, to }) =>
      actor !== 'person' && subject === 'subject' && to <= act.from && act.from - to <= SUBJECT_REACH,
  );
}

/** Words between a subject and its verb: "we may also". */
const SUBJECT_REACH = 3;

/** Words by which a person ends or refuses an activity of the company's: who can refuse it is subject to it. */
function refusedIn(hit: Span, sentence: Sentence): boolean {
  return sentence.refusals.some((refusal) => refusal.to <= hit.from);
}
