import type { Scope } from '../policy/finding';
import type {
  AccessGiven,
  DecisionRight,
  Detail,
  Duty,
  Handling,
  OptOutUse,
  PartiesNamed,
  Portable,
  Reach,
} from './claims';
import type { InLanguages } from './language';
import type { LetterKind } from './letter';

/**
 * The name of the law's file under rules/laws: "gdpr". An id and no union, so that a further law is a further file and
 * nothing else.
 */
export type LawId = string;

/** All laws that a letter can be written under, by id. One of them, `general`, cites none. */
export type Lawbook = ReadonlyMap<LawId, Law>;

/** The law that fits everybody: a courteous request that cites nothing. */
export const FALLBACK_LAW: LawId = 'general';

/**
 * A place in the law's text. A string is written as the law's `citations` say ("17(1)" becomes "Article 17(1)" or
 * "Art. 17 Abs. 1"); what has no such form is written out for each language.
 */
export type Cite = string | InLanguages<string>;

/**
 * `articles`, `swiss-articles` and `sections` are numbers with paragraphs and points in brackets, which each language
 * writes in its own way; `verbatim` ones stand as they are in every language ("Va. Code § 59.1-577(A)(3)").
 */
export type CitationStyle = 'articles' | 'swiss-articles' | 'sections' | 'verbatim';

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

/** When an answer is due. Without `cite` it is a wish of the sender, and the letter says so. */
export interface Deadline {
  period: Period;
  cite?: Cite;
  /** What becomes of a period that ends on a Saturday or a Sunday. */
  onWeekend: 'stays' | 'next-monday';
}

/**
 * What the law says of proving who one is. `none-needed`: the request need not be verified at all. `reasonable-doubt`:
 * more may be asked for only where there is reasonable doubt. `reasonable-means`: by commercially reasonable means.
 * `what-you-hold`: by what the company has already. `silent`: the law says nothing of it.
 */
export type IdentityRule = 'none-needed' | 'reasonable-doubt' | 'reasonable-means' | 'what-you-hold' | 'silent';

/** How an answer has to be given; a right has its own where it differs from its law's. */
export interface Answer {
  deadline: Deadline;
  /** Until when the request has to be acknowledged, where the law says so. */
  acknowledgement?: Deadline;
  /** By how much the answer may be put off, where the law says so. */
  extension?: Period;
  identity: { rule: IdentityRule; cite?: Cite };
  /** Where the law demands reasons for a refusal. */
  reasons?: Cite;
}

/** What one law gives for one kind of letter. */
export interface LegalRight {
  /** The right itself. Absent only where the law is none (`general`). */
  cite?: Cite;
  also?: readonly { duty: Duty; cite: Cite }[];
  /** `opt-out` only: how the law puts it, and against what. */
  optOut?: { act: 'opt-out' | 'object' | 'withdraw'; uses: readonly OptOutUse[] };
  /** `erasure` and `rectification` only: which data the right reaches; all that are held where nothing is said. */
  reach?: Reach;
  /** `access` only: a copy where nothing is said. */
  given?: AccessGiven;
  /** `access` only. */
  details?: readonly Detail[];
  /** `portability` only: in a format that machines can read where nothing is said. */
  portable?: Portable;
  /** `third-parties` only. */
  parties?: PartiesNamed;
  /** `human-review` only: a review by a human being where nothing is said. */
  decision?: DecisionRight;
  /** As a request where nothing is said. */
  handling?: Handling;
  answer?: Partial<Answer>;
}

/** Who watches over the law, to complain to. */
export interface Authority {
  /** As it stands in a sentence: "the Attorney General of Virginia". */
  name: InLanguages<string>;
  /** The law's text that lets people complain to it. */
  cite?: Cite;
  /** Its own page for complaints. */
  url?: string;
}

/** Where to read the law: what it is, and its official (or, where none can be linked to, a public) text. */
export interface Source {
  text: string;
  url: string;
}

/** A law as data: every fact that a letter states, with the place that proves it. */
export interface Law {
  id: LawId;
  /** For a list to choose from: "GDPR (European Union)". */
  name: string;
  /**
   * How the law is named after a citation: "of the General Data Protection Regulation (GDPR)" in full, "GDPR" in a
   * subject. Absent where none is cited.
   */
  called?: { full: InLanguages<string>; short: InLanguages<string> };
  citations: CitationStyle;
  /** `verbatim` only: how the code is named before the section ("Va. Code "), which a letter says once. */
  code?: string;
  /** Where the sender says that they live by invoking it ("in California"); absent where nothing is claimed. */
  place?: InLanguages<string>;
  /** ISO 3166 codes, country or subdivision ("DE", "US-CA"), whose residents may invoke it. */
  regions: readonly string[];
  /** What in a policy speaks for this law: statements limited to these people, and words in its sentences. */
  signs: { scopes: readonly Scope[]; words: readonly string[] };
  /** How its readers write a date in English. */
  dates: 'en-GB' | 'en-US';
  holidays: readonly Holiday[];
  sources: readonly Source[];
  answer: Answer;
  /** The kinds of letter that it gives a right to. A reminder needs none: it follows every request. */
  rights: { readonly [kind in LetterKind]?: LegalRight };
  authority?: Authority;
}
