import type { Scope } from '../policy/finding';
import type { Actor, VerbClass } from '../policy/lexicon';
import type { CompiledLanguage } from './compile';
import type { Mark } from './entries';
import type { Span } from './sentence';
import type { Hit } from './trie';
import { isMark, type Word } from './words';

export function covered(span: Span, by: readonly Span[]): boolean {
  return by.some((wide) => wide.from <= span.from && span.to <= wide.to);
}

/**
 * The trie's hits by kind; of hits of one kind that begin together the longest counts, and those inside a longer one
 * are dropped.
 */
export class Spans {
  readonly #byKind = new Map<Mark, Span[]>();
  readonly actors: (Span & { actor: Actor })[] = [];
  readonly verbs: (Span & { classes: VerbClass[]; noun: 'noun' | 'verb' })[] = [];
  readonly scopes: Scope[] = [];
  readonly #rules: (Span & { rule: number })[] = [];
  readonly #excepts: (Span & { rule: number })[] = [];

  constructor(
    hits: readonly Hit[],
    readonly words: readonly Word[],
    language: CompiledLanguage,
  ) {
    for (const { entry: number, from, to } of hits) {
      const entry = language.entries[number];
      if (!entry) continue;
      switch (entry.kind) {
        case 'rule':
          this.#rules.push({ from, to, rule: entry.rule });
          break;
        case 'listed':
          if (standsAlone({ from, to }, words)) this.#rules.push({ from, to, rule: entry.rule });
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

/**
 * Marks that set a word apart for another reason: quotation, a question, an abbreviation behind its name ("Protocol
 * (IP) address").
 */
const UNLISTED = new Set(['"', '“', '”', '?', '!', '[']);

const JOINERS = new Set(['and', 'or', '&', 'including', 'like', 'plus']);

const DETERMINERS = new Set(['your']);

/**
 * "email, phone and country": an element of an enumeration, with nothing else around it; on one side at least a mark or
 * an end says so.
 */
function standsAlone({ from: start, to }: Span, words: readonly Word[]): boolean {
  // "your country and your city", but not "on your browser".
  const from = DETERMINERS.has(words[start - 1]?.norm ?? '') ? start - 1 : start;
  const before = words[from - 1];
  const after = words[to];
  const edgeBefore =
    !before ||
    (isMark(before) && before.norm !== ')' && !UNLISTED.has(before.norm)) ||
    before.norm === 'including' ||
    isSuchAs(words, from);
  const edgeAfter = !after || (isMark(after) && !UNLISTED.has(after.norm));
  return (
    (edgeBefore || edgeAfter) &&
    (edgeBefore || JOINERS.has(before?.norm ?? '')) &&
    (edgeAfter || after?.norm === 'and' || after?.norm === 'or')
  );
}

function isSuchAs(words: readonly Word[], from: number): boolean {
  const [first, second] = words.slice(Math.max(0, from - 2), from).map((word) => word.norm);
  return first === 'such' && second === 'as';
}
