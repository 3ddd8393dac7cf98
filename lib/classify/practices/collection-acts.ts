import type { Reading } from '../../policy/finding';
import type { Act, Sentence, Span } from '../sentence';
import type { Word } from '../words';
import { type Answer, conditional, deniedInPlace, HANDS_ON, OBTAINS, startOf } from './context';

/** Does the act mean that the controller comes to have the data? */
export function obtains(act: Act): boolean {
  if (act.voice === 'noun') return OBTAINS.has(act.verb);
  if (act.actor === 'person')
    return act.verb === 'give' || act.verb === 'disclose' || (act.voice === 'passive' && act.verb !== 'other');
  return OBTAINS.has(act.verb) || HANDS_ON.has(act.verb) || (act.verb === 'give' && act.actor === 'controller');
}

/** A phrase with a verb in it says what is done, whatever the class of the verb; only its actor can take that away. */
export function obtainsBroadly(act: Act): boolean {
  return act.actor !== 'person' || act.verb === 'give' || act.verb === 'other';
}

export function answerOf(act: Act, hit: Span, sentence: Sentence, certainty: 2 | 3): Answer | 'not' {
  if (act.actor === 'others' && act.voice === 'active' && !aboutUs(sentence)) return 'not';
  if (act.from === 0 && act.actor === 'unnamed' && INVITES.has(sentence.words[0]?.norm ?? '')) return 'not';
  if (HANDS_ON.has(act.verb) && isParty(hit, act, sentence)) return 'not';
  const reading = readAsCollection(act, sentence);
  if (reading === null) return 'not';
  if (act.reading !== 'denies' && deniedInPlace(hit, sentence))
    return HANDS_ON.has(act.verb) ? 'not' : { reading: 'denies', certainty: 2 };
  return { reading, certainty };
}

/** "Receive news on health": the person is told what there is to get. */
const INVITES = new Set(['receive', 'get', 'see', 'read', 'learn']);

/** How an act reads for a collection: sharing implies having, but not sharing says nothing of collecting. */
export function readAsCollection(act: Act, sentence: Sentence): Reading | null {
  if (act.reading !== 'denies') return conditional(act.reading, act, sentence);
  if (HANDS_ON.has(act.verb) || act.actor === 'person' || act.actor === 'others' || aboutThings(act, sentence))
    return null;
  if (forSomePurpose(act, sentence)) return null;
  if (sentence.conditions.length) return 'asks';
  // "only", "other than what you supply": the denial has a hole in it.
  return sentence.exceptions.length ? null : 'denies';
}

const MAIL = /^(?:e?mails?|e|calls?|telephone|phone)$/;

const USUALLY = /^(?:generally|usually|normally|typically|ordinarily|routinely|always)$/;

/** "We do not use it for any other purpose", "we do not associate cookies with your health": the data are there. */
function forSomePurpose(act: Act, { words }: Sentence): boolean {
  const form = words[act.from]?.norm ?? '';
  if (/^(?:associat|link|combin|match|merg|base)/.test(form)) return true;
  // "We do not generally collect it": sometimes they do.
  if (words.slice(Math.max(0, act.from - 4), act.from + 1).some((word) => USUALLY.test(word.norm))) return true;
  // "We do not send e-mails asking for your password."
  if (words.slice(Math.max(0, act.from - 3), act.from).some((word) => MAIL.test(word.norm))) return true;
  const rest = words.slice(act.to).map((word) => word.norm);
  // "We will never ask for your password by e-mail."
  if (
    rest.some(
      (word, at) => /^(?:by|via|through|in)$/.test(word) && rest.slice(at + 1, at + 4).some((one) => MAIL.test(one)),
    )
  )
    return true;
  return rest.some((word, at) => word === 'other' && /^(?:purposes?|reasons?|ways?|uses?)$/.test(rest[at + 1] ?? ''));
}

/**
 * "we do not use categories based on religion": a bare participle describes the object of the verb before it, and is
 * said as that is said.
 */
export function mainOf(act: Act, sentence: Sentence): Act | undefined {
  if (act.actor !== 'unnamed' || act.reading === 'denies' || isAuxiliary(sentence.words[act.from - 1])) return act;
  const before = sentence.acts.filter((one) => one.to <= act.from && one.actor !== 'unnamed').at(-1);
  if (before?.actor !== 'controller') return act;
  if (sentence.turns.some((turn) => turn.from >= before.to && turn.to <= act.from)) return act;
  if (OBTAINS.has(before.verb)) return before;
  // "we do not show ads based on religion" says nothing of collecting it.
  return before.reading === 'denies' ? undefined : act;
}

function isAuxiliary(word: Word | undefined): boolean {
  return /^(?:is|are|was|were|be|been|being|also|automatically)$/.test(word?.norm ?? '');
}

/** "shared with your friends", "seen by your employer": the party that gets the data, not the data. */
function isParty(hit: Span, act: Span, sentence: Sentence): boolean {
  const before = sentence.words.slice(Math.max(0, hit.from - 2), hit.from).map((word) => word.norm);
  const last = before.at(-1);
  const marker = last === 'your' || last === 'our' || last === 'the' || last === 'other' ? before.at(-2) : last;
  // "provide us with your address" names what is given.
  if (marker === 'with') return !/^(?:provid|suppl|present)/.test(sentence.words[act.from]?.norm ?? '');
  return marker === 'by';
}

const THINGS = new Set([
  'cookie',
  'cookies',
  'beacons',
  'pixels',
  'information',
  'data',
  'which',
  'that',
  'it',
  'they',
  'these',
  'this',
]);

/** "These cookies do not hold your name": what a thing does not do is no promise of the company. */
function aboutThings(act: Act, sentence: Sentence): boolean {
  if (act.actor !== 'unnamed' || act.voice !== 'active') return false;
  return sentence.words.slice(startOf(act.from, sentence), act.from).some((word) => THINGS.has(word.norm));
}

/**
 * Between the verb and the data stands a word that begins a list of examples, so the data belong to what the main verb
 * takes.
 */
export function introduced(act: Span, hit: Span, sentence: Sentence): boolean {
  const between = sentence.words.slice(act.to, hit.from);
  return between.some(
    (word, index) =>
      word.norm === 'including' ||
      word.norm === 'includes' ||
      word.norm === 'like' ||
      word.norm === 'e.g.' ||
      word.norm === 'e.g' ||
      word.norm === ':' ||
      word.norm === '(' ||
      word.norm === 'namely' ||
      (word.norm === 'such' && between[index + 1]?.norm === 'as') ||
      (word.norm === 'for' && between[index + 1]?.norm === 'example'),
  );
}

/** Third parties that act on our service, or for us, or hand data to us. */
export function aboutUs(sentence: Sentence): boolean {
  return sentence.words.some(
    (word) => word.norm === 'us' || word.norm === 'our' || word.norm === 'ours' || word.norm === 'we',
  );
}

export function followedByOf(act: Act, sentence: Sentence): boolean {
  return sentence.words[act.to]?.norm === 'of' || sentence.words[act.to - 1]?.norm === 'of';
}
