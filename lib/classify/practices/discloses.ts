import type { Act, Sentence, Span } from '../sentence';
import {
  type Answer,
  askedOfOthers,
  conditional,
  deniedInPlace,
  explained,
  governing,
  HANDS_ON,
  OBTAINS,
  type Reader,
  underOwnCondition,
} from './context';

/**
 * Do those named get the data? The sentence says it where they are behind a verb of handing on ("we share … with …"),
 * where they obtain themselves ("advertisers may collect …"), or where they name the occasion of a disclosure ("in a
 * merger, your data may be transferred"); else the lead-in or heading does ("we share your data with: ⟩ …").
 */
export const discloses: Reader = (hit, { sentence, above }) => {
  if (isSource(hit, sentence) || askedOfOthers(hit, sentence) || barred(hit, sentence) || refersOn(hit, sentence)) {
    return null;
  }
  if (explained(hit, sentence) || located(hit, sentence) || isUs(hit, sentence)) return null;
  if (providesUs(hit, sentence) || isTerm(hit, sentence)) return null;
  const act = governing(hit, sentence);
  if (act && (shielded(act, hit, sentence) || forbidden(act) || inquired(act, sentence) || onPages(hit, act, sentence)))
    return null;
  const data = sentence.dataNouns.some((noun) => noun.to <= hit.from || noun.from >= hit.to);
  const asked = sentence.entitlements.length + sentence.requests.length > 0; // "you may ask us for a list of disclosures to …"
  const discloses = (one: Act) =>
    handsOn(one) &&
    data &&
    !byGiving(one, sentence) &&
    !(one.voice === 'noun' && asked) &&
    !ofNobody(one, hit, sentence);
  if (act && discloses(act)) return readAs(act, hit, sentence, 3);
  const own = obtainedBy(hit, sentence);
  if (own)
    return {
      reading: own.reading === 'denies' ? 'denies' : conditional(own.reading, own, sentence),
      certainty: own.reading === 'denies' ? 1 : 3,
    };
  // The person hands it on, or the company gets it: no disclosure, whatever stands above.
  if (givenByPerson(hit, sentence)) return null;
  const elsewhere = sentence.acts.find((one) => discloses(one) && one.reading !== 'denies' && one.voice !== 'noun');
  if (elsewhere) return readAs(elsewhere, hit, sentence, 2);
  for (const { sentence: outer, certainty } of above) {
    const last = outer.acts.filter((one) => one.verb !== 'other' && one.verb !== 'define').at(-1);
    if (!last) continue;
    const received = OBTAINS.has(last.verb) && doneByOthers(last, outer); // "Who receives your data"
    if (!HANDS_ON.has(last.verb) && !received) {
      if (certainty === 2) return null;
      continue;
    }
    const denied = last.reading === 'denies';
    if (denied && !outer.exceptions.length) return certainty === 2 ? { reading: 'denies', certainty } : null;
    const reading = denied ? 'allows' : conditional(last.reading, last, outer);
    return { reading: underOwnCondition(reading, hit, sentence), certainty };
  }
  return null;
};

/** "See our other notice for information on how it may be shared": what is said is said elsewhere. */
function refersOn(hit: Span, { words }: Sentence): boolean {
  return words
    .slice(0, hit.from)
    .some(
      (word, at, before) =>
        (word.norm === 'responsible' && before[at - 1]?.norm === 'not') ||
        (word.norm === 'how' &&
          /^(?:on|about|regarding)$/.test(before[at - 1]?.norm ?? '') &&
          before[at - 2]?.norm === 'information'),
    );
}

/** "You provide data when you take part in our forums": said of what is collected, and not of who sees it. */
function givenByPerson(hit: Span, { acts, actors }: Sentence): boolean {
  const subject = actors.findLast((actor) => actor.subject === 'subject' && actor.to <= hit.from);
  return (
    subject?.actor === 'person' &&
    acts.some((act) => act.actor === 'person' && act.verb === 'give' && act.to <= hit.from)
  );
}

/** "… any country in which our vendors maintain facilities": where they are. */
function located(hit: Span, { words }: Sentence): boolean {
  const behind = words.slice(hit.to, hit.to + 10).map((word) => word.norm);
  return behind.some(
    (word, at) => /^(?:maintain|maintains|operate|operates|have|has)$/.test(word) && PLACES.test(behind[at + 1] ?? ''),
  );
}

const PLACES = /^(?:facilities|offices|operations|servers)$/;

/** "Fern Ltd and its affiliates (“we”, “us”)": the company names itself. */
function isUs(hit: Span, { words }: Sentence): boolean {
  const behind = words.slice(hit.to, hit.to + 10).map((word) => word.norm);
  const open = behind.indexOf('(');
  return open >= 0 && /^["“]$/.test(behind[open + 1] ?? '') && /^(?:we|us|our)$/.test(behind[open + 2] ?? '');
}

/** "third parties are not permitted to use it for their own marketing": the phrase itself says no. */
function barred(hit: Span, { negators }: Sentence): boolean {
  return negators.some((one) => one.from > hit.from && one.to < hit.to);
}

/** "… to protect the rights of our officers, other users or the public": those who are protected get nothing. */
function shielded(act: Act, hit: Span, { words }: Sentence): boolean {
  if (act.to > hit.from || !/^(?:protect|safeguard|defend)/.test(words[act.from]?.norm ?? '')) return false;
  return !words.slice(act.to, hit.from).some((word) => word.norm === 'to' || word.norm === 'with' || word.norm === ';');
}

/** "We share aggregated figures with …": what is about nobody in particular is no disclosure of personal data. */
function ofNobody(act: Act, hit: Span, { words }: Sentence): boolean {
  if (act.to > hit.from) return false;
  if (inTheAggregate(words.slice(act.to).map((word) => word.norm))) return true;
  const object = words.slice(act.to, Math.min(act.to + 4, hit.from)).map((word) => word.norm);
  const first = object.findIndex((word) => !LEADING.has(word));
  return first >= 0 && IMPERSONAL.test(object[first] ?? '') && !/^(?:and|or|and\/or|,)$/.test(object[first + 1] ?? '');
}

/** "in aggregate form", "in the aggregate". */
function inTheAggregate(norms: readonly string[]): boolean {
  return norms.some(
    (norm, at) =>
      /^aggregated?$/.test(norm) &&
      (norms[at - 1] === 'in' || norms[at - 2] === 'in') &&
      /^(?:,|\.|\)|forms?|basis|level|to|with|and|or)$/.test(norms[at + 1] ?? ','),
  );
}

const LEADING = new Set(['only', 'certain', 'this', 'the', 'some', 'such', 'our', 'general', 'also']);

const IMPERSONAL =
  /^(?:non-personal|non-personally|non-identifiable|non-identifying|aggregated?|anonymous|anonymi[sz]ed|de-identified|statistical|statistics)$/;

function handsOn(act: Act): boolean {
  if (act.actor === 'person' || act.actor === 'others') return false;
  return HANDS_ON.has(act.verb) || act.verb === 'give';
}

/** "Payment processors may also provide us with …": what comes from them. */
function providesUs(hit: Span, { words }: Sentence): boolean {
  const behind = words.slice(hit.to, hit.to + 5).map((word) => word.norm);
  return behind.some((word, at) => /^(?:provide|send|give|supply|tell)s?$/.test(word) && behind[at + 1] === 'us');
}

/** "… from firms that we work with (“Affiliates”)": a name is made. */
function isTerm(hit: Span, { words }: Sentence): boolean {
  return /^["“]$/.test(words[hit.from - 1]?.norm ?? '') && words[hit.from - 2]?.norm === '(';
}

/** "They may not share it with any other third party": what others are forbidden. */
function forbidden(act: Act): boolean {
  return act.actor === 'others' && act.reading === 'denies';
}

/** "You may ask for information about what we shared, if any, with others": shared or not. */
function inquired(act: Act, sentence: Sentence): boolean {
  return (
    sentence.entitlements.length + sentence.requests.length > 0 &&
    sentence.words
      .slice(act.to, act.to + 4)
      .some((word, at, rest) => word.norm === 'if' && rest[at + 1]?.norm === 'any')
  );
}

/** "We have pages on sites such as …": a place of the company's own. */
function onPages(hit: Span, act: Act, { words }: Sentence): boolean {
  return words
    .slice(act.to, hit.from)
    .some(
      (word, at, rest) => /^(?:pages?|presence|profiles?|channels?)$/.test(word.norm) && rest[at + 1]?.norm === 'on',
    );
}

/** "You may add to your profile by providing information": it is the person who provides. */
function byGiving(act: Act, { words, actors }: Sentence): boolean {
  if (act.actor !== 'unnamed' || words[act.from - 1]?.norm !== 'by' || !/ing$/.test(words[act.from]?.norm ?? ''))
    return false;
  return actors.findLast(({ subject, to }) => subject === 'subject' && to <= act.from)?.actor === 'person';
}

function readAs(act: Act, hit: Span, sentence: Sentence, certainty: Answer['certainty']): Answer {
  const denied = act.reading === 'denies' || deniedInPlace(hit, sentence);
  if (denied && sentence.conditions.length) return { reading: 'asks', certainty };
  if (denied && sentence.exceptions.length) return { reading: 'allows', certainty: 2 };
  if (denied) return { reading: 'denies', certainty };
  return { reading: conditional(act.reading, act, sentence), certainty };
}

/** "Who receives your data", "The parties that process data for us:". */
function doneByOthers(act: Act, sentence: Sentence): boolean {
  if (act.actor !== 'unnamed') return act.actor === 'others';
  return sentence.actors.some(
    (actor) => actor.actor === 'others' && actor.subject === 'subject' && actor.to <= act.from,
  );
}

/** "advertisers may collect …": the recipient is itself the subject. */
function obtainedBy(hit: Span, sentence: Sentence): Act | undefined {
  return sentence.acts.find(
    (act) =>
      act.from >= hit.to &&
      act.from - hit.to <= 6 &&
      act.voice === 'active' &&
      OBTAINS.has(act.verb) &&
      act.actor === 'others',
  );
}

/** "we receive data from our partners": where data come from is not where they go. */
function isSource(hit: Span, sentence: Sentence): boolean {
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - LONGEST_ENUMERATION); at--) {
    const word = sentence.words[at]?.norm;
    const near = hit.from - at <= 3;
    // "received from other companies and affiliates", "from time to time"
    if (word === 'about' || word === 'regarding') return !/^(?:you|your)$/.test(sentence.words[at + 1]?.norm ?? '');
    if (word === 'from' && (near || receivedBefore(at, sentence))) return sentence.words[at + 1]?.norm !== 'time';
    if (word === 'to' || word === 'with') return false;
    // "provided by us, our licensors and our vendors", "what we receive through social networks"
    if (word === 'by') return PROVIDED.test(sentence.words[at - 1]?.norm ?? '');
    // "use of our service through a site such as …": the way, and not the end of it
    if (word === 'through' || word === 'via') return true;
  }
  return false;
}

function receivedBefore(at: number, sentence: Sentence): boolean {
  return sentence.words.slice(Math.max(0, at - 4), at).some((word) => RECEIVED.test(word.norm));
}

/** Words from "by" to the last of those named behind it. */
const LONGEST_ENUMERATION = 26;

const PROVIDED = /^(?:available|provided|supplied|given|submitted|furnished|offered|operated|owned|sent)$/;

const RECEIVED =
  /^(?:products|services|offers|emails|newsletters|messages|receive|received|obtain|obtained|collect|collected|get|gather|gathered)$/;
