import type { Detail, Duty, OptOutUse, Reach } from '../claims';
import type { InLanguages, LetterLanguage } from '../language';
import type { CitationStyle, IdentityRule, LegalRight, Period } from '../law';
import type { LetterKind, Sender } from '../letter';

/**
 * All that a letter says in one language, as functions that return whole sentences: nothing is ever searched for
 * placeholders. A translator writes one file of this shape. What a function gets is finished text of that language,
 * and null where there is none.
 */
export interface LetterTexts {
  language: LetterLanguage;
  /** How the readers of the language write a date; `english` is the law's own way, which only English follows. */
  day(iso: string, english: 'en-GB' | 'en-US'): string;
  /** "one month", "15 business days". */
  period(period: Period): string;
  /** A place in a law's text, without the law's name: "Article 17(1)". */
  cite(at: string, style: Exclude<CitationStyle, 'verbatim'>): string;
  /** In the quotation marks of the language, those inside made single. */
  quoted(line: string): string;
  kinds: Readonly<Record<LetterKind, KindTexts>>;
  duties: Readonly<Record<Duty, (cite: string) => string>>;
  /** `rule` of the law on proving who one is, with the place that says so. */
  identity: Readonly<Record<IdentityRule, (cite: string | null) => string>>;
  frame: FrameTexts;
  /** What stands in square brackets in a draft. */
  gaps: Readonly<Record<keyof Sender, string>>;
}

export interface KindTexts {
  /** Subject of the e-mail, without the citation. */
  subject: string;
  /** The subject where this right is less than the usual one, or another; null where it is that. */
  subjectFor?(right: LegalRight): string | null;
  /** The first sentence: what is asked for. Ends in ":" where the sender's own words follow. */
  ask(facts: AskFacts): string;
  /** What becomes of an account, so that nobody loses or keeps one by surprise; null where nothing need be said. */
  account: string | null;
}

export interface AskFacts {
  /** The right with its law, to be led in by the language's own "under"; null where none is cited. */
  under: string | null;
  right: LegalRight;
  /** Whether the sender's own words follow. */
  matter: 'follows' | 'none';
  /** Follow-ups only. */
  earlier: Earlier | null;
}

/** The request that a letter follows. */
export interface Earlier {
  /** Day on which it was sent, in words. */
  sent: string;
  /** Its subject in this language, null where it is not known what it was. */
  subject: string | null;
  /** Day on which the answer was due by the law, and where the law says so; null where the law names none. */
  due: { day: string; cite: string } | null;
  /** Who was asked: for a complaint to the authority. */
  company: string;
}

export interface FrameTexts {
  /** Line that greets the company; `name` null where it is not known, `host` the site of the policy. */
  greeting(name: string | null, host: string | null): string;
  greetingOfAuthority(name: string): string;
  /** How the company is named in a sentence where the policy names none. */
  nameless(host: string | null): string;
  /** What the request covers: every service and brand of the same company. */
  scope(host: string | null): string;
  /**
   * What this policy says, word for word; `day` of the policy where known. The sender relies on a `promise`, does not
   * want a `practice`, and passes no judgement on a `fact`.
   */
  policySays(quote: string, day: string | null, stance: 'promise' | 'practice' | 'fact'): string;
  lives(place: string): string;
  knownBy(email: string, account: string | null): string;
  /** To an authority: how it can answer. */
  reachableAt(email: string): string;
  /** The mailbox is the proof, and no copy of an ID comes along. */
  proof: string;
  /** The letter's own data serve this request and nothing else. */
  onlyForThis: string;
  /** The same, with a note on a list of those who want no mail. */
  onlyForThisAndList: string;
  receipt(by: string, cite: string): string;
  /** `act`: something is to be done. `answer`: something is to be sent. */
  due(what: 'act' | 'answer', by: string, period: string, cite: string): string;
  wish(what: 'act' | 'answer', by: string): string;
  longer(period: string): string;
  refusal(reasons: string | null, appeal: string | null): string;
  authority(name: string, cite: string | null): string;
  closing: string;
}

/** "a, b and c" as the language joins them. */
export function listed(language: LetterLanguage, parts: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}

/** "sale and profiling": what the right opts out of, shortly and in its order. */
export function usesListed(language: LetterLanguage, uses: readonly OptOutUse[], words: SubjectWords): string {
  const short = uses.map((use) =>
    use === 'profiling-automated' || use === 'profiling-solely-automated' ? words.profiling : words[use],
  );
  return listed(language, short);
}

/**
 * The pieces of "17(1)(d)": "17", and "1", "d" of its brackets. What stands after a comma belongs to the number: "18,
 * VI".
 */
export function piecesOf(at: string): { number: string; brackets: string[] } {
  const first = at.indexOf('(');
  if (first === -1) return { number: at, brackets: [] };
  return {
    number: at.slice(0, first),
    brackets: [...at.slice(first).matchAll(/\(([^)]*)\)/g)].map((found) => found[1] ?? ''),
  };
}

export type ReachWords = Readonly<Record<Reach, string>>;
/** What is opted out of, as a subject names it. */
export type SubjectWords = Readonly<Record<'sale' | 'sharing' | 'targeted-ads' | 'profiling', string>>;
export type UseWords = Readonly<Record<OptOutUse, string>>;
export type DetailWords = Readonly<Record<Detail, string>>;
/** "one" … in words, as letters write small numbers; others in figures. */
export type CountWords = Readonly<Record<number, string>>;
export type ByLanguage = InLanguages<LetterTexts>;
