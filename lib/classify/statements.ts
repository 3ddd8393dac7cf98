import { standingOf } from './assertions';
import { HARD_BREAKS } from './clauses';
import { auxiliaryStart, openerOf } from './openers';
import type { Act, Sentence, Span } from './sentence';
import { actorOf, kindsOf } from './statement-kinds';

/** What the text says of personal data, whichever the data. */
export type Statement = 'collect' | 'share' | 'not-collect' | 'not-share';

/** What collects data is no data. */
const TOOLS = /^(?:cookies?|beacons?|pixels?|gifs?|tags?|scripts?|technolog(?:y|ies)|storage|sdks?|surveys?)$/;

/**
 * What a sentence says of personal data. An act counts when data are its object (behind an active verb, before a
 * passive one) and when the sentence asserts it; a denial with an exception says both.
 *
 * @param data where the sentence speaks of data.
 */
export function statementsOf(sentence: Sentence, data: readonly Span[]): Statement[] {
  const found = new Set<Statement>();
  data = data.filter((hit) => !TOOLS.test(sentence.words[hit.to - 1]?.norm ?? ''));
  if (data.length === 0) return [];
  for (const act of sentence.acts) {
    if (standingOf(act, sentence, data) !== 'asserted' || !hasObject(act, sentence, data)) continue;
    const reading = isDenied(act, sentence) ? 'denies' : 'states';
    for (const kind of kindsOf(act, sentence, data, reading)) {
      if (reading === 'states') found.add(kind);
      else {
        found.add(`not-${kind}`);
        if (hasException(sentence)) found.add(kind);
      }
    }
  }
  if (found.size === 0 && listsData(sentence, data)) found.add('collect');
  return [...found];
}

/** "The information we collect includes your name": what is collected is listed. */
function listsData({ words }: Sentence, data: readonly Span[]): boolean {
  const at = words.findIndex((word) => /^(?:includes?|including)$/.test(word.norm)); // "including" begins a list of examples
  if (at < 0 || words[at]?.norm === 'including') return false;
  if (!data.some((hit) => hit.from > at && hit.from <= at + 25)) return false;
  return data.some((hit) => hit.to <= at) || /^(?:this|these|it|that)$/.test(words[0]?.norm ?? '');
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
  if (act.voice === 'noun' && data.some((hit) => hit.from >= act.from && hit.from < act.to)) return true;
  let to = act.to;
  let last: Span = act;
  while (to < words.length) {
    const norm = words[to]?.norm ?? '';
    const next = acts.find((one) => one.from === to);
    if (next && next.voice !== 'noun') {
      const between = words.slice(last.to, to).map((word) => word.norm);
      if (
        !/^(?:,|and|or|nor|\/)$/.test(words[last.to]?.norm ?? '') &&
        !between.every((one) => /^(?:,|and|or|nor|\/|and\/or|otherwise|to|also|not|then|may|must|,)$/.test(one))
      )
        break;
      last = next;
      to = next.to;
      continue;
    }
    if (HARD_BREAKS.has(norm) && norm !== ':') break;
    to++;
  }
  if (/^(?:it|them|these|this)$/.test(words[last.to]?.norm ?? '') && data.some((hit) => hit.to <= act.from))
    return true;
  if (data.some((hit) => hit.to === headEnd(act, sentence))) return true;
  return (
    data.some((hit) => hit.from >= act.to && hit.from < to) ||
    data.some((hit) => hit.from >= act.from && hit.to <= act.to)
  );
}

/**
 * Where the noun ends that a relative clause is about: "information | that we collect", "information, which | we
 * collect".
 */
function headEnd(act: Act, sentence: Sentence): number {
  const { words } = sentence;
  const opener = openerOf(act, sentence);
  if (!/^(?:that|which)$/.test(words[opener]?.norm ?? '')) return -1;
  return words[opener - 1]?.norm === ',' ? opener - 1 : opener;
}

function isDenied(act: Act, sentence: Sentence): boolean {
  const { words, negators } = sentence;
  if (actorOf(act, sentence) === 'others' && forOtherPurposes(act, sentence)) return false;
  if (act.voice !== 'passive') return act.reading === 'denies';
  const first = auxiliaryStart(act, sentence);
  if (negators.some((one) => one.from >= first && one.to <= act.from)) return true;
  if (act.reading !== 'denies') return false;
  const opener = openerOf(act, sentence);
  return negators.some(
    (one) => one.from >= opener && one.to <= first && /^(?:no|none|neither|nor)$/.test(words[one.from]?.norm ?? ''),
  );
}

/** "they may not use it for other purposes": they have it. */
function forOtherPurposes(act: Act, { words }: Sentence): boolean {
  const behind = words.slice(act.to, act.to + 14).map((word) => word.norm);
  return behind.some(
    (norm, at) =>
      /^(?:other|another|different)$/.test(norm) && /^(?:purposes?|way|reasons?)$/.test(behind[at + 1] ?? ''),
  );
}

function hasException({ exceptions, conditions, words }: Sentence): boolean {
  return (
    conditions.length > 0 ||
    exceptions.some((one) => !/^(?:only|save|beyond|outside|as)$/.test(words[one.from]?.norm ?? ''))
  );
}
