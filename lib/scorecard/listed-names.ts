import type { Segment } from '../policy/segment';
import { mayHoldLegalName, type PrintedName, trimmed } from './company-names';
import { inLowerCase } from './lower';
import { type Behind, legalNameEnd, matchEnd, NOWHERE, nameEnd, nameFrom } from './name-scan';

const RECIPIENTS =
  '(?:(?:sub-?)?processors?|(?:service |analytics |payment |hosting |cloud |technology |infrastructure |advertising |marketing |support |tool |solution |content |data |identity |platform |measurement |attribution |delivery |mail |e-?mail ){0,3}(?:providers?|vendors?|partners?|suppliers?|contractors?)|third[- ]part(?:y|ies)(?: (?:companies|services?|tools?|vendors?|providers?|analytics(?: services?| tools?)?|advertisers?|partners?|cookies?|processors?))?|(?:ad(?:vertising)? |social |social media )(?:networks?|exchanges?|servers?|platforms?|companies|partners)|advertisers|analytics (?:services?|tools?|companies|software|platforms?|cookies)|(?:group|sister|affiliated|parent) compan(?:y|ies)|affiliates|subsidiaries|(?:marketing|advertising|tracking|retargeting|remarketing|payment|processing) (?:services?|tools?|platforms?|technologies|companies|cookies|pixels)|SDKs?|plug-?ins?)';
const WHICH = String.raw`(?: that [^,.:;]{3,60}| we use| we work with| used by us)?,?\s*(?:\(\s*)?`;
const LEAD = String.raw`(?:such as|including(?: but not limited to|, but not limited to|, without limitation,)?|include[s:]?|like|namely|e\.g\.,?|i\.e\.,?|for example,?|for instance,?|ex\.,?|among others|are|is|:)\s*:?\s*`;
/** Of a text in lower case. */
const AFTER_RECIPIENTS = new RegExp(
  `\\b${RECIPIENTS.toLowerCase()}${WHICH}${LEAD}(?=["“']?(?:the )?["“']?[\\p{Lu}\\p{Ll}\\p{N}])`,
  'gu',
);
/**
 * A lead before a word with a capital, a number or a letter beyond ASCII, in whatever case: one sentence in ten has
 * that.
 */
const LEAD_BEFORE_NAME = new RegExp(`${inAnyCase(LEAD)}["“']?(?:the )?["“']?[a-z]*[A-Z0-9\\u0080-\\uffff]`);
/** Where a text may say that data go to a company of the group, or are shared with one. */
const GROUP_OR_SHARED =
  /\b(?:sister|parent|group|affiliated|partner|shared?|disclosed?|transferred|entrusted|outsourced|provided|passed|sent|processed|hosted|operated|stored|handled|managed|provider|processor|vendor|supplier|contractor|subsidiary|affiliate)\b/g;
/** What stands there before the name: with as many words between as there can be, then with fewer. */
const BEFORE_COMPANY: readonly RegExp[] = [
  /(?:sister|parent|group|affiliated|partner) compan(?:y|ies),? /y,
  ...[4, 3, 2, 1, 0].map(
    (words) =>
      new RegExp(
        String.raw`(?:shared?|disclosed?|transferred|entrusted|outsourced|provided|passed on|sent) (?:\p{L}+ ){${words}}(?:to|with) `,
        'uy',
      ),
  ),
  ...[3, 2, 1, 0].map(
    (words) =>
      new RegExp(String.raw`(?:processed|hosted|operated|stored|handled|managed) (?:\p{L}+ ){${words}}by `, 'uy'),
  ),
  /(?:provider|processor|vendor|supplier|contractor|subsidiary|affiliate),?(?: is)? /y,
];
const BEFORE_NAME = /(?:the |by |with |and |or |,|&|\/|\s|["“'])*/y;
/** A legal form may follow that a name alone does not end in. */
const SHORT_FORM = /,? (?:Inc|LLC|Ltd|GmbH|Limited|Corp|S\.A|B\.V|AG|SE|AB|Pte)/y;

/** Headings, lead-ins and headers over lists of recipients. */
const LIST_OF_RECIPIENTS =
  /\b(?:sub-?processors?|service providers?|third[- ]part(?:y|ies)|vendors?|partners?|processors?|recipients?|suppliers?|providers? (?:we|that we) (?:use|work)|(?:tools?|services?) (?:we|that we) use|analytics|social (?:media|networks?)|plug-?ins?|integrations?|who (?:we share|receives))\b/i;
const NAME_COLUMN =
  /\b(?:name|company|compan(?:y|ies)|provider|processor|vendor|partner|third part(?:y|ies)|recipient|entity|service|supplier|tool|organi[sz]ation)\b/i;
const BULLET = /[\s•*·–-]*/y;
const BEHIND_HEAD = /\s*(?:$|[:;,(–|]|- |\.$|is |for )/y;
/** Capitalised, in such lists, and no names. */
const NO_NAME =
  /\b(?:information|data|services?|providers?|partners?|vendors?|policy|privacy|rights?|cookies?|advertis(?:ing|ers?|ement)|analytics(?: providers?)?$|marketing|customers?|users?|part(?:y|ies)|affiliates|authorit(?:y|ies)|purpose|payment|hosting|support|legal|business|security|category|categories|types?|examples?|law|enforcement|government|professional|networks?$|companies|employees?|agents?|consultants?|auditors?|banks?|insurers?|members?|research(?:ers)?|universit\w+|california|europe\w*|united states|address|location|device|browser|contact|name|email|internet|identifiers?|commercial|biometric|geolocation|inferences|website|account|content|social media|transactions?|str|street|road|avenue|floor|log files|links|trustees|corporate group|protocols?|standards?|frameworks?)\b/i;

/** Where a sentence or a cell begins. */
const BEGINS = /[.;|•]\s+/g;
/** "Gullmail delivers newsletter services", "Puffin is a payment platform": what a named company does for this one. */
const DOES = / (?:provides|delivers|supplies|offers|handles|hosts|processes|is an?|is our|acts as) /;
const DOES_FOR_US = new RegExp(
  String.raw`(?: \([^)]{0,40}\))?${DOES.source}[^.;|]{0,90}\b(?:services?|software|tools?|platforms?|solutions?|infrastructure|hosting|providers?|processors?|analytics|databases?)\b`,
  'uy',
);
/** … where the text is about recipients at all. */
const ABOUT_RECIPIENTS =
  /\b(?:(?:sub-?)?processors?|(?:service|third[- ]party) providers?|vendors?|suppliers?|third[- ]part(?:y|ies)|partners?|recipients?|we (?:may )?shar(?:e|ing))\b/i;

/** Characters in which one name ends. */
const REACH = 160;

/**
 * The source of a pattern written in lower case, for texts in any; without ignoring case in all else that it is part
 * of.
 */
function inAnyCase(source: string): string {
  return source.replace(/\\.|[a-z]/g, (one) => (one.length > 1 ? one : `[${one}${one.toUpperCase()}]`));
}

/** Capitalised for its place: "Billing:", "Log Files", "RESPONSIBLE PARTY". */
function isNoName(name: string): boolean {
  return (
    NO_NAME.test(name) ||
    /^\p{Lu}\p{Ll}+ing$/u.test(name) ||
    /^[\p{Lu}\s]{12,}$/u.test(name) ||
    / (?:\p{Ll}+ing|our|your|the) /u.test(name)
  );
}

/** The name in what a text prints from one index to another, where that can be a recipient's. */
function recipient(text: string, from: number, to: number): PrintedName | undefined {
  const printed = trimmed(text, from, to);
  return printed && !isNoName(printed.name) ? printed : undefined;
}

/** Names in "service providers such as X, Y and Z", in tables and lists of processors, at the head of an item. */
export function listedNames(segment: Segment): PrintedName[] {
  if (segment.kind === 'heading') return [];
  return [...afterRecipients(segment.text), ...ofTheGroup(segment.text), ...nameAtHead(segment), ...described(segment)];
}

function described({ text, leadIn = '', section, header }: Segment): PrintedName[] {
  if (!DOES.test(text)) return [];
  if (!ABOUT_RECIPIENTS.test(`${section.at(-1) ?? ''} ${leadIn} ${header?.join(' ') ?? ''} ${text}`)) return [];
  const names: PrintedName[] = [];
  let past = 0;
  for (const at of [0, ...Array.from(text.matchAll(BEGINS), ({ 0: mark, index }) => index + mark.length)]) {
    if (at < past) continue;
    let nameEnds = at;
    const end = nameFrom(text, at, (one) => {
      nameEnds = one;
      return matchEnd(DOES_FOR_US, text, one);
    });
    if (end === NOWHERE) continue;
    past = end;
    const printed = recipient(text, at, nameEnds);
    if (printed && printed.name.split(' ').length <= 3) names.push(printed);
  }
  return names;
}

/** "our sister company Acme Games B.V.", "entrusted to Acme LLC" */
function ofTheGroup(text: string): PrintedName[] {
  if (!mayHoldLegalName(text)) return [];
  const names: PrintedName[] = [];
  let past = 0;
  for (const { index } of text.matchAll(GROUP_OR_SHARED)) {
    const found = index < past ? undefined : companyBehind(text, index);
    if (!found) continue;
    past = found.end;
    const printed = recipient(text, found.start, found.end);
    if (printed) names.push(printed);
  }
  return names;
}

function companyBehind(text: string, at: number): { start: number; end: number } | undefined {
  for (const pattern of BEFORE_COMPANY) {
    const behind = matchEnd(pattern, text, at);
    if (behind === NOWHERE) continue;
    for (const start of text.startsWith('the ', behind) ? [behind + 4, behind] : [behind]) {
      const end = legalNameEnd(text, start);
      if (end !== NOWHERE) return { start, end };
    }
  }
  return undefined;
}

function afterRecipients(text: string): PrintedName[] {
  const names: PrintedName[] = [];
  if (!LEAD_BEFORE_NAME.test(text)) return names;
  for (const lead of inLowerCase(text).matchAll(AFTER_RECIPIENTS)) {
    let at = lead.index + lead[0].length;
    // Of a text in lower case the pattern cannot tell names.
    if (!/^["“']?(?:the )?["“']?(?:\p{Lu}|\p{N}|\p{Ll}+\p{Lu})/u.test(text.slice(at, at + 40))) continue;
    // One name after the other, for as long as names follow.
    for (let next = oneName(text, at); next; next = oneName(text, at)) {
      const printed = recipient(text, next.start, next.end);
      if (!printed || next.past - at >= REACH) break;
      names.push(...apart(printed.name, printed.start));
      at = next.past;
      const aside = /^\s*(?:\([^)]{0,80}\))?\s*(?:,|and\b|or\b|&|\/|;)/.exec(text.slice(at));
      if (!aside) break;
      at += aside[0].replace(/(?:and|or)$/, '').length;
    }
  }
  return names;
}

/** The name that stands here, behind small words and marks; no more than `REACH` characters of the text are read. */
function oneName(whole: string, from: number): { start: number; end: number; past: number } | undefined {
  const text = whole.slice(from, from + REACH);
  const start = matchEnd(BEFORE_NAME, text, 0);
  const name = nameEnd(text, start);
  if (name === NOWHERE) return undefined;
  const end = withShortForm(text, name, (one) => one);
  return { start: from + start, end: from + end, past: from + end + (/["”']/.test(text[end] ?? '') ? 1 : 0) };
}

/** A name that ends here may go on with its legal form: "Acme" with ", Inc.", "Pte. Ltd." */
function withShortForm(text: string, at: number, behind: Behind): number {
  const bare = matchEnd(SHORT_FORM, text, at);
  const ends = [at];
  if (bare !== NOWHERE) {
    for (const form of text[bare] === '.' ? [bare, bare + 1] : [bare]) {
      ends.push(form);
      if (text.startsWith(' Ltd', form)) ends.push(form + 4, ...(text[form + 4] === '.' ? [form + 5] : []));
    }
  }
  for (const end of ends.reverse()) {
    const whole = behind(end);
    if (whole !== NOWHERE) return whole;
  }
  return NOWHERE;
}

/** The name that a list item or a table row of recipients begins with. */
export function nameAtHead({ text, kind, leadIn = '', section, cells, header }: Segment): PrintedName[] {
  if (kind !== 'item' && kind !== 'row') return [];
  const over = `${leadIn} ${section.at(-1) ?? ''} ${header?.join(' ') ?? ''}`;
  if (!LIST_OF_RECIPIENTS.test(over)) return [];
  if (kind === 'item') return headName(text, 0);
  if (!cells) return [];
  const column = Math.max(0, header?.findIndex((title) => NAME_COLUMN.test(title)) ?? 0);
  const cell = cells[column] ?? '';
  const at = text.indexOf(cell);
  return cell.length > 0 && cell.length < 80 && at >= 0 ? headName(cell, at) : [];
}

function headName(text: string, offset: number): PrintedName[] {
  const head = headOf(text);
  const printed = head && recipient(text, head.start, head.end);
  return printed ? apart(printed.name, offset + printed.start) : [];
}

/** The name, or the two names joined by "and", that a text begins with, where what follows shows that it ends there. */
function headOf(text: string): { start: number; end: number } | undefined {
  for (let at = matchEnd(BULLET, text, 0); at >= 0; at--) {
    const end = nameFrom(text, at, (one) =>
      withShortForm(text, one, (formed) => {
        const both = text.startsWith(' and ', formed)
          ? nameFrom(text, formed + 5, (second) => endsHead(text, second))
          : NOWHERE;
        return both === NOWHERE ? endsHead(text, formed) : both;
      }),
    );
    if (end !== NOWHERE) return { start: at, end };
  }
  return undefined;
}

function endsHead(text: string, at: number): number {
  return matchEnd(BEHIND_HEAD, text, at) === NOWHERE ? NOWHERE : at;
}

/** "Acme Maps and Tern Cloud" are two, unless the "and" belongs to a firm's name ("Bell & Sons"). */
function apart(name: string, start: number): PrintedName[] {
  const names: PrintedName[] = [];
  let at = start;
  for (const part of name.split(/( and | or )/)) {
    if (!/^ (?:and|or) $/.test(part) && part.length > 1) names.push({ name: part, start: at, end: at + part.length });
    at += part.length;
  }
  return names;
}
