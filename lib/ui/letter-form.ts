import { fromEnglish, messageKey, t } from '../i18n/messages';
import { blanksOf, nobody } from '../letters/blanks';
import { composeLetter } from '../letters/compose';
import { type LetterLanguage, letterLanguages } from '../letters/language';
import type { Lawbook, LawId } from '../letters/law';
import {
  type AddressDoubt,
  type Blank,
  type Composed,
  type FormOffer,
  isFollowUp,
  type LetterKind,
  type LetterRequest,
  letterKinds,
  type MissingBlank,
  type Proposal,
  type Sender,
} from '../letters/letter';
import { proposeLetter } from '../letters/propose';
import { type RememberedRequest, rememberedOf } from '../letters/requests';
import { lawsFor, lawThatGives } from '../letters/rights';
import type { LetterTexts } from '../letters/texts/texts';
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
  language: LetterLanguage;
  /** Remedies are shown once the person has tried to copy: an empty form is no mistake yet. */
  tried: 'not-yet' | 'once';
}

/** The letter section as it is shown. */
export interface LetterView {
  kinds: readonly { title: string; options: readonly { id: LetterKind; label: string }[] }[];
  laws: readonly { id: LawId; label: string }[];
  languages: readonly { id: LetterLanguage; label: string }[];
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
  | { kind: 'address'; address: string; note: string; warning: string | null; form: SafeLink | null }
  | { kind: 'none'; note: string; forms: readonly SafeLink[]; phones: readonly string[]; postal: readonly string[] };

const RECIPIENT_NOTES = {
  'named-for-this': 'letterRecipient_named_for_this',
  'privacy-contact': 'letterRecipient_privacy_contact',
  'general-contact': 'letterRecipient_general_contact',
} as const;

/** The letter that fits the policy, in the policy's own language where letters are written in it. */
export function openForm({ scorecard, laws, person }: Desk): LetterForm {
  const region = person.region === null ? {} : { region: person.region };
  const { kind, law, because } = proposeLetter(scorecard, laws, region);
  const language = letterLanguages.find(({ id }) => id === scorecard.source.language)?.id ?? 'en';
  return { request: { kind, law }, because, sender: { ...nobody, ...person.ownDetails }, language, tried: 'not-yet' };
}

/** Another request; the law stays where it gives a right to this one too. */
export function withKind(form: LetterForm, kind: LetterKind, { laws }: Desk): LetterForm {
  return { ...form, request: { kind, law: lawThatGives(kind, form.request.law, laws) }, tried: 'not-yet' };
}

export function withLaw(form: LetterForm, law: LawId): LetterForm {
  return { ...form, request: { ...form.request, law }, because: 'chosen' };
}

export function withField(form: LetterForm, id: keyof Sender, value: string): LetterForm {
  return { ...form, sender: { ...form.sender, [id]: value } };
}

/** @param texts those of the form's language. */
export function viewLetter(form: LetterForm, desk: Desk, texts: LetterTexts): LetterView {
  const { request, sender, language, tried } = form;
  const composed = composeLetter(request, { ...desk, sender, texts });
  const letter = composed.kind === 'blank' ? composed.draft : composed.letter;
  const ofKind = (follows: boolean) =>
    letterKinds
      .filter(({ id }) => isFollowUp(id) === follows && lawsFor(id, desk.laws).length > 0)
      .map(({ id, label }) => ({ id, label: fromEnglish(label) }));
  return {
    kinds: [
      { title: t('letterRequests'), options: ofKind(false) },
      { title: t('letterFollowUps'), options: ofKind(true) },
    ],
    laws: lawsFor(request.kind, desk.laws).map(({ id, name }) => ({ id, label: fromEnglish(name) })),
    languages: letterLanguages,
    lawHint: t(`letterLawHint_${form.because}`),
    fields: fieldsOf(request, sender, composed, tried),
    to: recipientOf(composed, request, desk, language),
    subject: letter.subject,
    body: letter.body,
    answerDue: request.kind === 'complaint' ? '' : t('letterDue', { date: dateInWords(composed.deadline) }),
    copyLabel: t(messageKey(`letterCopy_${request.kind.replaceAll('-', '_')}`) ?? 'letterCopyAny'),
    composed,
  };
}

/** The gaps of the letter as they are shown, with what is wrong of them once the person has tried to send it. */
export function fieldsOf(
  request: Pick<LetterRequest, 'kind'>,
  sender: Sender,
  composed: Composed,
  tried: LetterForm['tried'],
): Field[] {
  const missing = composed.kind === 'blank' && tried === 'once' ? composed.missing : [];
  return blanksOf(request).map((blank) => ({
    ...blank,
    label: fromEnglish(blank.label),
    help: fromEnglish(blank.help),
    value: sender[blank.id],
    remedy: missing.filter((one) => one.blank.id === blank.id).map(remedyOf)[0] ?? null,
  }));
}

/** What to do about a gap of the letter. */
export function remedyOf({ blank, problem }: MissingBlank): string {
  if (problem === 'empty') return t('letterFillIn', { field: fromEnglish(blank.label) });
  return t(blank.id === 'sent' ? 'letterCheckDay' : 'letterCheckEmail');
}

/** What is to be remembered of the letter once it has gone; the same letter of the same day is remembered once. */
export function requestToRemember(form: LetterForm, composed: Composed, desk: Desk): RememberedRequest | null {
  const { request, language } = form;
  const id = [desk.today, request.kind, request.law, hostOf(desk.scorecard.source.url)].join('-');
  const sending = { ...desk, language, id: id.replace(/[^\w-]/g, '-').slice(0, 64) };
  return rememberedOf(request, composed, sending);
}

function recipientOf(
  composed: Composed,
  { kind, law }: LetterRequest,
  desk: Desk,
  language: LetterLanguage,
): Recipient {
  const { contacts } = desk.scorecard;
  const none = { kind: 'none', forms: [], phones: [], postal: [] } as const;
  if (kind === 'complaint') {
    const authority = desk.laws.get(law)?.authority;
    const page = authority?.url === undefined ? null : safeLink(authority.url);
    const name = authority?.name[language];
    const note = name === undefined ? t('letterToSomeAuthority') : t('letterToAuthority', { authority: name });
    return { ...none, note, forms: page === null ? [] : [page] };
  }
  const recipient = composed.kind === 'no-recipient' ? null : composed.recipient;
  if (recipient !== null) {
    const { address, because, stands, doubt } = recipient;
    // Many policies keep their sections closed: at the policy's own site that is no more than a remark.
    const remark = stands === 'collapsed' ? ` ${t('letterClosedPart')}` : '';
    return {
      kind: 'address',
      address,
      note: t(RECIPIENT_NOTES[because]) + (doubt === null ? remark : ''),
      warning: doubt === null ? null : warningOf(doubt) + remark,
      form: composed.kind === 'ready' ? formOf(composed.form) : null,
    };
  }
  const forms = (composed.kind === 'no-recipient' ? composed.forms : contacts.forms).flatMap(
    (address) => safeLink(address) ?? [],
  );
  const note =
    forms.length > 0
      ? t('letterToForm')
      : contacts.postal.length + contacts.phones.length > 0
        ? t('letterToPost')
        : t('letterToNobody');
  return { kind: 'none', note, forms, phones: contacts.phones, postal: contacts.postal };
}

/** The page that the policy links to for this very request: often the quicker way. */
function formOf(form: FormOffer | null): SafeLink | null {
  return form?.because === 'named-for-this' ? safeLink(form.href) : null;
}

function warningOf(doubt: AddressDoubt): string {
  switch (doubt.kind) {
    case 'other-site':
      return t('letterStranger', { domain: doubt.there, host: doubt.here });
    case 'unknown-site':
      return t('letterStrangerAlone', { domain: doubt.there });
    case 'look-alike':
      return t('letterLookAlike', { domain: doubt.there });
  }
}
