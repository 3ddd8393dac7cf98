import type { Scope } from '../policy/finding';
import type { LetterKind } from './letter';

/** The name of the law's file under rules/laws: "gdpr". An id and no union, so that a further law is a further file and nothing else. */
export type LawId = string;

/** All laws that a letter can be written under, by id. One of them, `general`, cites none. */
export type Lawbook = ReadonlyMap<LawId, Law>;

/** The law that fits everybody: a courteous request that cites nothing. */
export const FALLBACK_LAW: LawId = 'general';

/** A sentence of a letter, whole and without gaps, and the law's text that bears it out. */
export interface Statement {
  says: string;
  /** Where the law says so, as the law itself is cited: "Article 17(1)". Absent where nothing is claimed of a law. */
  cites?: string;
  /** Where to read the cited text: the official publication. */
  source?: string;
}

/** A length of time as laws count it. */
export type Period =
  /** Same date of a later month, or that month's last day. */
  | { unit: 'calendar-month'; count: number }
  | { unit: 'days'; count: number }
  /** Monday to Friday, without the law's holidays. */
  | { unit: 'business-days'; count: number };

/** A day of every year on which no business is done. */
export type Holiday =
  /** `month` 1…12. Kept on the Friday before where it falls on a Saturday, on the Monday after where on a Sunday. */
  | { name: string; month: number; day: number }
  /** `weekday` 1 (Monday) … 5; `nth` 1…4, or "last". */
  | { name: string; month: number; weekday: number; nth: 1 | 2 | 3 | 4 | 'last' };

/** When an answer is due. */
export interface Deadline {
  period: Period;
  /** The period in the law's own measure: "one month". */
  inWords: string;
  cites?: string;
  source?: string;
  /** What becomes of a period that ends on a Saturday or a Sunday. */
  onWeekend: 'stays' | 'next-monday';
}

/** What one law gives for one kind of letter. */
export interface LegalRight {
  /** Subject of the e-mail: the right, named as the law names it. */
  subject: string;
  /** First sentence: the right and its article. */
  opening: Statement;
  /** What else is asked for under the same right. */
  further: readonly Statement[];
  /** What the law says of proving who one is. */
  identity: Statement;
  deadline: Deadline;
  /** Until when the request has to be acknowledged, where the law says so. */
  acknowledgement?: Deadline;
  /** By how much the answer may be put off, where the law says so. */
  extension?: Deadline;
  /** What is expected if the request is refused: reasons, appeal, complaint. */
  refusal: Statement;
}

/** A law as data: every fact that a letter states, with the place that proves it. */
export interface Law {
  id: LawId;
  /** For a list to choose from: "GDPR (European Union)". */
  name: string;
  /** What the sender claims of themselves by invoking it, as a sentence of the letter; absent where nothing is claimed. */
  residence?: string;
  /** ISO 3166 codes, country or subdivision ("DE", "US-CA"), whose residents may invoke it. */
  regions: readonly string[];
  /** What in a policy speaks for this law: statements limited to these people, and words in its sentences. */
  signs: { scopes: readonly Scope[]; words: readonly string[] };
  /** How its readers write a date. */
  dates: 'en-GB' | 'en-US';
  holidays: readonly Holiday[];
  /** The kinds of letter that it gives a right to. */
  rights: { readonly [kind in LetterKind]?: LegalRight };
}
