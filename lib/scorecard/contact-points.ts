/** Reading e-mail addresses and phone numbers as policies print them. */

/** UTF-16 offsets and the plain form of what stands there. */
export interface PrintedPoint {
  value: string;
  start: number;
  end: number;
}

const AT = String.raw`(?:\s?@\s?|\s?[\[({<]\s?(?:at|@)\s?[\])}>]\s?|\s(?:at|AT)\s(?=[\p{L}\p{N}-]+\s?[\[({]))`;
const DOT = String.raw`(?:\.|\s?[\[({<]\s?(?:dot|\.)\s?[\])}>]\s?)`;
const LOCAL = String.raw`[\p{L}\p{N}][\p{L}\p{N}_%+'-]{0,40}(?:\.[\p{L}\p{N}_%+'-]{1,40}){0,4}`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,40}[\p{L}\p{N}])?`;
const EMAILS = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])(${LOCAL})${AT}(${LABEL}(?:${DOT}${LABEL}){0,4}${DOT}\\p{L}{2,24})(?![\\p{L}\\p{N}@])`,
  'gu',
);

const DISGUISED_AT = /[[({<]\s?at\s?[\])}>]/i;

/** Most texts are told by this to hold no address. */
export function mayHoldEmail(text: string): boolean {
  return text.includes('@') || DISGUISED_AT.test(text);
}

/** Addresses printed plainly or in disguise ("privacy [at] acme [dot] example"), in their plain form. */
export function emailsIn(text: string): PrintedPoint[] {
  if (!mayHoldEmail(text)) return [];
  const emails: PrintedPoint[] = [];
  for (const found of text.matchAll(EMAILS)) {
    const domain = (found[2] as string).replace(/\s?[[({<]\s?(?:dot|\.)\s?[\])}>]\s?/gi, '.');
    emails.push({ value: `${found[1]}@${domain}`, start: found.index, end: found.index + found[0].length });
  }
  return emails;
}

/** The recipient of a mailto address: never its subject, body or copies, whatever a page puts there. */
export function emailOfMailto(href: string): string | null {
  const to = /^mailto:([^?&#]*)/i.exec(href.trim())?.[1];
  if (!to) return null;
  let decoded = to;
  try {
    decoded = decodeURIComponent(to);
  } catch {
    // A stray "%": the address is read as it stands.
  }
  const first = decoded.split(/[,;]/)[0] as string;
  const email = emailsIn(first)[0];
  return email && email.value.length === first.trim().length ? email.value : null;
}

const PHONE =
  /(?<![\p{L}\p{N}$€£./@#-])(?:\+\s?|00|\(\s?\+?)?\d(?:[\d\s()./‑–-]{6,20}\d)(?!\d|[\d,.]*\d|%|\p{L})|(?<!\d)1-8\d\d-[A-Z0-9-]{7,12}(?![A-Z0-9])/gu;
/** What every one of them has in it: the pattern above looks at each character of a text in several ways. */
const MAY_BE_PHONE = /\d(?:[\d\s()./‑–-]{6}|-8\d\d-)/;

/** Most texts are told by this to hold no number. */
export function mayHoldPhone(text: string): boolean {
  return MAY_BE_PHONE.test(text);
}

/** What follows is no part of it: "1-800-555-0100 9 a.m." */
const NORTH_AMERICAN = /^(?:\+?1[-.\s]?)?(?:\(\s?\d{3}\s?\)\s?|\d{3}[-.])\d{3}[-.\s]\d{4}(?=\s)/;
const CALL =
  /\b(?:phone|telephone|tel|call(?:ing|s)?|toll[- ]free|hotline|dial|mobile|phone number|by phone|voicemail|text us|ext)\b|☎|\bT:|\bP:/i;
const NO_CALL =
  /\b(?:fax|facsimile|registration|register(?:ed)?|registry|company (?:no|number)|VAT|HRB|SIREN|SIRET|RCS|licen[cs]e|ICO|article|section|IP)\b/i;

/** Phone numbers that the words before them present as such; fax and registration numbers are none. */
export function phonesIn(text: string): PrintedPoint[] {
  if (!mayHoldPhone(text)) return [];
  const phones: PrintedPoint[] = [];
  for (const found of text.matchAll(PHONE)) {
    const value = NORTH_AMERICAN.exec(found[0])?.[0] ?? found[0].trim();
    const digits = value.replace(/[^\dA-Z]/g, '').length;
    if (
      digits < 7 ||
      digits > 15 ||
      /^(?:19|20)\d\d\s?[-–]\s?(?:19|20)?\d\d$|^\d{4}-\d\d-\d\d$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(value)
    )
      continue;
    const before = text.slice(Math.max(0, found.index - 60), found.index);
    const label = before.split(/[;|]|\d{4,}/).at(-1) ?? before;
    const international = /^(?:\+|00|\(\s?\+)|^1?[-\s.(]*\(?8(?:00|33|44|55|66|77|88)\)?[-\s.]/.test(value);
    const lastNo = lastIndex(label, NO_CALL);
    const lastCall = lastIndex(label, CALL);
    if (lastNo > lastCall || (lastCall < 0 && !international)) continue;
    phones.push({ value: balanced(value), start: found.index, end: found.index + found[0].length });
  }
  return phones;
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(new RegExp(pattern.source, 'gi'))) last = index;
  return last;
}

function balanced(phone: string): string {
  return phone.startsWith('(') && !phone.includes(')') ? phone.slice(1).trim() : phone;
}
