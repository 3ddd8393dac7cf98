import { auxiliaryStart, isAuxiliary, openerOf } from './openers';
import type { Act, Sentence, Span } from './sentence';

/**
 * How an act stands in its sentence. `asserted`: the sentence says that it happens, or does not. `names`: it only tells
 * which data are meant ("information that we collect"). `open`: asked, announced, wished or supposed ("how we collect",
 * "if we share").
 */
export type Standing = 'asserted' | 'names' | 'open';

const BE = new Set('is are was were be been being get gets'.split(' '));
const FINITE = new Set(
  "is are was were may might can could will would shall should must has have had cannot won't isn't aren't".split(' '),
);

const QUESTIONS = new Set(['how', 'what', 'why', 'whether']);
const SUPPOSITIONS = new Set(['if', 'unless', 'whether', 'until', 'should']);
const RELATIVES = new Set(['that', 'which', 'who', 'whom', 'whose']);

/** "you agree that we may …" says it; "we cannot promise that …" and "we ask that …" do not. */
const GRANTS_IT =
  /^(?:agree|agrees|understand|understands|acknowledge|acknowledges|aware|note|consent|know|means|so|disclosed|found|given|advised|informed|assume|such|remember|mind|is|be|ensure|fact)$/;

/** Nouns behind which a clause without "that" only tells which are meant: "the ways we share data". */
const MANNERS = new Set(
  'way ways manner type types kind kinds category categories purpose purposes reason reasons extent choices'.split(' '),
);

const WISHES =
  /^(?:want|wants|wish|wishes|wished|prefer|prefers|choose|chooses|choosing|chosen|ask|asks|request|requests|recommend|recommends|encourage|encourages|opt|opting|opted|object|objecting|prevent|prevents|stop|stopping|avoid|decline|declines|refuse|refuses|refusing|instruct|limit|limits|limiting|restrict|restricts|control|controls|disable|disabling|delete|elect|decide|like|allowing|ability|option|options|choice|choices|opportunity|right|rights|unable|guarantee|promise|obligation|responsible|prohibit|prohibits|prohibited|unlawful|unauthorized|against|notify|hesitate|responsibility|warrant|fail|failure|attempt|try)$/;

export function standingOf(act: Act, sentence: Sentence, data: readonly Span[]): Standing {
  const { words } = sentence;
  if (words.at(-1)?.norm === '?') return 'open';
  if (bare(act, sentence) || isAdjective(act, sentence)) return 'names';
  const start = openerOf(act, sentence);
  const opener = words[start]?.norm ?? '';
  const backInMain = returns(act, start, sentence);
  if (!backInMain) {
    if (QUESTIONS.has(opener)) return 'open';
    if (SUPPOSITIONS.has(opener))
      return behindComma(act, start, sentence) || newSubject(act, start, sentence) ? 'asserted' : 'open';
    if (inTheEvent(start, act, sentence)) return 'open';
    if (RELATIVES.has(opener) && start > 0) {
      const standing = relative(start, sentence);
      if (standing) return standing;
    }
    if (contact(act, start, sentence, data)) return 'names';
  }
  if (wished(act, start, sentence)) return 'open';
  return 'asserted';
}

/** "aggregated data", "the requested details": a participle before its noun is an adjective. */
export function isAdjective(act: Act, { words, actors, acts }: Sentence): boolean {
  if (act.voice !== 'active' || !/ed$/.test(words[act.from]?.norm ?? '')) return false;
  const first = auxiliaryStart(act, { words });
  if (actors.some((actor) => actor.to === first)) return false;
  if (
    /^(?:have|has|had|that|which|who)$/.test(words[first]?.norm ?? '') ||
    /^(?:that|which|who)$/.test(words[first - 1]?.norm ?? '')
  )
    return false;
  const previous = acts[acts.indexOf(act) - 1];
  return !(
    previous &&
    previous.voice === 'active' &&
    /ed$/.test(words[previous.from]?.norm ?? '') &&
    act.from - previous.to <= 2
  );
}

/** "information collected by us", "the data shared": a participle without "is" tells which data are meant. */
function bare(act: Act, sentence: Sentence): boolean {
  const { words, acts } = sentence;
  const form = words[act.from]?.norm ?? '';
  if (act.voice !== 'passive') return false;
  for (let at = act.from - 1; at >= Math.max(0, act.from - 5); at--) {
    const norm = words[at]?.norm ?? '';
    if (BE.has(norm)) return false;
    if (!isAuxiliary(norm)) break;
  }
  const previous = acts[acts.indexOf(act) - 1];
  if (previous && act.from - previous.to <= 3 && joined(previous, act, sentence)) {
    return previous.voice === 'passive' ? bare(previous, sentence) : !form;
  }
  return true;
}

function joined(left: Span, right: Span, { words }: Sentence): boolean {
  const between = words.slice(left.to, right.from).map((word) => word.norm);
  return (
    between.length > 0 && between.every((norm) => /^(?:,|and|or|nor|\/|otherwise|and\/or|to|then|also)$/.test(norm))
  );
}

/** "information that we collect | may be shared": behind the verb of the relative clause the main clause goes on. */
function returns(act: Act, start: number, sentence: Sentence): boolean {
  const { words, acts } = sentence;
  const first = auxiliaryStart(act, sentence);
  if (first === act.from || !FINITE.has(words[first]?.norm ?? '')) return false;
  const before = words[first - 1]?.norm ?? '';
  if (/^(?:,|and|or|nor|we|you|they|it|that|which|who|this|these|those|also)$/.test(before)) return false;
  if (act.voice === 'active' && sentence.actors.some((actor) => actor.to === first && actor.subject === 'subject'))
    return false;
  return (
    words.slice(start, first).some((word) => word.norm === ',') ||
    acts.some((one) => one.to > start + 1 && one.to <= first)
  );
}

/** "if you agree, your data may be shared": the subject of the main clause is no actor. */
function behindComma(act: Act, start: number, sentence: Sentence): boolean {
  const { words, acts } = sentence;
  const comma = words.findLastIndex((word, at) => at > start && at < act.from && word.norm === ',');
  if (comma < 0 || /^(?:and|or|nor|but)$/.test(words[comma + 1]?.norm ?? '')) return false;
  const first = auxiliaryStart(act, sentence);
  return (
    comma < first - 1 &&
    first < act.from &&
    acts.every((one) => one === act || one.to <= comma || one.from > act.from || one.voice === 'noun')
  );
}

/** "if you agree we may share it": without a comma, a second subject begins the main clause. */
function newSubject(act: Act, start: number, { words, acts, actors }: Sentence): boolean {
  const subject = actors.findLast(
    (actor) => actor.to <= act.from && actor.from > start && words[actor.from]?.norm === 'we',
  );
  if (!subject || /^(?:and|or|that|,)$/.test(words[subject.from - 1]?.norm ?? '')) return false;
  const before = [...acts.filter((one) => one.voice !== 'noun'), ...actors];
  return before.some((one) => one.from > start && one.to < subject.from);
}

function inTheEvent(start: number, act: Act, { words }: Sentence): boolean {
  const opening = words
    .slice(Math.max(0, start - 4), start)
    .map((word) => word.norm)
    .join(' ');
  return words[start]?.norm === 'that' && /in the event$/.test(opening) && act.from > start;
}

function relative(start: number, { words, actors }: Sentence): Standing | undefined {
  const before = words[start - 1]?.norm ?? '';
  if (words[start]?.norm === 'that' && GRANTS_IT.test(before)) return undefined;
  if (
    words[start]?.norm === 'that' &&
    /^(?:believe|believes|request|require|ask|recommend|guarantee|promise|ensure|warrant|prefer|event)$/.test(before)
  )
    return 'open';
  if (before === ',') return undefined;
  // "partners that collect data" tells what partners do.
  if (actors.some((actor) => actor.to === start && actor.actor === 'others')) return undefined;
  if (words[start]?.norm === 'who') return undefined;
  // "This is information that we collect".
  const head = words.slice(Math.max(0, start - 5), start).map((word) => word.norm);
  if (head.some((norm) => norm === 'is' || norm === 'are')) return undefined;
  return 'names';
}

/** "information we collect", "the ways we share data". */
function contact(act: Act, start: number, sentence: Sentence, data: readonly Span[]): boolean {
  const { words, actors, dataNouns } = sentence;
  const subject = actors.findLast((actor) => actor.to <= act.from && actor.from > start && actor.subject === 'subject');
  if (!subject) return false;
  const own = auxiliaryStart(act, sentence);
  if (
    !words
      .slice(subject.to, own)
      .every((word) => isAuxiliary(word.norm) || word.norm === 'choose' || word.norm === 'to')
  ) {
    const previous = sentence.acts[sentence.acts.indexOf(act) - 1];
    return (
      previous !== undefined &&
      previous.from >= subject.to &&
      joined(previous, act, sentence) &&
      contact(previous, start, sentence, data)
    );
  }
  const before = words[subject.from - 1]?.norm ?? '';
  if (/^(?:it|them|this|these|those|the|our|a)$/.test(before)) return false;
  if (/^(?:is|are)$/.test(words[subject.from - 2]?.norm ?? '')) return false;
  return (
    MANNERS.has(before) ||
    data.some((hit) => hit.to === subject.from) ||
    dataNouns.some((noun) => noun.to === subject.from)
  );
}

function wished(act: Act, start: number, { words }: Sentence): boolean {
  for (let at = act.from - 1; at >= Math.max(start, act.from - 8); at--) {
    const norm = words[at]?.norm ?? '';
    if (norm === ',' || norm === ';') return false;
    // "we reserve the right to".
    if (WISHES.test(norm)) return norm !== 'right' || !/^reserve/.test(words[at - 2]?.norm ?? '');
  }
  return false;
}
