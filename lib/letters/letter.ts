import type { LawId } from './law';

/** `opt-out`: no sale or sharing, no targeted advertising. `erasure`: delete what is held. */
export type LetterKind = 'opt-out' | 'erasure';

/** For lists and for checking input; in the order in which they are offered. */
export const letterKinds: readonly { id: LetterKind; label: string }[] = [
  { id: 'opt-out', label: 'Opt out of sale, sharing and targeted advertising' },
  { id: 'erasure', label: 'Delete my data' },
];

/** What is asked for, and under which law. */
export interface LetterRequest {
  kind: LetterKind;
  law: LawId;
}

/** A request, and what speaks for its law. */
export interface Proposal extends LetterRequest {
  /** `region`: the person lives where this law holds. `policy`: the policy speaks of it. `neither`: nothing speaks for any law. */
  because: 'region' | 'policy' | 'neither';
}

/** What the letter says of its sender, as typed by the person. Empty means not filled in. */
export interface Sender {
  name: string;
  /** The address by which the company knows the person, and from which the letter is sent. */
  email: string;
  /** User name or customer number, where there is one. */
  account: string;
}

/** A gap that only the person can fill. */
export interface Blank {
  id: keyof Sender;
  label: string;
  /** Why it is asked, and what not to put there. */
  help: string;
  need: 'required' | 'optional';
  /** For the `autocomplete` of its field. */
  autocomplete: 'name' | 'email' | 'username';
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
}

/** Where a letter goes, and why there. */
export interface Recipient {
  address: string;
  because: 'named-for-this' | 'privacy-contact' | 'general-contact';
  /** For people, where the address should be looked at before anything is sent. */
  warning: string | null;
}

/** What came of writing a letter. Only `ready` may be copied or opened in a mail program. */
export type Composed =
  | { kind: 'ready'; letter: Letter; recipient: Recipient; deadline: string }
  /** Complete, but the policy gives no address: to be pasted into a form of theirs (`forms`), or sent to an address that the person knows. */
  | { kind: 'no-recipient'; letter: Letter; forms: readonly string[]; deadline: string }
  /** The draft shows its gaps in square brackets, to be read and not to be sent. */
  | { kind: 'blank'; missing: readonly MissingBlank[]; draft: Letter; recipient: Recipient | null; deadline: string };

/** A `mailto:` address for the mail program. */
export type Mailto =
  | { kind: 'whole'; href: string }
  /** Too long for some mail programs: opens with recipient and subject alone, and the body has to be pasted. */
  | { kind: 'without-body'; href: string };
