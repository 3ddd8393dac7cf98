import { citeWithLaw, laterCite, subjectCite } from './cite';
import type { Counterpart } from './counterpart';
import { isDay, lastDay } from './dates';
import type { Cite, Law, LegalRight } from './law';
import { isFollowUp, type Letter, type LetterKind, type LetterRequest, type RequestKind, type Sender } from './letter';
import { type RightInForce, rightOf } from './rights';
import type { Earlier, LetterTexts } from './texts/texts';

/** All that the text of a letter is made from. */
export interface Content extends RightInForce {
  request: LetterRequest;
  law: Law;
  counterpart: Counterpart;
  sender: Sender;
  today: string;
  deadline: string;
  texts: LetterTexts;
}

/** One line: what is asked for, of which letter, and under what. */
export function subjectOf({ request, law, right, texts }: Content): string {
  const cite = right.cite === undefined ? null : subjectCite(right.cite, law, texts);
  const about = isFollowUp(request.kind) && request.about ? ` – ${earlierSubject(request.about, law, texts)}` : '';
  return `${calledUnder(right, request.kind, texts)}${about}${cite === null ? '' : ` (${cite})`}`;
}

/** The subject of the letter that came before, as it was written under this law. */
function earlierSubject(about: RequestKind, law: Law, texts: LetterTexts): string {
  return calledUnder(law.rights[about] ?? {}, about, texts);
}

function calledUnder(right: LegalRight, kind: LetterKind, { kinds }: LetterTexts): string {
  const { subject, subjectFor } = kinds[kind];
  return subjectFor?.(right) ?? subject;
}

/** The text, in paragraphs, and where in it the policy is quoted. Lines end in "\n". */
export function bodyOf(content: Content): Pick<Letter, 'body' | 'quote'> {
  const { request, sender, texts, counterpart, law, today } = content;
  const { frame } = texts;
  const greeting =
    request.kind === 'complaint' && law.authority
      ? frame.greetingOfAuthority(law.authority.name[texts.language])
      : frame.greeting(counterpart.name, counterpart.host);
  const opening = joined([greeting, ...requestParagraphs(content)]);
  const said = policyParagraph(content);
  const body = joined([
    opening,
    said.paragraph,
    identityParagraph(content),
    answerParagraph(content),
    `${frame.closing}\n${sender.name === '' ? sender.email : sender.name}\n${texts.day(today, law.dates)}`,
  ]);
  if (said.quoted === '') return { body: `${body}\n` };
  // What stands before it in its paragraph is ours: the first place where these words stand is theirs.
  const start = body.indexOf(said.quoted, opening.length);
  return { body: `${body}\n`, quote: [start, start + said.quoted.length] };
}

function joined(paragraphs: readonly string[]): string {
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

/** What is asked for, the sender's own words, and what goes with it. */
function requestParagraphs(content: Content): string[] {
  const { request, law, right, sender, texts, counterpart } = content;
  const { ask, account } = texts.kinds[request.kind];
  const opening = ask({
    under: right.cite === undefined ? null : citeWithLaw(right.cite, law, texts),
    right,
    matter: sender.matter === '' ? 'none' : 'follows',
    earlier: isFollowUp(request.kind) ? earlierOf(content) : null,
  });
  const rest = [
    ...(right.also ?? []).map(({ duty, cite }) => texts.duties[duty](laterCite(cite, law, texts))),
    ...(isFollowUp(request.kind) ? [] : [texts.frame.scope(counterpart.host)]),
    ...(account === null ? [] : [account]),
  ].join(' ');
  return sender.matter === ''
    ? [[opening, rest].filter((part) => part !== '').join(' ')]
    : [opening, sender.matter, rest];
}

/** The request that this letter follows, as far as the person and the law tell of it. */
function earlierOf({ request, law, counterpart, sender, texts }: Content): Earlier {
  const about = request.about;
  const company = counterpart.name ?? texts.frame.nameless(counterpart.host);
  const known = isDay(sender.sent);
  return {
    sent: known ? texts.day(sender.sent, law.dates) : sender.sent,
    subject: about ? earlierSubject(about, law, texts) : null,
    due: known && about ? dueOf(about, law, sender.sent, texts) : null,
    company,
  };
}

function dueOf(about: RequestKind, law: Law, sent: string, texts: LetterTexts): Earlier['due'] {
  const asked = rightOf(law, about);
  if (asked?.answer.deadline.cite === undefined) return null;
  const { deadline } = asked.answer;
  const day = texts.day(lastDay(sent, deadline, law.holidays), law.dates);
  // The law has not been named in this letter yet.
  return { day, cite: subjectCite(asked.answer.deadline.cite, law, texts) };
}

function policyParagraph({ counterpart: { policy }, law, request, texts }: Content): {
  paragraph: string;
  quoted: string;
} {
  if (policy === null) return { paragraph: '', quoted: '' };
  const { quote, day } = policy;
  const stance = INFORMED.includes(request.kind) ? 'fact' : quote.stance;
  const quoted = texts.quoted(quote.words);
  return { paragraph: texts.frame.policySays(quoted, day === null ? null : texts.day(day, law.dates), stance), quoted };
}

/** Letters that ask what happened, and do not say yet what the sender thinks of it. */
const INFORMED: readonly LetterKind[] = ['third-parties', 'human-review'];

/** Letters after which a company may keep the address on a list of those who want no mail. */
const LISTED: readonly LetterKind[] = ['opt-out', 'objection-marketing', 'unsubscribe'];

function identityParagraph({ law, answer, request, sender, texts }: Content): string {
  const { frame } = texts;
  const lives = law.place ? [frame.lives(law.place[texts.language])] : [];
  if (request.kind === 'complaint') return [...lives, frame.reachableAt(sender.email)].join(' ');
  const { rule, cite } = answer.identity;
  return [
    ...lives,
    frame.knownBy(sender.email, sender.account === '' ? null : sender.account),
    ...(rule === 'none-needed' ? [] : [frame.proof]),
    texts.identity[rule](cite === undefined ? null : laterCite(cite, law, texts)),
    LISTED.includes(request.kind) ? frame.onlyForThisAndList : frame.onlyForThis,
  ].join(' ');
}

/** What is sent back, rather than done. */
const ANSWERED: readonly LetterKind[] = [
  'access',
  'portability',
  'third-parties',
  'human-review',
  'reminder',
  'appeal',
];

function answerParagraph(content: Content): string {
  const { law, answer, appeal, complaint, request, today, deadline, texts } = content;
  if (request.kind === 'complaint') return '';
  const { frame } = texts;
  const cited = (cite: Cite | undefined) => (cite === undefined ? null : laterCite(cite, law, texts));
  const what = ANSWERED.includes(request.kind) ? 'answer' : 'act';
  const by = texts.day(deadline, law.dates);
  const demanded = cited(answer.deadline.cite);
  const first = answer.acknowledgement;
  const receipt = cited(first?.cite);
  return [
    ...(first && receipt !== null
      ? [frame.receipt(texts.day(lastDay(today, first, law.holidays), law.dates), receipt)]
      : []),
    demanded === null ? frame.wish(what, by) : frame.due(what, by, texts.period(answer.deadline.period), demanded),
    ...(answer.extension ? [frame.longer(texts.period(answer.extension))] : []),
    ...(request.kind === 'reminder' ? [] : [frame.refusal(cited(answer.reasons), cited(appeal))]),
    ...(law.authority && law.called ? [frame.authority(law.authority.name[texts.language], cited(complaint))] : []),
  ].join(' ');
}
