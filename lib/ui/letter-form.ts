import { blanksOf, nobody } from '../letters/blanks';
import { composeLetter, lawsFor } from '../letters/compose';
import { inWords } from '../letters/dates';
import { FALLBACK_LAW, type Lawbook, type LawId } from '../letters/law';
import {
  type Blank,
  type Composed,
  type Letter,
  type LetterKind,
  type LetterRequest,
  letterKinds,
  type Proposal,
  type Sender,
} from '../letters/letter';
import { proposeLetter } from '../letters/propose';
import type { Scorecard } from '../policy/scorecard';
import { type SafeLink, safeLink } from './safe-link';

/** What a letter is written from: the same for as long as the popup shows this policy. */
export interface Desk {
  scorecard: Scorecard;
  laws: Lawbook;
  /** ISO date. */
  today: string;
}

/** What the person has chosen and typed. */
export interface LetterForm {
  request: LetterRequest;
  because: Proposal['because'] | 'chosen';
  sender: Sender;
  /** Remedies are shown once the person has tried to copy: an empty form is no mistake yet. */
  tried: 'not-yet' | 'once';
}

/** The letter section as it is shown. */
export interface LetterView {
  kinds: readonly { id: LetterKind; label: string }[];
  laws: readonly { id: LawId; name: string }[];
  lawHint: string;
  fields: readonly Field[];
  to: Recipient;
  subject: string;
  body: string;
  answerDue: string;
  copyLabel: string;
  composed: Composed;
}

export interface Field extends Blank {
  value: string;
  /** null while nothing is wrong, or nobody has tried to copy. */
  remedy: string | null;
}

export type Recipient =
  | { kind: 'address'; address: string; note: string; warning: string | null }
  | { kind: 'none'; note: string; forms: readonly SafeLink[]; phones: readonly string[]; postal: readonly string[] };

const COPY_LABELS: Record<LetterKind, string> = { 'opt-out': 'Copy opt-out e-mail', erasure: 'Copy deletion e-mail' };

const LAW_HINTS: Record<LetterForm['because'], string> = {
  region: 'The law where you live.',
  policy: 'Proposed because the policy speaks of it. Choose the law of the place where you live.',
  neither: 'The policy names no law that fits, so the letter asks without citing one.',
  chosen: 'Invoke a law only if you live where it holds.',
};

const RECIPIENT_NOTES = {
  'named-for-this': 'The policy names this address for such requests.',
  'privacy-contact': 'The policy’s privacy contact.',
  'general-contact': 'A general contact in the policy.',
} as const;

export function openForm({ scorecard, laws }: Desk): LetterForm {
  const { kind, law, because } = proposeLetter(scorecard, laws);
  return { request: { kind, law }, because, sender: nobody, tried: 'not-yet' };
}

/** Another request; the law stays where it gives a right to this one too. */
export function withKind(form: LetterForm, kind: LetterKind, { laws }: Desk): LetterForm {
  const held = lawsFor(kind, laws).some((law) => law.id === form.request.law);
  return { ...form, request: { kind, law: held ? form.request.law : FALLBACK_LAW } };
}

export function withLaw(form: LetterForm, law: LawId): LetterForm {
  return { ...form, request: { ...form.request, law }, because: 'chosen' };
}

export function withField(form: LetterForm, id: keyof Sender, value: string): LetterForm {
  return { ...form, sender: { ...form.sender, [id]: value } };
}

export function viewLetter(form: LetterForm, desk: Desk): LetterView {
  const composed = composeLetter(form.request, { ...desk, sender: form.sender });
  const letter = composed.kind === 'blank' ? composed.draft : composed.letter;
  const remedies = composed.kind === 'blank' && form.tried === 'once' ? composed.missing : [];
  const law = desk.laws.get(form.request.law);
  return {
    kinds: letterKinds,
    laws: lawsFor(form.request.kind, desk.laws).map(({ id, name }) => ({ id, name })),
    lawHint: LAW_HINTS[form.because],
    fields: blanksOf(form.request).map((blank) => ({
      ...blank,
      value: form.sender[blank.id],
      remedy: remedies.find((missing) => missing.blank.id === blank.id)?.remedy ?? null,
    })),
    to: recipientOf(composed, desk.scorecard),
    subject: letter.subject,
    body: letter.body,
    answerDue: `Sent today, it asks for an answer by ${inWords(composed.deadline, law?.dates ?? 'en-GB')}.`,
    copyLabel: COPY_LABELS[form.request.kind],
    composed,
  };
}

/** The letter for the clipboard, ready to be taken apart into the fields of a mail program. */
export function letterText({ to, subject, body }: Letter): string {
  return `${to === null ? '' : `To: ${to}\n`}Subject: ${subject}\n\n${body}`;
}

function recipientOf(composed: Composed, { contacts }: Scorecard): Recipient {
  const recipient = composed.kind === 'no-recipient' ? null : composed.recipient;
  if (recipient !== null) {
    const { address, because, warning } = recipient;
    return { kind: 'address', address, note: RECIPIENT_NOTES[because], warning };
  }
  const forms = contacts.forms.flatMap((address) => safeLink(address) ?? []);
  const note =
    forms.length > 0
      ? 'The policy gives no e-mail address for this. Paste the text into its form:'
      : contacts.postal.length + contacts.phones.length > 0
        ? 'The policy gives no e-mail address for this, but it can be reached here:'
        : 'The policy gives no address. Look for a contact on the site, and paste the text there.';
  return { kind: 'none', note, forms, phones: contacts.phones, postal: contacts.postal };
}
