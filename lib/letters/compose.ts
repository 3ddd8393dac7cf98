import type { Scorecard } from '../policy/scorecard';
import { blanksOf, missingBlanks } from './blanks';
import { type Counterpart, counterpartOf } from './counterpart';
import { lastDay } from './dates';
import type { Lawbook } from './law';
import type { Composed, Letter, LetterKind, LetterRequest, MissingBlank, Sender } from './letter';
import { typedLine, typedLines } from './plain';
import { rightFor } from './rights';
import { bodyOf, type Content, subjectOf } from './text-of-letter';
import { english } from './texts/en';
import type { LetterTexts } from './texts/texts';

export interface WritingContext {
  laws: Lawbook;
  sender: Sender;
  /** ISO date of the day on which the letter is sent. */
  today: string;
  /** The language of the letter; English where nothing is said. */
  texts?: LetterTexts;
}

export interface LetterContext extends WritingContext {
  scorecard: Scorecard;
}

/**
 * Writes the letter to the company of this policy. It is put together from whole sentences; nothing that the page or
 * the person supplies is ever searched for placeholders, so their words can hold anything.
 *
 * @throws RangeError if the law is not in the lawbook or gives no such right, or `today` is no date.
 */
export function composeLetter(request: LetterRequest, { scorecard, ...context }: LetterContext): Composed {
  return writeTo(counterpartOf(scorecard, request), request, context);
}

/**
 * The same for a company of which no scorecard is at hand.
 *
 * @throws RangeError as `composeLetter` does.
 */
export function writeTo(counterpart: Counterpart, request: LetterRequest, context: WritingContext): Composed {
  const { laws, sender, today, texts = english } = context;
  const { law, ...inForce } = rightFor(request, laws);
  const { answer } = inForce;
  const missing = missingBlanks(request, sender, today);
  const deadline = lastDay(today, answer.deadline, law.holidays);
  const typed = asked(cleaned(sender), request.kind);
  const filledIn = missing.length === 0 ? typed : withGapsShown(typed, missing, texts);
  const content: Content = { request, law, ...inForce, counterpart, sender: filledIn, today, deadline, texts };
  const whose = request.kind === 'complaint' ? 'authority' : 'company';
  const recipient = whose === 'authority' ? null : counterpart.recipient;
  const letter: Letter = { to: recipient?.address ?? null, subject: subjectOf(content), ...bodyOf(content) };
  if (missing.length > 0) return { kind: 'blank', missing, draft: letter, recipient, deadline };
  if (recipient !== null) return { kind: 'ready', letter, recipient, deadline, form: counterpart.form };
  const page = law.authority?.url;
  const forms = whose === 'company' ? counterpart.forms : page ? [page] : [];
  return { kind: 'no-recipient', letter, forms, deadline, whose };
}

function cleaned(sender: Sender): Sender {
  return {
    name: typedLine(sender.name),
    email: typedLine(sender.email),
    account: typedLine(sender.account),
    matter: typedLines(sender.matter),
    sent: typedLine(sender.sent),
  };
}

/** Without what was typed for a letter of another kind. */
function asked(sender: Sender, kind: LetterKind): Sender {
  const fields = blanksOf({ kind }).map(({ id }) => id);
  return {
    ...sender,
    matter: fields.includes('matter') ? sender.matter : '',
    sent: fields.includes('sent') ? sender.sent : '',
  };
}

/** For the draft: what is missing stands in square brackets where it belongs. */
function withGapsShown(sender: Sender, missing: readonly MissingBlank[], texts: LetterTexts): Sender {
  const shown = { ...sender };
  for (const { blank, problem } of missing) if (problem === 'empty') shown[blank.id] = `[${texts.gaps[blank.id]}]`;
  return shown;
}

export { lawsFor } from './rights';
