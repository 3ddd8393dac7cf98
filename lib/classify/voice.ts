import type { Actor, VerbClass } from '../policy/lexicon';
import { HARD_BREAKS } from './clauses';
import type { Act, Span } from './sentence';
import type { Word } from './words';

const PARTICIPLES = 'ed en sold kept held sent got made put lent shown set read built'.split(' ');

/** Forms that can stand behind "is" or a noun: "collected", "sent". */
export function isParticiple(form: string): boolean {
  return PARTICIPLES.some((ending) => form.endsWith(ending));
}

export function reachesPerson(words: readonly Word[], verb: Span): boolean {
  const next = words[verb.to]?.norm;
  const further = words[verb.to + 1]?.norm;
  return next === 'you' || ((next === 'to' || next === 'with') && further === 'you');
}

/** The same word can be one verb for the company and another for the person ("you provide", "we provide … to"). */
export function classOf(verb: { classes: readonly VerbClass[] }, actor: Act['actor'], voice: Act['voice']): VerbClass {
  const { classes } = verb;
  const person = actor === 'person' && voice !== 'noun';
  if (person) return classes.includes('give') ? 'give' : (classes[0] as VerbClass);
  const others: readonly VerbClass[] = classes.filter((name) => name !== 'give');
  const order: VerbClass[] = ['define', 'sell', 'disclose', 'collect', 'keep', 'use', 'other'];
  return order.find((name) => others.includes(name)) ?? (classes[0] as VerbClass);
}

export function subjectness(
  words: readonly Word[],
  span: Span,
  prepositions: ReadonlySet<number>,
): 'subject' | 'object' {
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

export function isPassive(
  words: readonly Word[],
  verb: Span,
  passives: ReadonlySet<number>,
  actors: readonly Span[],
): boolean {
  const form = words[verb.from]?.norm ?? '';
  if (!isParticiple(form)) return false;
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

export function agentBehind(
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
