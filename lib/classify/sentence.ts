import type { Reading, Scope } from '../policy/finding';
import type { Actor, VerbClass } from '../policy/lexicon';
import { clausesOf, continues, coordinate, lastAtMost, parenthetical } from './clauses';
import type { CompiledLanguage } from './compile';
import { bindsDenials } from './conditions';
import { covered, Spans } from './spans';
import { insideNoun, isChoice, isNoun } from './verbs';
import { agentBehind, classOf, isPassive, reachesPerson, subjectness } from './voice';
import { type Word, wordsOf } from './words';

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
  dataNouns: readonly Span[];
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

/** Takes a sentence apart. `text` is one segment; every index in the answer counts its words. */
export function readSentence(text: string, language: CompiledLanguage): Sentence {
  const spans = spansIn(text, language);
  return takeApart(text, spans, spans.ruleHits(), language);
}

/** `readSentence` where a phrase of a rule occurs; undefined in all other sentences, which are two of five. */
export function readRuledSentence(text: string, language: CompiledLanguage): Sentence | undefined {
  const spans = spansIn(text, language);
  const hits = spans.ruleHits();
  return hits.length === 0 ? undefined : takeApart(text, spans, hits, language);
}

function spansIn(text: string, language: CompiledLanguage): Spans {
  const words = wordsOf(text);
  return new Spans(language.trie.match(words), words, language);
}

function takeApart(text: string, spans: Spans, hits: Sentence['hits'], language: CompiledLanguage): Sentence {
  const { words } = spans;
  const falseNegators = spans.of('falseNegator');
  const negators = spans.of('negator').filter((span) => !covered(span, falseNegators));
  const permissions = spans.of('permission').filter((span) => !enables(words, span));
  const passives = new Set(spans.of('passive').map((span) => span.to));
  const conditions = spans.of('condition');
  const prepositions = new Set(spans.of('preposition').map((span) => span.to));
  const turns = spans.of('turn').filter((span) => !parenthetical(words, span));
  const breaks = spans.of('clauseBreak').filter((span) => !parenthetical(words, span));
  const named = spans.actors.filter((span) => !ownsNext(text, words, span, spans.of('dataNoun')));
  const clauseStarts = clausesOf(words, breaks, named);
  const actors = named.map((span) => ({ ...span, subject: subjectness(words, span, prepositions) }));
  const kinds = hits.filter((hit) => language.rules[hit.rule]?.practice === 'collects');
  const acts: Act[] = [];
  for (const verb of spans.verbs)
    if (!isNoun(words, verb) && !insideNoun(words, verb, kinds, actors) && !isChoice(words, verb))
      acts.push(actOf(verb));
  return {
    words,
    acts,
    hits,
    conditions: onlyAffirms() ? conditions.filter((one) => !bindsDenials(words, one)) : conditions,
    exceptions: spans.of('exception'),
    entitlements: spans.of('entitlement'),
    refusals: spans.of('refusal'),
    dataNouns: spans.of('dataNoun'),
    requests: spans.of('request'),
    negators,
    permissions,
    actors,
    clauseStarts,
    turns,
    markers: spans.of('purposeMarker'),
    scopes: spans.scopes,
  };

  /** Does the sentence say that something is done, and of nothing that it is not? */
  function onlyAffirms(): boolean {
    return (
      !negators.some((one) => !bindsDenials(words, one)) &&
      acts.some(({ actor, voice }) => (voice === 'passive' ? permissions.length > 0 : actor === 'controller'))
    );
  }

  function actOf(verb: Span & { classes: readonly VerbClass[]; noun: 'noun' | 'verb' }): Act {
    const clause = lastAtMost(clauseStarts, verb.from);
    const previous = acts.at(-1);
    const passive = verb.noun === 'verb' && isPassive(words, verb, passives, actors);
    const from = previous && previous.from >= clause ? Math.max(clause, previous.to) : clause;
    const own = actors.findLast((actor) => actor.subject === 'subject' && actor.from >= from && actor.to <= verb.from);
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
    else if (permissions.some((p) => p.from >= groupStart && p.to <= verb.from) || demandedBy(previous, clause, verb))
      reading = 'allows';
    else if (inherits && previous && coordinate(words, previous, verb, turns))
      reading = previous.reading === 'denies' || previous.reading === 'allows' ? previous.reading : 'states';
    const voice = verb.noun === 'noun' ? 'noun' : passive ? 'passive' : 'active';
    const named = classOf(verb, actor, voice);
    // "we send you", "provided to you": what a person gets is not disclosed.
    const towardsPerson = named === 'disclose' && actor !== 'person' && voice !== 'noun' && reachesPerson(words, verb);
    return { from: verb.from, to: verb.to, verb: towardsPerson ? 'other' : named, actor, voice, reading };
  }

  /** "Registration may require that you supply your name": what may be asked may be given. */
  function demandedBy(previous: Act | undefined, clause: number, verb: Span): boolean {
    if (previous?.reading !== 'allows') return false;
    if (words.slice(previous.to, verb.from).some((word) => OCCASIONS.has(word.norm))) return true;
    return (
      words[clause]?.norm === 'that' &&
      clause === previous.to &&
      /^(?:requir|request|ask)/.test(words[previous.from]?.norm ?? '')
    );
  }

  /** "we collect no personal information": the denial stands behind the verb. */
  function negatedObject(verb: Span): boolean {
    const next = words[verb.to]?.norm;
    return next === 'no' || next === 'neither' || (next === 'none' && words[verb.to + 1]?.norm === 'of');
  }

  function turnBetween(from: number, to: number): boolean {
    return turns.some((turn) => turn.from >= from && turn.to <= to);
  }

  /**
   * "when you visit, we …": the subject of a relative clause ("information that we collect") stands in it; an
   * infinitive's stands before.
   */
  function beforeClause(verb: Span, clause: number): Actor | undefined {
    if (clause === 0 || words[verb.from - 1]?.norm !== 'to') return undefined;
    return actors.findLast((actor) => actor.subject === 'subject' && actor.to <= verb.from)?.actor;
  }
}

/** "We may offer you the opportunity to submit …" */
const OCCASIONS = new Set(['opportunity', 'option', 'chance']);

/** "… so that we can improve it": what follows from an act, and no permission for it. */
function enables(words: readonly Word[], { from }: Span): boolean {
  const [so, that] = words.slice(Math.max(0, from - 3), from - 1).map((word) => word.norm);
  return that === 'so' || (so === 'so' && that === 'that');
}

/** "users' data", "User Information": who stands there only says whose data they are. */
function ownsNext(
  text: string,
  words: readonly Word[],
  span: Span & { actor: Actor },
  dataNouns: readonly Span[],
): boolean {
  const last = words[span.to - 1];
  if (!last || span.actor !== 'person') return false;
  if (/['’]/.test(text[last.end] ?? '') && !/\p{L}/u.test(text.slice(last.end + 1, last.end + 2))) return true;
  return (
    last.norm === 'user' && (USERS.test(words[span.to]?.norm ?? '') || dataNouns.some((noun) => noun.from === span.to))
  );
}

/** "user privacy", "user experience": no person is meant to act. */
const USERS = /^(?:privacy|experience|agreement|interface|demographics|base|traffic|security|interests?|needs|trends)$/;
