import type { LawId } from './law';

/** What a company is asked for. */
export type RequestKind =
  /** No sale or sharing, no targeted advertising, no profiling. */
  | 'opt-out'
  | 'erasure'
  | 'access'
  | 'rectification'
  | 'portability'
  | 'objection-marketing'
  | 'objection'
  | 'withdraw-consent'
  | 'restriction'
  | 'limit-sensitive'
  | 'no-ai-training'
  | 'third-parties'
  | 'human-review'
  | 'unsubscribe';

/** What comes after a request: to the company again, and to the authority at last. */
export type FollowUpKind = 'reminder' | 'appeal' | 'complaint';

export type LetterKind = RequestKind | FollowUpKind;

/** For lists and for checking input; in the order in which they are offered. */
export const letterKinds: readonly { id: LetterKind; label: string }[] = [
  { id: 'opt-out', label: 'Opt out of sale, sharing and targeted advertising' },
  { id: 'erasure', label: 'Delete my data' },
  { id: 'access', label: 'Send me a copy of my data' },
  { id: 'rectification', label: 'Correct my data' },
  { id: 'portability', label: 'Give me my data to take elsewhere' },
  { id: 'objection-marketing', label: 'Stop marketing to me' },
  { id: 'objection', label: 'Object to a use of my data' },
  { id: 'withdraw-consent', label: 'Take back my consent' },
  { id: 'restriction', label: 'Restrict the use of my data' },
  { id: 'limit-sensitive', label: 'Limit the use of my sensitive data' },
  { id: 'no-ai-training', label: 'Keep my data out of AI training' },
  { id: 'third-parties', label: 'Tell me who got my data' },
  { id: 'human-review', label: 'Have an automated decision reviewed' },
  { id: 'unsubscribe', label: 'Take me off mailing lists' },
  { id: 'reminder', label: 'Remind them of a request' },
  { id: 'appeal', label: 'Appeal against a refusal' },
  { id: 'complaint', label: 'Complain to the authority' },
];

const FOLLOW_UPS: readonly LetterKind[] = ['reminder', 'appeal', 'complaint'];

/** Whether the letter follows an earlier one. */
export function isFollowUp(kind: LetterKind): kind is FollowUpKind {
  return FOLLOW_UPS.includes(kind);
}

/** The kinds that begin something, for a list in which nothing has been asked for yet. */
export const requestKinds = letterKinds.filter(({ id }) => !isFollowUp(id));

/** What is asked for, and under which law. */
export interface LetterRequest {
  kind: LetterKind;
  law: LawId;
  /** Follow-ups only: what had been asked for. Where it is not known, the letter speaks of "my request". */
  about?: RequestKind;
}

/** A request, and what speaks for its law. */
export interface Proposal extends LetterRequest {
  /**
   * `region`: the person lives where this law holds. `policy`: the policy speaks of it. `neither`: nothing speaks for
   * any law.
   */
  because: 'region' | 'policy' | 'neither';
}

/** What the letter says of its sender, as typed by the person. Empty means not filled in. */
export interface Sender {
  name: string;
  /** The address by which the company knows the person, and from which the letter is sent. */
  email: string;
  /** User name or customer number, where there is one. */
  account: string;
  /** What only the person knows of the matter: what is wrong, which decision, what happened. May have several lines. */
  matter: string;
  /** Follow-ups only: ISO date of the day on which the request was sent. */
  sent: string;
}

/** A gap that only the person can fill. */
export interface Blank {
  id: keyof Sender;
  label: string;
  /** Why it is asked, and what not to put there. */
  help: string;
  need: 'required' | 'optional';
  /** For the `autocomplete` of its field. */
  autocomplete: 'name' | 'email' | 'username' | 'off';
  /** How it is filled in. */
  field: 'line' | 'lines' | 'date';
}

/** A gap that keeps the letter from being sent, and what to do about it. */
export interface MissingBlank {
  blank: Blank;
  problem: 'empty' | 'malformed';
  /** "Fill in your e-mail address." */
  remedy: string;
}

/** Plain text throughout; `to` and `subject` are single lines without control characters. */
export interface Letter {
  /** Null where the policy gives no address that a letter could go to. */
  to: string | null;
  subject: string;
  /** Lines end in "\n". */
  body: string;
  /** Where the policy's own words stand in `body`, with their quotation marks; absent where it is not quoted. */
  quote?: readonly [start: number, end: number];
}

/** Why an address should be looked at before anything is sent there. */
export type AddressDoubt =
  /** It is at another site than the policy. */
  | { kind: 'other-site'; there: string; here: string }
  /** It is not known at which site the policy stands. */
  | { kind: 'unknown-site'; there: string }
  /** Its domain has letters of other scripts, which can look like those of another domain. */
  | { kind: 'look-alike'; there: string };

/** Where a letter goes, and why there. */
export interface Recipient {
  address: string;
  because: 'named-for-this' | 'privacy-contact' | 'general-contact';
  /** `collapsed`: only in parts of the page that are closed or hidden when it opens. */
  stands: 'visible' | 'collapsed';
  /** For people, in English, where the address should be looked at before anything is sent. */
  warning: string | null;
  /** The same as data, for other languages. */
  doubt: AddressDoubt | null;
}

/** A page of the company at which the request can be made. */
export interface FormOffer {
  /** http(s) address. */
  href: string;
  /** `named-for-this`: the policy links to it for such requests. `general`: a form for everything. */
  because: 'named-for-this' | 'general';
}

/** What came of writing a letter. Only `ready` may be copied or opened in a mail program. */
export type Composed =
  | { kind: 'ready'; letter: Letter; recipient: Recipient; deadline: string; form: FormOffer | null }
  /**
   * Complete, but there is no address to send it to: to be pasted into a form (`forms`, the best first), or sent to an
   * address that the person knows. `whose`: a complaint goes to the authority.
   */
  | { kind: 'no-recipient'; letter: Letter; forms: readonly string[]; deadline: string; whose: 'company' | 'authority' }
  /** The draft shows its gaps in square brackets, to be read and not to be sent. */
  | { kind: 'blank'; missing: readonly MissingBlank[]; draft: Letter; recipient: Recipient | null; deadline: string };

/** A `mailto:` address for the mail program. */
export type Mailto =
  | { kind: 'whole'; href: string }
  /** Too long for some mail programs: opens with recipient and subject alone, and the body has to be pasted. */
  | { kind: 'without-body'; href: string };
