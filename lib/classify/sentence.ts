import type { Reading, Scope } from '../policy/finding';
import type { Actor, VerbClass } from '../policy/lexicon';
import type { CompiledLanguage, Mark } from './entries';
import type { Hit } from './trie';
import { isMark, type Word, wordsOf } from './words';

/** A span of words, end exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** Something is done in the sentence: a verb (or a noun for it), who does it, and how it is said. */
export interface Act extends Span {
  verb: VerbClass;
  actor: Actor | 'unnamed';
  voice: 'active' | 'passive' | 'noun';
  reading: Reading;
}

/** One sentence taken apart: its words, the acts in it, and where rules' phrases occur. */
export interface Sentence {
  words: readonly Word[];
  acts: readonly Act[];
  hits: readonly (Span & { rule: number })[];
  conditions: readonly Span[];
  exceptions: readonly Span[];
  entitlements: readonly Span[];
  refusals: readonly Span[];
  requests: readonly Span[];
  negators: readonly Span[];
  permissions: readonly Span[];
  actors: readonly (Span & { actor: Actor; subject: 'subject' | 'object' })[];
  /** Word indexes at which a clause begins. */
  clauseStarts: readonly number[];
  turns: readonly Span[];
  markers: readonly Span[];
  scopes: readonly Scope[];
}

const HARD_BREAKS = new Set([';', ':', '—', '–', '•', '|', '?', '!', '.']);
const OPEN = new Set(['(', '[']);
const PARTICIPLE = /(?:ed|en|sold|kept|held|sent|got|made|given|put|lent|shown|set|read|built)$/;

/** Takes a sentence apart. `text` is one segment; every index in the answer counts its words. */
export function readSentence(text: string, language: CompiledLanguage): Sentence {
  const words = wordsOf(text);
  const spans = new Spans(language.trie.match(words), language);
  const falseNegators = spans.of('falseNegator');
  const negators = spans.of('negator').filter((span) => !covered(span, falseNegators));
  const permissions = spans.of('permission');
  const passives = new Set(spans.of('passive').map((span) => span.to));
  const conditions = spans.of('condition');
  const prepositions = new Set(spans.of('preposition').map((span) => span.to));
  const turns = spans.of('turn');
  const clauseStarts = clausesOf(words, spans.of('clauseBreak'), spans.actors);
  const actors = spans.actors.map((span) => ({ ...span, subject: subjectness(words, span, prepositions) }));
  const hits = spans.ruleHits();
  const kinds = hits.filter((hit) => language.rules[hit.rule]?.practice === 'collects');
  const acts: Act[] = [];
  for (const verb of spans.verbs)
    if (!isNoun(words, verb) && !insideNoun(words, verb, kinds, actors)) acts.push(actOf(verb));
  return {
    words,
    acts,
    hits,
    conditions,
    exceptions: spans.of('exception'),
    entitlements: spans.of('entitlement'),
    refusals: spans.of('refusal'),
    requests: spans.of('request'),
    negators,
    permissions,
    actors,
    clauseStarts,
    turns,
    markers: spans.of('purposeMarker'),
    scopes: spans.scopes,
  };

  function actOf(verb: Span & { classes: readonly VerbClass[]; noun: 'noun' | 'verb' }): Act {
    const clause = lastAtMost(clauseStarts, verb.from);
    const previous = acts.at(-1);
    const passive = verb.noun === 'verb' && isPassive(words, verb, passives, actors);
    const from = previous && previous.from >= clause ? Math.max(clause, previous.to) : clause;
    const own = [...actors]
      .reverse()
      .find((actor) => actor.subject === 'subject' && actor.from >= from && actor.to <= verb.from);
    const agent = passive ? agentBehind(words, verb, actors) : undefined;
    const inherits = !own && previous !== undefined && (previous.from >= clause || continues(words, previous, verb));
    const actor: Act['actor'] = passive
      ? (agent ?? 'unnamed')
      : (own?.actor ??
        (inherits && previous?.voice !== 'passive' ? previous.actor : undefined) ??
        beforeClause(verb, clause) ??
        'unnamed');
    let reading: Reading = 'states';
    const groupStart = own ? Math.min(own.from, from) : from;
    if (
      negators.some((n) => n.from >= groupStart && n.to <= verb.from && !turnBetween(n.to, verb.from)) ||
      negatedObject(verb)
    )
      reading = 'denies';
    else if (permissions.some((p) => p.from >= groupStart && p.to <= verb.from)) reading = 'allows';
    else if (inherits && previous && coordinate(words, previous, verb, turns))
      reading = previous.reading === 'denies' || previous.reading === 'allows' ? previous.reading : 'states';
    const voice = verb.noun === 'noun' ? 'noun' : passive ? 'passive' : 'active';
    const named = classOf(verb, actor, voice);
    // "we send you", "provided to you": what a person gets is not disclosed.
    const towardsPerson = named === 'disclose' && actor !== 'person' && voice !== 'noun' && reachesPerson(words, verb);
    return { from: verb.from, to: verb.to, verb: towardsPerson ? 'other' : named, actor, voice, reading };
  }

  /** "we collect no personal information": the denial stands behind the verb. */
  function negatedObject(verb: Span): boolean {
    const next = words[verb.to]?.norm;
    return next === 'no' || next === 'neither' || (next === 'none' && words[verb.to + 1]?.norm === 'of');
  }

  function turnBetween(from: number, to: number): boolean {
    return turns.some((turn) => turn.from >= from && turn.to <= to);
  }

  /** "when you visit, we …": the subject of a relative clause ("information that we collect") stands in it; an infinitive's stands before. */
  function beforeClause(verb: Span, clause: number): Actor | undefined {
    if (clause === 0 || words[verb.from - 1]?.norm !== 'to') return undefined;
    return [...actors].reverse().find((actor) => actor.subject === 'subject' && actor.to <= verb.from)?.actor;
  }
}

const DETERMINERS = new Set(
  'the a an your our their its his her this these those any each such some all no other of certain various more additional following personal'.split(
    ' ',
  ),
);

/** "your records", "any requests", "the use": written like a verb, but a noun behind its article. */
function isNoun(words: readonly Word[], verb: Span & { noun: 'noun' | 'verb' }): boolean {
  if (verb.noun === 'noun' || verb.to - verb.from > 1) return false;
  const form = words[verb.from]?.norm ?? '';
  return !/(?:ed|ing)$/.test(form) && !PARTICIPLE.test(form) && DETERMINERS.has(words[verb.from - 1]?.norm ?? '');
}

const BEFORE_VERBS = new Set("we you they to not may can will might could also never don't automatically".split(' '));

/**
 * "crash reports", "pages you visit", "trade union": within the name of a kind of data nobody acts. A phrase that begins with its
 * verb ("we build a profile of you") is an act.
 */
function insideNoun(
  words: readonly Word[],
  verb: Span & { noun: 'noun' | 'verb' },
  kinds: readonly Span[],
  actors: readonly Span[],
): boolean {
  if (verb.noun === 'noun') return false;
  const acts =
    BEFORE_VERBS.has(words[verb.from - 1]?.norm ?? '') ||
    actors.some((actor) => actor.to === verb.from) ||
    /(?:ed|ing)$/.test(words[verb.from]?.norm ?? '');
  return kinds.some(
    (kind) => verb.to <= kind.to && kind.to - kind.from > 1 && (acts ? kind.from < verb.from : kind.from <= verb.from),
  );
}

function reachesPerson(words: readonly Word[], verb: Span): boolean {
  const next = words[verb.to]?.norm;
  const further = words[verb.to + 1]?.norm;
  return next === 'you' || ((next === 'to' || next === 'with') && further === 'you');
}

/** The same word can be one verb for the company and another for the person ("you provide", "we provide … to"). */
function classOf(verb: { classes: readonly VerbClass[] }, actor: Act['actor'], voice: Act['voice']): VerbClass {
  const { classes } = verb;
  const person = actor === 'person' && voice !== 'noun';
  if (person) return classes.includes('give') ? 'give' : (classes[0] as VerbClass);
  const others: readonly VerbClass[] = classes.filter((name) => name !== 'give');
  const order: VerbClass[] = ['define', 'sell', 'disclose', 'collect', 'keep', 'use', 'other'];
  return order.find((name) => others.includes(name)) ?? (classes[0] as VerbClass);
}

function subjectness(words: readonly Word[], span: Span, prepositions: ReadonlySet<number>): 'subject' | 'object' {
  const before = words[span.from - 1]?.norm;
  // "us", "our" and "your" are never the subject by themselves.
  const single = span.to - span.from === 1 ? words[span.from]?.norm : undefined;
  if (single === 'us' || single === 'our' || single === 'ourselves' || single === 'yourself') return 'object';
  if (before === 'and' || before === 'or') {
    const further = words[span.from - 2]?.norm;
    return single === 'we' || single === 'you' || single === 'they' || further === ','
      ? 'subject'
      : prepositions.has(span.from) && single === undefined
        ? 'object'
        : 'subject';
  }
  if (single === 'we') return 'subject';
  return prepositions.has(span.from) ? 'object' : 'subject';
}

function isPassive(
  words: readonly Word[],
  verb: Span,
  passives: ReadonlySet<number>,
  actors: readonly Span[],
): boolean {
  const form = words[verb.from]?.norm ?? '';
  if (!PARTICIPLE.test(form)) return false;
  for (let back = 0; back <= 3; back++) {
    const at = verb.from - back;
    if (passives.has(at)) return true;
    if (actors.some((actor) => actor.to === at && back > 0)) return false;
  }
  // "information collected by us", "data provided by you": a participle behind its noun.
  const behind = words[verb.to]?.norm;
  const before = words[verb.from - 1]?.norm;
  if (actors.some((actor) => actor.to === verb.from)) return false;
  if (before === 'have' || before === 'has' || before === 'had') return false;
  return (
    behind === 'by' ||
    behind === 'about' ||
    behind === 'from' ||
    behind === 'on' ||
    behind === 'through' ||
    behind === 'via' ||
    behind === 'when' ||
    behind === 'with' ||
    behind === 'to' ||
    before === 'information' ||
    before === 'data'
  );
}

function agentBehind(
  words: readonly Word[],
  verb: Span,
  actors: readonly (Span & { actor: Actor })[],
): Actor | undefined {
  for (let at = verb.to; at < Math.min(words.length, verb.to + 8); at++) {
    if (words[at]?.norm === 'by') return actors.find((actor) => actor.from >= at + 1 && actor.from <= at + 4)?.actor;
    if (HARD_BREAKS.has(words[at]?.norm ?? '')) return undefined;
  }
  return undefined;
}

/** "sell, rent or otherwise share": verbs in one row share their subject and their negation. */
function coordinate(words: readonly Word[], left: Span, right: Span, turns: readonly Span[]): boolean {
  if (turns.some((turn) => turn.from >= left.to && turn.to <= right.from)) return false;
  const between = words.slice(left.to, right.from);
  if (
    between.length <= 3 &&
    between.every(
      (word) => isMark(word) || ['or', 'and', 'nor', 'and/or', 'otherwise', 'also', 'to', 'then'].includes(word.norm),
    )
  )
    return true;
  const last = words[right.from - 1]?.norm;
  return last === 'or' || last === 'nor' || last === 'to' || last === 'otherwise';
}

/** An infinitive or a coordinated verb goes on with the subject of the verb before, even in another clause. */
function continues(words: readonly Word[], left: Span, right: Span): boolean {
  const last = words[right.from - 1]?.norm;
  return (last === 'and' || last === 'or' || last === 'to' || last === ',') && right.from - left.to <= 25;
}

function clausesOf(
  words: readonly Word[],
  breaks: readonly Span[],
  actors: readonly (Span & { actor: Actor })[],
): number[] {
  const starts = new Set([0]);
  words.forEach((word, index) => {
    if (HARD_BREAKS.has(word.norm) || OPEN.has(word.norm) || word.norm === ')') starts.add(index + 1);
    // ", we": a new main clause.
    if (word.norm === ',' && actors.some((actor) => actor.from === index + 1)) starts.add(index + 1);
  });
  for (const span of breaks) starts.add(span.from);
  return [...starts].sort((a, b) => a - b);
}

function lastAtMost(sorted: readonly number[], limit: number): number {
  let best = 0;
  for (const value of sorted) {
    if (value > limit) break;
    best = value;
  }
  return best;
}

function covered(span: Span, by: readonly Span[]): boolean {
  return by.some((wide) => wide.from <= span.from && span.to <= wide.to);
}

/** The trie's hits by kind; of hits of one kind that begin together the longest counts, and those inside a longer one are dropped. */
class Spans {
  readonly #byKind = new Map<Mark, Span[]>();
  readonly actors: (Span & { actor: Actor })[] = [];
  readonly verbs: (Span & { classes: VerbClass[]; noun: 'noun' | 'verb' })[] = [];
  readonly scopes: Scope[] = [];
  readonly #rules: (Span & { rule: number })[] = [];
  readonly #excepts: (Span & { rule: number })[] = [];

  constructor(hits: readonly Hit[], language: CompiledLanguage) {
    for (const { entry: number, from, to } of hits) {
      const entry = language.entries[number];
      if (!entry) continue;
      switch (entry.kind) {
        case 'rule':
          this.#rules.push({ from, to, rule: entry.rule });
          break;
        case 'except':
          this.#excepts.push({ from, to, rule: entry.rule });
          break;
        case 'actor':
          longest(this.actors, { from, to, actor: entry.actor });
          break;
        case 'verb':
        case 'nominal':
          this.#addVerb({ from, to, classes: [entry.verb], noun: entry.kind === 'verb' ? 'verb' : 'noun' });
          break;
        case 'scope':
          if (!this.scopes.includes(entry.scope)) this.scopes.push(entry.scope);
          break;
        default: {
          const list = this.#byKind.get(entry.kind);
          if (list) longest(list, { from, to });
          else this.#byKind.set(entry.kind, [{ from, to }]);
        }
      }
    }
  }

  of(kind: Mark): Span[] {
    return this.#byKind.get(kind) ?? [];
  }

  ruleHits(): (Span & { rule: number })[] {
    const kept: (Span & { rule: number })[] = [];
    for (const hit of this.#rules) {
      if (this.#excepts.some((except) => except.rule === hit.rule && except.from <= hit.from && hit.to <= except.to))
        continue;
      const same = kept.findIndex((other) => other.rule === hit.rule && other.from <= hit.from && hit.from < other.to);
      const other = kept[same];
      if (!other) kept.push(hit);
      else if (hit.to - hit.from > other.to - other.from) kept[same] = hit;
    }
    return kept;
  }

  #addVerb(verb: Span & { classes: VerbClass[]; noun: 'noun' | 'verb' }): void {
    const at = this.verbs.findIndex((other) => other.from < verb.to && verb.from < other.to);
    const other = this.verbs[at];
    if (!other) this.verbs.push(verb);
    else if (other.from === verb.from && other.to === verb.to) other.classes.push(...verb.classes);
    else if (verb.to - verb.from > other.to - other.from) this.verbs[at] = verb;
  }
}

function longest<S extends Span>(list: S[], span: S): void {
  const at = list.findIndex((other) => other.from < span.to && span.from < other.to);
  const other = list[at];
  if (!other) list.push(span);
  else if (span.to - span.from > other.to - other.from) list[at] = span;
}
