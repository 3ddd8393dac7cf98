import { fromEnglish, messageKey, t } from '../i18n/messages';
import { blanksOf, nobody } from '../letters/blanks';
import { composeLetter, lawsFor } from '../letters/compose';
import { FALLBACK_LAW, type Lawbook, type LawId } from '../letters/law';
import {
  type Blank,
  type Composed,
  type Letter,
  type LetterKind,
  type LetterRequest,
  letterKinds,
  type MissingBlank,
  type Proposal,
  type Sender,
} from '../letters/letter';
import { proposeLetter } from '../letters/propose';
import type { Scorecard } from '../policy/scorecard';
import type { Person } from './person';
import { hostOf, type SafeLink, safeLink } from './safe-link';
import { dateInWords } from './wording';

/** What a letter is written from: the same for as long as the popup shows this policy. */
export interface Desk {
  scorecard: Scorecard;
  laws: Lawbook;
  /** ISO date. */
  today: string;
  person: Pick<Person, 'region' | 'ownDetails'>;
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

const RECIPIENT_NOTES = {
  'named-for-this': 'letterRecipient_named_for_this',
  'privacy-contact': 'letterRecipient_privacy_contact',
  'general-contact': 'letterRecipient_general_contact',
} as const;

export function openForm({ scorecard, laws, person }: Desk): LetterForm {
  const region = person.region === null ? {} : { region: person.region };
  const { kind, law, because } = proposeLetter(scorecard, laws, region);
  return { request: { kind, law }, because, sender: { ...nobody, ...person.ownDetails }, tried: 'not-yet' };
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
  return {
    kinds: letterKinds.map(({ id, label }) => ({ id, label: fromEnglish(label) })),
    laws: lawsFor(form.request.kind, desk.laws).map(({ id, name }) => ({ id, name: fromEnglish(name) })),
    lawHint: t(`letterLawHint_${form.because}`),
    fields: blanksOf(form.request).map((blank) => ({
      ...blank,
      label: fromEnglish(blank.label),
      help: fromEnglish(blank.help),
      value: form.sender[blank.id],
      remedy: remedies.filter((missing) => missing.blank.id === blank.id).map(remedyOf)[0] ?? null,
    })),
    to: recipientOf(composed, desk.scorecard),
    subject: letter.subject,
    body: letter.body,
    answerDue: t('letterDue', { date: dateInWords(composed.deadline) }),
    copyLabel: t(messageKey(`letterCopy_${form.request.kind.replaceAll('-', '_')}`) ?? 'letterCopyAny'),
    composed,
  };
}

/** What to do about a gap of the letter. */
export function remedyOf({ blank, problem }: MissingBlank): string {
  return problem === 'empty' ? t('letterFillIn', { field: fromEnglish(blank.label) }) : t('letterCheckEmail');
}

/** The letter for the clipboard, ready to be taken apart into the fields of a mail program. */
export function letterText({ to, subject, body }: Letter): string {
  return `${to === null ? '' : `To: ${to}\n`}Subject: ${subject}\n\n${body}`;
}

function recipientOf(composed: Composed, { contacts, source }: Scorecard): Recipient {
  const recipient = composed.kind === 'no-recipient' ? null : composed.recipient;
  if (recipient !== null) {
    const { address, because, warning } = recipient;
    return {
      kind: 'address',
      address,
      note: t(RECIPIENT_NOTES[because]),
      warning: warning === null ? null : strangerWarning(address, hostOf(source.url)),
    };
  }
  const forms = contacts.forms.flatMap((address) => safeLink(address) ?? []);
  const note =
    forms.length > 0
      ? t('letterToForm')
      : contacts.postal.length + contacts.phones.length > 0
        ? t('letterToPost')
        : t('letterToNobody');
  return { kind: 'none', note, forms, phones: contacts.phones, postal: contacts.postal };
}

/** The address is at another site than the policy: whoever gets the letter learns who the sender is. */
function strangerWarning(address: string, host: string): string {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return host === '' ? t('letterStrangerAlone', { domain }) : t('letterStranger', { domain, host });
}
