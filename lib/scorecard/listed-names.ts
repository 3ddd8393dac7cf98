import type { Segment } from '../policy/segment';
import { LEGAL_NAME, mayHoldLegalName, NAME, trimName } from './company-names';

/** A name that its place in the text makes a recipient's, whether it is known or not. */
export interface ListedName {
  name: string;
  /** UTF-16 offsets in the segment's text. */
  start: number;
  end: number;
}

const RECIPIENTS = String.raw`(?:(?:sub-?)?processors?|(?:service |analytics |payment |hosting |cloud |technology |infrastructure |advertising |marketing |support |tool |solution |content |data |identity |platform |measurement |attribution |delivery |mail |e-?mail ){0,3}(?:providers?|vendors?|partners?|suppliers?|contractors?)|third[- ]part(?:y|ies)(?: (?:companies|services?|tools?|vendors?|providers?|analytics(?: services?| tools?)?|advertisers?|partners?|cookies?|processors?))?|(?:ad(?:vertising)? |social |social media )(?:networks?|exchanges?|servers?|platforms?|companies|partners)|advertisers|analytics (?:services?|tools?|companies|software|platforms?|cookies)|(?:group|sister|affiliated|parent) compan(?:y|ies)|affiliates|subsidiaries|(?:marketing|advertising|tracking|retargeting|remarketing|payment|processing) (?:services?|tools?|platforms?|technologies|companies|cookies|pixels)|SDKs?|plug-?ins?)`;
const LEADS = String.raw`(?: that [^,.:;]{3,60}| we use| we work with| used by us)?,?\s*(?:\(\s*)?(?:such as|including(?: but not limited to|, but not limited to|, without limitation,)?|include[s:]?|like|namely|e\.g\.,?|i\.e\.,?|for example,?|for instance,?|ex\.,?|among others|are|is|:)\s*:?\s*`;
const AFTER_RECIPIENTS = new RegExp(
  `\\b${RECIPIENTS}${LEADS}(?=["“']?(?:the )?["“']?(?:\\p{Lu}|\\p{N}|\\p{Ll}+\\p{Lu}))`,
  'giu',
);
const GROUP_OR_SHARED = String.raw`\b(?:(?:sister|parent|group|affiliated|partner) compan(?:y|ies),?|(?:shared?|disclosed?|transferred|entrusted|outsourced|provided|passed on|sent) (?:\p{L}+ ){0,4}(?:to|with)|(?:processed|hosted|operated|stored|handled|managed) (?:\p{L}+ ){0,3}by|(?:provider|processor|vendor|supplier|contractor|subsidiary|affiliate),?(?: is)?)`;
const SAYS_GROUP_OR_SHARED = new RegExp(`${GROUP_OR_SHARED} `, 'u');
const WITH_LEGAL_FORM = new RegExp(`${GROUP_OR_SHARED} (?:the )?(${LEGAL_NAME})`, 'gu');
const ONE_NAME = new RegExp(
  `^(?:the |by |with |and |or |,|&|/|\\s|["“'])*(${NAME}(?:,? (?:Inc|LLC|Ltd|GmbH|Limited|Corp|S\\.A|B\\.V|AG|SE|AB|Pte)\\.?(?: Ltd\\.?)?)?)["”']?`,
  'u',
);

/** Headings, lead-ins and headers over lists of recipients. */
const LIST_OF_RECIPIENTS =
  /\b(?:sub-?processors?|service providers?|third[- ]part(?:y|ies)|vendors?|partners?|processors?|recipients?|suppliers?|providers? (?:we|that we) (?:use|work)|(?:tools?|services?) (?:we|that we) use|analytics|social (?:media|networks?)|plug-?ins?|integrations?|who (?:we share|receives))\b/i;
const NAME_COLUMN =
  /\b(?:name|company|compan(?:y|ies)|provider|processor|vendor|partner|third part(?:y|ies)|recipient|entity|service|supplier|tool|organi[sz]ation)\b/i;
const HEAD = new RegExp(
  `^[\\s•*·–-]*(${NAME}(?:,? (?:Inc|LLC|Ltd|GmbH|Limited|Corp|S\\.A|B\\.V|AG|SE|AB|Pte)\\.?(?: Ltd\\.?)?)?(?: and ${NAME})?)(?=\\s*(?:$|[:;,(–|]|- |\\.$|is |for ))`,
  'u',
);
/** Capitalised, in such lists, and no names. */
const NO_NAME =
  /\b(?:information|data|services?|providers?|partners?|vendors?|policy|privacy|rights?|cookies?|advertis(?:ing|ers?|ement)|analytics(?: providers?)?$|marketing|customers?|users?|part(?:y|ies)|affiliates|authorit(?:y|ies)|purpose|payment|hosting|support|legal|business|security|category|categories|types?|examples?|law|enforcement|government|professional|networks?$|companies|employees?|agents?|consultants?|auditors?|banks?|insurers?|members?|research(?:ers)?|universit\w+|california|europe\w*|united states|address|location|device|browser|contact|name|email|internet|identifiers?|commercial|biometric|geolocation|inferences|website|account|content|social media|transactions?|str|street|road|avenue|floor|log files|links|trustees|corporate group|protocols?|standards?|frameworks?)\b/i;

/** "Gullmail delivers newsletter services", "Puffin is a payment platform": what a named company does for this one. */
const DOES_FOR_US = new RegExp(
  `(?:^|[.;|•]\\s+)(${NAME})(?: \\([^)]{0,40}\\))? (?:provides|delivers|supplies|offers|handles|hosts|processes|is an?|is our|acts as) [^.;|]{0,90}\\b(?:services?|software|tools?|platforms?|solutions?|infrastructure|hosting|providers?|processors?|analytics|databases?)\\b`,
  'gu',
);
/** … where the text is about recipients at all. */
const ABOUT_RECIPIENTS =
  /\b(?:(?:sub-?)?processors?|(?:service|third[- ]party) providers?|vendors?|suppliers?|third[- ]part(?:y|ies)|partners?|recipients?|we (?:may )?shar(?:e|ing))\b/i;

/** Characters in which one name ends. */
const REACH = 160;

/** Capitalised for its place: "Billing:", "Log Files", "RESPONSIBLE PARTY". */
function isNoName(name: string): boolean {
  return (
    NO_NAME.test(name) ||
    /^\p{Lu}\p{Ll}+ing$/u.test(name) ||
    /^[\p{Lu}\s]{12,}$/u.test(name) ||
    / (?:\p{Ll}+ing|our|your|the) /u.test(name)
  );
}

/** Names in "service providers such as X, Y and Z", in tables and lists of processors, at the head of an item. */
export function listedNames(segment: Segment): ListedName[] {
  if (segment.kind === 'heading') return [];
  return [...afterRecipients(segment.text), ...ofTheGroup(segment.text), ...nameAtHead(segment), ...described(segment)];
}

function described({ text, leadIn = '', section, header }: Segment): ListedName[] {
  if (!ABOUT_RECIPIENTS.test(`${section.at(-1) ?? ''} ${leadIn} ${header?.join(' ') ?? ''} ${text}`)) return [];
  return [...text.matchAll(DOES_FOR_US)].flatMap((found) => {
    const printed = found[1] as string;
    const name = trimName(printed);
    if (!name || isNoName(name) || name.split(' ').length > 3) return [];
    const start = found.index + found[0].indexOf(printed) + printed.indexOf(name);
    return [{ name, start, end: start + name.length }];
  });
}

/** "our sister company Acme Games B.V.", "entrusted to Acme LLC" */
function ofTheGroup(text: string): ListedName[] {
  if (!mayHoldLegalName(text) || !SAYS_GROUP_OR_SHARED.test(text)) return [];
  return [...text.matchAll(WITH_LEGAL_FORM)].flatMap((found) => {
    const name = trimName(found[1] as string);
    if (!name || isNoName(name)) return [];
    const start = found.index + found[0].length - (found[1] as string).length + (found[1] as string).indexOf(name);
    return [{ name, start, end: start + name.length }];
  });
}

/** A name stands behind its lead: a text without a capital or a number behind its first letter holds none. */
const MAY_HOLD_NAME = /.[\p{Lu}\p{N}]/su;

function afterRecipients(text: string): ListedName[] {
  const names: ListedName[] = [];
  if (!MAY_HOLD_NAME.test(text)) return names;
  for (const lead of text.matchAll(AFTER_RECIPIENTS)) {
    let at = lead.index + lead[0].length;
    // The pattern reads any case for the sake of "Third parties"; a name does not.
    if (!/^["“']?(?:the )?["“']?(?:\p{Lu}|\p{N}|\p{Ll}+\p{Lu})/u.test(text.slice(at, at + 40))) continue;
    // One name after the other, for as long as names follow.
    for (
      let next = ONE_NAME.exec(text.slice(at, at + REACH));
      next?.[1];
      next = ONE_NAME.exec(text.slice(at, at + REACH))
    ) {
      const name = trimName(next[1]);
      if (!name || isNoName(name) || next[0].length >= REACH) break;
      const start = at + next[0].indexOf(next[1]) + next[1].indexOf(name);
      for (const part of apart(name, start)) names.push(part);
      at += next[0].length;
      const aside = /^\s*(?:\([^)]{0,80}\))?\s*(?:,|and\b|or\b|&|\/|;)/.exec(text.slice(at));
      if (!aside) break;
      at += aside[0].replace(/(?:and|or)$/, '').length;
    }
  }
  return names;
}

/** The name that a list item or a table row of recipients begins with. */
export function nameAtHead({ text, kind, leadIn = '', section, cells, header }: Segment): ListedName[] {
  const over = `${leadIn} ${section.at(-1) ?? ''} ${header?.join(' ') ?? ''}`;
  if (!LIST_OF_RECIPIENTS.test(over)) return [];
  if (kind === 'item') return headName(text, 0);
  if (kind !== 'row' || !cells) return [];
  const column = Math.max(0, header?.findIndex((title) => NAME_COLUMN.test(title)) ?? 0);
  const cell = cells[column] ?? '';
  const at = text.indexOf(cell);
  return cell.length > 0 && cell.length < 80 && at >= 0 ? headName(cell, at) : [];
}

function headName(text: string, offset: number): ListedName[] {
  const head = HEAD.exec(text)?.[1];
  const name = head && trimName(head);
  if (!name || isNoName(name)) return [];
  return apart(name, offset + text.indexOf(name));
}

/** "Acme Maps and Tern Cloud" are two, unless the "and" belongs to a firm's name ("Bell & Sons"). */
function apart(name: string, start: number): ListedName[] {
  const names: ListedName[] = [];
  let at = start;
  for (const part of name.split(/( and | or )/)) {
    if (!/^ (?:and|or) $/.test(part) && part.length > 1) names.push({ name: part, start: at, end: at + part.length });
    at += part.length;
  }
  return names;
}
