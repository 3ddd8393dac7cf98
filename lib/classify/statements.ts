import { auxiliaryStart, openerOf, standingOf } from './assertions';
import { HARD_BREAKS } from './clauses';
import type { Act, Sentence, Span } from './sentence';

/** What the text says of personal data, whichever the data. */
export type Statement = 'collect' | 'share' | 'not-collect' | 'not-share';

type Kind = 'collect' | 'share';

/**
 * What a sentence says of personal data. An act counts when data are its object (behind an active verb, before a passive one) and when
 * the sentence asserts it; a denial with an exception says both.
 *
 * @param data where the sentence speaks of data.
 */
export function statementsOf(sentence: Sentence, data: readonly Span[]): Statement[] {
  const found = new Set<Statement>();
  data = data.filter((hit) => !sentence.words.slice(hit.from, hit.to).some((word) => TOOLS.test(word.norm)));
  if (data.length === 0) return [];
  for (const act of sentence.acts) {
    if (standingOf(act, sentence) !== 'asserted' || !hasObject(act, sentence, data)) continue;
    const denied = isDenied(act, sentence, data);
    for (const kind of kindsOf(act, sentence, denied)) {
      if (!denied) found.add(kind);
      else {
        found.add(`not-${kind}`);
        if (hasException(sentence)) found.add(kind);
      }
    }
  }
  return [...found];
}

/** What collects data is no data. */
const TOOLS = /^(?:cookies?|beacons?|pixels?|gifs?|tags?|scripts?|technolog(?:y|ies)|storage|sdks?|surveys?)$/;

/** Hands data on whoever is named; the other verbs of handing on need somebody who gets them ("provide … to partners"). */
const HANDS_ON =
  /^(?:shar|disclos|transfer|releas|divulg|reveal|exchang|distribut|sell|sold|rent|leas|trad|barter|swap|licens|loan|lend|lent|mak|made|pass|expos|turn|monetiz|allow|permit|let|report|forward|publish|entrust|transmit)/;
const NO_DISCLOSURE = /^(?:work|partner|engag|outsourc|contract|hir|cooperat|rely|reli|assign)/;

/** Acts that tell nothing of how data come to the company. */
const AIMLESS = /^(?:link|review|see$|sees$|seen$|read|contain|look|requir|import|examin|consider|study|studi|note|notes|bas)/;

/** "we keep it secure" is no collection. */
function safeguarded(act: Act, { words }: Sentence): boolean {
  return words.slice(act.to, act.to + 10).some((word) => /^(?:secure|safe|private|confidential|accurate|confidentiality|privacy|security)$/.test(word.norm));
}

/** What a person does who hands data to the company. */
const GIVES = /^(?:provid|submit|enter|giv|gave|upload|suppl|fill|send|sent|shar|disclos|transmit|volunteer|typ|input|mak|tell|includ|add|complet|register|post|publish|communicat)/;
const PUBLISHES = /^(?:post|publish)/;

function kindsOf(act: Act, sentence: Sentence, denied: boolean): Kind[] {
  const form = sentence.words[act.from]?.norm ?? '';
  if (act.voice === 'noun') return consentedTo(act, sentence);
  if (AIMLESS.test(form) || (form === 'access' && sentence.words[act.to]?.norm === 'to')) return [];
  if (/^(?:keep|maintain)/.test(form) && safeguarded(act, sentence)) return [];
  if (gerund(act, sentence)) return [];
  const actor = actorOf(act, sentence);
  if (withOthers(act, sentence) && (act.verb === 'collect' || act.verb === 'keep' || act.verb === 'use') && !denied) return ['collect', 'share'];
  if (actor === 'person') {
    if (denied || !GIVES.test(form) || asked(act, sentence)) return [];
    if (act.voice === 'passive') return ['collect'];
    return PUBLISHES.test(form) || publicly(act, sentence) ? ['share'] : ['collect'];
  }
  if (actor === 'others') {
    if (act.verb === 'other' || act.verb === 'define') return toUs(act, sentence) ? ['collect'] : [];
    if (toUs(act, sentence)) return ['collect'];
    return ['share'];
  }
  switch (act.verb) {
    case 'collect':
    case 'keep':
    case 'use':
      return ['collect'];
    case 'disclose':
    case 'sell':
      if (toUs(act, sentence)) return ['collect'];
      if (NO_DISCLOSURE.test(form)) return [];
      return HANDS_ON.test(form) || hasRecipient(act, sentence) ? ['share'] : [];
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

function actorOf(act: Act, sentence: Sentence): 'controller' | 'person' | 'others' {
  const opener = openerOf(act, sentence);
  const head = sentence.actors.find((actor) => actor.to === opener)?.actor;
  if ((act.actor === 'unnamed' || sentence.words[opener]?.norm === 'who') && head && act.voice === 'active') return head;
  return act.actor === 'unnamed' ? 'controller' : act.actor;
}

/** "we and our partners collect": the other party is part of the subject. */
function withOthers(act: Act, sentence: Sentence): boolean {
  const { actors, words, acts } = sentence;
  const first = auxiliaryStart(act, sentence);
  const both = actors.some(
    (actor) =>
      actor.actor === 'others' &&
      (actor.to === first || words[actor.to]?.norm === ',') && actor.to >= first - 6 && actor.to <= first &&
      /^(?:and|or|with)$/.test(words[actor.from - 1]?.norm ?? '') &&
      !acts.some((one) => one.from >= actor.to && one.from < act.from),
  );
  if (both) return act.voice === 'active';
  const previous = acts[acts.indexOf(act) - 1];
  return previous !== undefined && /^(?:and|or|,)$/.test(words[previous.to]?.norm ?? '') && act.from - previous.to <= 2 && withOthers(previous, sentence);
}

/** "by providing …": the subject stands elsewhere, and the clause goes with another. */
function gerund(act: Act, sentence: Sentence): boolean {
  const { words } = sentence;
  if (act.voice !== 'active' || !/ing$/.test(words[act.from]?.norm ?? '')) return false;
  return act.actor !== 'others' && !/^(?:is|are|be|been|am|was|were|not|we're|also|currently)$/.test(words[act.from - 1]?.norm ?? '');
}

function consentedTo(act: Act, { words }: Sentence): Kind[] {
  if (words[act.to]?.norm !== 'of' && words[act.to - 1]?.norm !== 'of') return [];
  const before = words.slice(Math.max(0, act.from - 12), act.from).map((word) => word.norm);
  if (!before.some((norm) => /^(?:consent|agree|consenting|agreeing|authorize)$/.test(norm))) return [];
  if (act.verb === 'disclose' || act.verb === 'sell') return ['share'];
  return act.verb === 'collect' || act.verb === 'keep' || act.verb === 'use' ? ['collect'] : [];
}

function region(act: Act, sentence: Sentence): { from: number; to: number } {
  const { words } = sentence;
  let to = words.findIndex((word, at) => at >= act.to && /^(?:;|\.|\?|!|:)$/.test(word.norm) );
  if (to < 0) to = words.length;
  const next = sentence.acts.find(
    (one) => one.from >= act.to && one.voice === 'active' && one.from < to && standingOf(one, sentence) === 'asserted',
  );
  return { from: act.to, to: next ? next.from : to };
}

const RECIPIENT = /^(?:our|other|others|third|third-party|such|certain|these|those|its|any|their|companies|organizations|businesses|advertisers|sponsors|merchants|publishers|credit|anyone|authorities|selected|trusted)$/;
const OWN = /^(?:site|sites|service|services|website|websites|users|user|server|servers|privacy|policy|customers|members|purposes?)$/;

/** "give that business your name". */
function indirect(act: Act, { words, hits }: Sentence): boolean {
  return (
    /^(?:that|those|these|any|our|other|such|third|certain|advertisers|partners)$/.test(words[act.to]?.norm ?? '') &&
    !hits.some((hit) => hit.from >= act.to && hit.from <= act.to + 1)
  );
}

function toUs(act: Act, sentence: Sentence): boolean {
  const { from, to } = region(act, sentence);
  return sentence.words.slice(from, to).some((word, index, all) => word.norm === 'us' && (index === 0 || /^(?:to|with)$/.test(all[index - 1]?.norm ?? '')));
}

function publicly(act: Act, sentence: Sentence): boolean {
  const { from, to } = region(act, sentence);
  return sentence.words.slice(from, to).some((word) => /^(?:public|publicly|friends|followers)$/.test(word.norm)) || (!toUs(act, sentence) && sentence.actors.some((actor) => actor.actor === 'others' && actor.from > from && actor.from < to && /^(?:to|with)$/.test(sentence.words[actor.from - 1]?.norm ?? '')));
}

function hasRecipient(act: Act, sentence: Sentence): boolean {
  const { from, to } = region(act, sentence);
  return (
    sentence.actors.some((actor) => actor.actor === 'others' && actor.from >= from && actor.from < to) ||
    indirect(act, sentence) ||
    sentence.words.slice(from, to).some((word, index, all) => /^(?:to|with)$/.test(word.norm) && RECIPIENT.test(all[index + 1]?.norm ?? '') && !OWN.test(all[index + 2]?.norm ?? ''))
  );
}

/** Verbs in one row share the object behind the last: "collect, use and share your data". */
function hasObject(act: Act, sentence: Sentence, data: readonly Span[]): boolean {
  const { words, acts } = sentence;
  if (act.voice === 'passive') {
    const first = auxiliaryStart(act, sentence);
    let start = first;
    while (start > 0 && !/^(?:;|:|\.|\?)$/.test(words[start - 1]?.norm ?? '')) start--;
    return data.some((hit) => hit.from >= start && hit.to <= act.from);
  }
  let to = act.to;
  let last: Span = act;
  while (to < words.length) {
    const norm = words[to]?.norm ?? '';
    const next = acts.find((one) => one.from === to);
    if (next && next.voice !== 'noun') {
      const between = words.slice(last.to, to).map((word) => word.norm);
      if (!/^(?:,|and|or|nor|\/)$/.test(words[last.to]?.norm ?? '') && !between.every((one) => /^(?:,|and|or|nor|\/|and\/or|otherwise|to|also|not|then|may|must|,)$/.test(one))) break;
      last = next;
      to = next.to;
      continue;
    }
    if (HARD_BREAKS.has(norm) && norm !== ':') break;
    to++;
  }
  if (/^(?:it|them|these|this)$/.test(words[last.to]?.norm ?? '') && data.some((hit) => hit.to <= act.from)) return true;
  return data.some((hit) => hit.from >= act.to && hit.from < to) || data.some((hit) => hit.from >= act.from && hit.to <= act.to);
}

function isDenied(act: Act, sentence: Sentence, _data: readonly Span[]): boolean {
  const { words, negators } = sentence;
  if (act.voice !== 'passive') return act.reading === 'denies';
  const first = auxiliaryStart(act, sentence);
  if (negators.some((one) => one.from >= first && one.to <= act.from)) return true;
  if (act.reading !== 'denies') return false;
  const opener = openerOf(act, sentence);
  return negators.some((one) => one.from >= opener && one.to <= first && /^(?:no|none|neither|nor)$/.test(words[one.from]?.norm ?? ''));
}

function hasException({ exceptions, conditions, words }: Sentence): boolean {
  return (
    conditions.length > 0 ||
    exceptions.some((one) => !/^(?:only|save|beyond|outside|as)$/.test(words[one.from]?.norm ?? ''))
  );
}
