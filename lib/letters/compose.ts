import type { Scorecard } from '../policy/scorecard';
import { hostOf } from '../policy/web-address';
import { missingBlanks } from './blanks';
import { inWords, isDay, lastDay } from './dates';
import type { Law, Lawbook, LegalRight } from './law';
import { FALLBACK_LAW } from './law';
import type { Composed, Letter, LetterKind, LetterRequest, MissingBlank, Sender } from './letter';
import { plainLine, quoted, shortened, typedLine } from './plain';
import { quoteFor } from './quote';
import { recipientFor } from './recipient';

export interface LetterContext {
  scorecard: Scorecard;
  laws: Lawbook;
  sender: Sender;
  /** ISO date of the day on which the letter is sent. */
  today: string;
}

/**
 * Writes the letter. It is put together from whole sentences; nothing that the page or the person supplies is ever
 * searched for placeholders, so their words can hold anything.
 *
 * @throws RangeError if the law is not in the lawbook or gives no such right, or `today` is no date.
 */
export function composeLetter(request: LetterRequest, { scorecard, laws, sender, today }: LetterContext): Composed {
  const { law, right } = lawFor(request, laws);
  const missing = missingBlanks(request, sender);
  const recipient = recipientFor(scorecard, request.kind);
  const deadline = lastDay(today, right.deadline, law.holidays);
  const filledIn = missing.length === 0 ? typed(sender) : withGapsShown(typed(sender), missing);
  const letter: Letter = {
    to: recipient === null ? null : plainLine(recipient.address),
    subject: right.subject,
    body: body({ kind: request.kind, law, right, scorecard, sender: filledIn, today, deadline }),
  };
  if (missing.length > 0) return { kind: 'blank', missing, draft: letter, recipient, deadline };
  if (recipient === null) return { kind: 'no-recipient', letter, forms: scorecard.contacts.forms, deadline };
  return { kind: 'ready', letter, recipient, deadline };
}

/** The laws that give a right to this kind of letter, for a person to choose from. */
export function lawsFor(kind: LetterKind, laws: Lawbook): Law[] {
  return [...laws.values()].filter((law) => law.rights[kind] !== undefined);
}

function lawFor({ law: id, kind }: LetterRequest, laws: Lawbook): { law: Law; right: LegalRight } {
  const law = laws.get(id);
  if (!law) throw new RangeError(`No law “${id}”. Choose one of: ${[...laws.keys()].join(', ')}.`);
  const right = law.rights[kind];
  if (!right) throw new RangeError(`${law.name} has no letter “${kind}”. Choose another law, or “${FALLBACK_LAW}”.`);
  return { law, right };
}

interface Content {
  kind: LetterKind;
  law: Law;
  right: LegalRight;
  scorecard: Scorecard;
  sender: Sender;
  today: string;
  deadline: string;
}

function body(content: Content): string {
  const { kind, right, law, sender, today } = content;
  const paragraphs = [
    `Dear privacy team of ${addressee(content.scorecard)},`,
    [right.opening, ...right.further]
      .map(({ says }) => says)
      .concat(accountSafety[kind])
      .join(' '),
    policyParagraph(content),
    identityParagraph(content),
    answerParagraph(content),
    `Kind regards,\n${sender.name === '' ? sender.email : sender.name}\n${inWords(today, law.dates)}`,
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

/** What is to become of an account, said so that nobody loses or keeps one by surprise. */
const accountSafety: { readonly [kind in LetterKind]: string } = {
  'opt-out': 'Please do not close any account of mine without asking me first.',
  erasure: 'If I have an account with you, please close it.',
};

/** Longest name of a company that goes into the salutation; registered names stay below it. */
const LONGEST_ADDRESSEE = 120;

function addressee({ source }: Scorecard): string {
  const controller = plainLine(source.controller ?? '');
  if (controller !== '') return shortened(controller, LONGEST_ADDRESSEE);
  const host = hostOf(source.url);
  return host === '' ? 'the company responsible' : `the controller of ${plainLine(host)}`;
}

function policyParagraph({ scorecard, law, kind }: Content): string {
  const quote = quoteFor(scorecard, kind);
  if (quote === null) return '';
  const { lastUpdated } = scorecard.source;
  const policy =
    lastUpdated !== null && isDay(lastUpdated)
      ? `Your policy of ${inWords(lastUpdated, law.dates)}`
      : 'Your privacy policy';
  const stance = quote.stance === 'promise' ? 'I rely on that.' : 'I do not want that for my data.';
  return `${policy} says: ${quoted(quote.words)} ${stance}`;
}

function identityParagraph({ law, right, sender }: Content): string {
  const account = sender.account === '' ? '' : `, and by the user name or number ${sender.account}`;
  return [
    law.residence,
    `You know me by the e-mail address ${sender.email}${account}.`,
    'My writing from it is my proof; I send no copy of an ID.',
    right.identity.says,
    'Please use these details for this request only.',
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

function answerParagraph({ law, right, today, deadline }: Content): string {
  const by = inWords(deadline, law.dates);
  const { cites } = right.deadline;
  const due = cites
    ? `Please do this and confirm it by ${by}: the law allows ${right.deadline.inWords} (${cites}).`
    : `I would be grateful if you could do this and confirm it by ${by}, ${right.deadline.inWords} from today.`;
  const first = right.acknowledgement;
  const receipt = first
    ? `Please confirm by ${inWords(lastDay(today, first, law.holidays), law.dates)} that you have this letter${first.cites ? ` (${first.cites})` : ''}.`
    : '';
  const longer = right.extension ? 'If you need longer, please tell me why before that day.' : '';
  return [receipt, due, longer, right.refusal.says].filter((sentence) => sentence !== '').join(' ');
}

function typed(sender: Sender): Sender {
  return { name: typedLine(sender.name), email: typedLine(sender.email), account: typedLine(sender.account) };
}

/** For the draft: what is missing stands in square brackets where it belongs. */
function withGapsShown(sender: Sender, missing: readonly MissingBlank[]): Sender {
  const shown = { ...sender };
  for (const { blank, problem } of missing) if (problem === 'empty') shown[blank.id] = `[${blank.label.toLowerCase()}]`;
  return shown;
}
