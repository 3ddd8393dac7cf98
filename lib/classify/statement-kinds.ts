import { standingOf } from './assertions';
import { auxiliaryStart, openerOf } from './openers';
import type { Act, Sentence, Span } from './sentence';

export type Kind = 'collect' | 'share';

/**
 * Hands data on whoever is named; the other verbs of handing on need somebody who gets them ("provide … to partners").
 */
const HANDS_ON =
  /^(?:shar|disclos|transfer|releas|divulg|reveal|exchang|distribut|sell|sold|rent|leas|trad|barter|swap|licens|loan|lend|lent|mak|made|pass|expos|turn|monetiz|allow|permit|let|report|forward|publish|entrust|transmit)/;
const NO_DISCLOSURE = /^(?:work|partner|engag|outsourc|contract|hir|cooperat|rely|reli|assign)/;

/** Acts that tell nothing of how data come to the company. */
const AIMLESS =
  /^(?:link|review|see$|sees$|seen$|read|contain|look|requir|import|examin|consider|study|studi|note|notes|bas)/;

/** "we keep it secure" is no collection. */
function safeguarded(act: Act, { words }: Sentence): boolean {
  return words
    .slice(act.to, act.to + 10)
    .some((word) => /^(?:secure|safe|private|confidential|accurate|confidentiality|privacy|security)$/.test(word.norm));
}

/** What a person does who hands data to the company. */
const GIVES =
  /^(?:provid|submit|enter|giv|gave|upload|suppl|fill|send|sent|shar|disclos|transmit|volunteer|typ|input|mak|tell|includ|add|complet|register|post|publish|communicat)/;
const PUBLISHES = /^(?:post|publish)/;

/**
 * Whether an act on data obtains them for the company or hands them on; none when it does neither.
 *
 * @param reading is the act said to happen or not? What a person does not hand over says nothing of the company.
 */
export function kindsOf(act: Act, sentence: Sentence, data: readonly Span[], reading: 'states' | 'denies'): Kind[] {
  const form = sentence.words[act.from]?.norm ?? '';
  if (act.voice === 'noun') return namedAct(act, sentence);
  if (AIMLESS.test(form) || (form === 'access' && sentence.words[act.to]?.norm === 'to')) return [];
  if (/^(?:keep|maintain)/.test(form) && safeguarded(act, sentence)) return [];
  if (gerund(act, sentence)) return [];
  const actor = actorOf(act, sentence);
  if (
    withOthers(act, sentence) &&
    (act.verb === 'collect' || act.verb === 'keep' || act.verb === 'use') &&
    reading === 'states'
  )
    return ['collect', 'share'];
  if (actor === 'person') {
    if (reading === 'denies' || !GIVES.test(form) || asked(act, sentence)) return [];
    if (act.voice === 'passive') return ['collect'];
    return PUBLISHES.test(form) || publicly(act, sentence, data) ? ['share'] : ['collect'];
  }
  if (actor === 'others') {
    if (act.verb === 'other' || act.verb === 'define') return toUs(act, sentence, data) ? ['collect'] : [];
    if (toUs(act, sentence, data)) return ['collect'];
    return ['share'];
  }
  switch (act.verb) {
    case 'collect':
    case 'keep':
    case 'use':
      return ['collect'];
    case 'disclose':
    case 'sell':
      if (toUs(act, sentence, data)) return ['collect'];
      if (NO_DISCLOSURE.test(form)) return [];
      return HANDS_ON.test(form) || hasRecipient(act, sentence, data) ? ['share'] : [];
    case 'give':
      return act.voice === 'passive' ? ['collect'] : [];
    default:
      return [];
  }
}

/** "please provide": the text asks. */
function asked(act: Act, { words }: Sentence): boolean {
  return words.slice(Math.max(0, act.from - 3), act.from).some((word) => word.norm === 'please');
}

export function actorOf(act: Act, sentence: Sentence): 'controller' | 'person' | 'others' {
  const opener = openerOf(act, sentence);
  const head = sentence.actors.find((actor) => actor.to === opener)?.actor;
  if ((act.actor === 'unnamed' || sentence.words[opener]?.norm === 'who') && head && act.voice === 'active')
    return head;
  return act.actor === 'unnamed' ? 'controller' : act.actor;
}

/** "we and our partners collect": the other party is part of the subject. */
function withOthers(act: Act, sentence: Sentence): boolean {
  const { actors, words, acts } = sentence;
  const first = auxiliaryStart(act, sentence);
  const both = actors.some(
    (actor) =>
      actor.actor === 'others' &&
      (actor.to === first || words[actor.to]?.norm === ',') &&
      actor.to >= first - 6 &&
      actor.to <= first &&
      /^(?:and|or|with)$/.test(words[actor.from - 1]?.norm ?? '') &&
      !acts.some((one) => one.from >= actor.to && one.from < act.from),
  );
  if (both) return act.voice === 'active';
  const previous = acts[acts.indexOf(act) - 1];
  return (
    previous !== undefined &&
    /^(?:and|or|,)$/.test(words[previous.to]?.norm ?? '') &&
    act.from - previous.to <= 2 &&
    withOthers(previous, sentence)
  );
}

/** "by providing …": the subject stands elsewhere, and the clause goes with another. */
function gerund(act: Act, sentence: Sentence): boolean {
  const { words } = sentence;
  if (act.voice !== 'active' || !/ing$/.test(words[act.from]?.norm ?? '')) return false;
  return (
    act.actor !== 'others' &&
    !/^(?:is|are|be|been|am|was|were|not|we're|also|currently)$/.test(words[act.from - 1]?.norm ?? '')
  );
}

/** "you consent to the collection of data", "this is information that we collect". */
function namedAct(act: Act, { words }: Sentence): Kind[] {
  if (
    /^(?:is|are)$/.test(words[act.from - 1]?.norm ?? '') &&
    act.verb === 'collect' &&
    /^(?:information|data|personal)$/.test(words[act.from]?.norm ?? '')
  )
    return ['collect'];
  if (words[act.to]?.norm !== 'of' && words[act.to - 1]?.norm !== 'of') return [];
  const before = words.slice(Math.max(0, act.from - 12), act.from).map((word) => word.norm);
  if (!before.some((norm) => /^(?:consent|agree|consenting|agreeing|authorize)$/.test(norm))) return [];
  if (act.verb === 'disclose' || act.verb === 'sell') return ['share'];
  return act.verb === 'collect' || act.verb === 'keep' || act.verb === 'use' ? ['collect'] : [];
}

function region(act: Act, sentence: Sentence, data: readonly Span[]): { from: number; to: number } {
  const { words } = sentence;
  let to = words.findIndex((word, at) => at >= act.to && /^(?:;|\.|\?|!|:)$/.test(word.norm));
  if (to < 0) to = words.length;
  const next = sentence.acts.find(
    (one) =>
      one.from >= act.to && one.voice === 'active' && one.from < to && standingOf(one, sentence, data) === 'asserted',
  );
  return { from: act.to, to: next ? next.from : to };
}

const RECIPIENT =
  /^(?:our|other|others|third|third-party|such|certain|these|those|its|any|their|companies|organizations|businesses|advertisers|sponsors|merchants|publishers|credit|anyone|authorities|selected|trusted)$/;
const OWN =
  /^(?:site|sites|service|services|website|websites|users|user|server|servers|privacy|policy|customers|members|purposes?)$/;

/** "give that business your name". */
function indirect(act: Act, { words }: Sentence, data: readonly Span[]): boolean {
  return (
    /^(?:that|those|these|any|our|other|such|third|certain|advertisers|partners)$/.test(words[act.to]?.norm ?? '') &&
    !data.some((hit) => hit.from >= act.to && hit.from <= act.to + 1)
  );
}

function toUs(act: Act, sentence: Sentence, data: readonly Span[]): boolean {
  const { from, to } = region(act, sentence, data);
  return sentence.words
    .slice(from, to)
    .some(
      (word, index, all) => word.norm === 'us' && (index === 0 || /^(?:to|with)$/.test(all[index - 1]?.norm ?? '')),
    );
}

function publicly(act: Act, sentence: Sentence, data: readonly Span[]): boolean {
  const { from, to } = region(act, sentence, data);
  return (
    sentence.words.slice(from, to).some((word) => /^(?:public|publicly|friends|followers)$/.test(word.norm)) ||
    (!toUs(act, sentence, data) &&
      sentence.actors.some(
        (actor) =>
          actor.actor === 'others' &&
          actor.from > from &&
          actor.from < to &&
          /^(?:to|with)$/.test(sentence.words[actor.from - 1]?.norm ?? ''),
      ))
  );
}

function hasRecipient(act: Act, sentence: Sentence, data: readonly Span[]): boolean {
  const { from, to } = region(act, sentence, data);
  return (
    sentence.actors.some((actor) => actor.actor === 'others' && actor.from >= from && actor.from < to) ||
    indirect(act, sentence, data) ||
    sentence.words
      .slice(from, to)
      .some(
        (word, index, all) =>
          /^(?:to|with)$/.test(word.norm) &&
          RECIPIENT.test(all[index + 1]?.norm ?? '') &&
          !OWN.test(all[index + 2]?.norm ?? ''),
      )
  );
}
