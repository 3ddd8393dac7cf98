/**
 * Finds companies' names as texts print them: "Acme Weather GmbH", "Bell & Sons", "eBay", "tern.example".
 *
 * As one pattern this is a run of up to seven words, each of four shapes, joined in five ways, with a list of legal
 * forms in several places; a browser takes 50 ms to compile it, and as long again for each pattern that it is part of.
 * Here it is walked by hand, word by word, and only the small pieces are patterns.
 */

/**
 * What may stand behind a name: it gets the index behind the name and gives the index behind the whole, or `NOWHERE`.
 */
export type Behind = (end: number) => number;

export const NOWHERE = -1;

/** Legal forms as they are written behind a name, longest first where one begins another. */
const FORMS = [
  String.raw`(?:Pte|Pty|Pvt|Private|Proprietary)\.?,? (?:Ltd|Limited)`,
  String.raw`Co(?:mpany)?\.?, ?(?:Inc|Ltd|Limited|LLC)`,
  String.raw`Sdn\.? Bhd`,
  String.raw`s\. ?r\. ?o|S\. ?[àa] ?r\. ?l|S\. ?r\. ?l|S\. ?p\. ?A|sp\. ?z ?o\. ?o|S\. ?A\. ?S|S\. ?A\. ?R\. ?L|d\. ?o\. ?o`,
  String.raw`GmbH(?: & Co\.? KG)?|UG(?: \(haftungsbeschränkt\))?|AG|SE|KGaA|KG|e\.V|eG`,
  String.raw`S\.A\.?|S\.L\.?U?|SARL|SASU?|SRL|SpA|B\.?V|N\.?V|A/S|ApS|ASA?|AB|Oyj?|K\.?K|OÜ|UAB|Kft|KFT|Zrt|Lda|Ltda|EIRL`,
  String.raw`P\.?L\.?C|Incorporated|Inc|L\.L\.C|LLC|L\.L\.P|LLP|L\.P|LP|P\.?B\.?C|Corporation|Corp|Limited|Ltd`,
  // "American Association for …" and "Archives Trust Fund" go on.
  String.raw`(?:Company|Co|Foundation|Association|Trust|University)(?! (?:of|for|\p{Lu}))`,
];
export const LEGAL_FORM = `(?:${FORMS.join('|')})`;

/** What stands between a name and the end of its legal form. */
export const FORM_BEHIND = `(?:,? |,)${LEGAL_FORM}(?![\\p{L}\\p{N}])\\.?`;

/** A name behind the one form that stands first. */
export const FORM_FIRST = String.raw`SAS \p{Lu}[\p{L}\p{N}-]+`;

/** Words of a name beyond the first; longer runs are headlines. */
const MOST_FURTHER_WORDS = 6;

const LINK_WORD = /(?:of|and|for|the|de|du|la|der|&|\+) /y;
const LINK_WORDS = /(?:of|for) the /y;
const WORD_AND_FORM = new RegExp(`\\p{L}+,? ${LEGAL_FORM}\\b`, 'uy');
const FORM = new RegExp(`${LEGAL_FORM}\\b`, 'uy');
const ASIDE = new RegExp(` \\(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?\\)(?=,? ${LEGAL_FORM})`, 'uy');
const FORM_AFTER_NAME = new RegExp(FORM_BEHIND, 'uy');
const FORM_AND_NAME = new RegExp(FORM_FIRST, 'uy');
const DOMAIN = /\.(?:com|org|net|io|ai|co|app|de|example)(?![\p{L}\p{N}])/uy;

const UPPER = 1;
const LOWER = 2;
const LETTER = 4;
const NUMBER = 8;
const NEITHER = 16;

/** What each character of the basic plane is; 0 while nobody has asked. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const known = kinds[code];
  if (known) return known;
  const character = String.fromCodePoint(code);
  const kind = /^\p{L}/u.test(character)
    ? LETTER | (/^\p{Lu}/u.test(character) ? UPPER : /^\p{Ll}/u.test(character) ? LOWER : 0)
    : /^\p{N}/u.test(character)
      ? NUMBER
      : NEITHER;
  if (code < kinds.length) kinds[code] = kind;
  return kind;
}

function kindAt(text: string, at: number): number {
  return at < text.length ? kindOf(text.codePointAt(at) as number) : NEITHER;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

/** The index of the next character that is none of these kinds. */
function past(text: string, at: number, wanted: number): number {
  let end = at;
  while (kindAt(text, end) & wanted) end += widthAt(text, end);
  return end;
}

const SPACE = 32;
const EXCLAMATION = 33;
const COMMA = 44;
const HYPHEN = 45;
const DOT = 46;

/** Within a capitalised word, beside letters and digits: "L'Oréal", "AT&T". */
function isInner(code: number): boolean {
  return code === 0x2019 || code === 39 || code === 38 || code === 43 || code === HYPHEN;
}

/** Marks that belong to the word behind them. */
const GLUE = '@./-';

/** Can a name begin here? Not inside of a word or an address. @param glue marks that may not stand before it. */
export function mayBegin(text: string, at: number, glue = GLUE): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (before >= 0xdc00 && before <= 0xdfff && at > 1)
    return (kindOf(text.codePointAt(at - 2) as number) & (LETTER | NUMBER)) === 0;
  return (kindOf(before) & (LETTER | NUMBER)) === 0 && !glue.includes(text[at - 1] as string);
}

/**
 * The first index, not before `from`, at which a name may begin; the text's length where there is none. Words of small
 * letters, which most are, are passed over whole: a name among them has a capital or a dot in it.
 */
export function nextBeginning(text: string, from: number, glue = GLUE): number {
  for (let at = from; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isSmall(code)) {
      let end = at + 1;
      let next = text.charCodeAt(end);
      while (isSmall(next)) next = text.charCodeAt(++end);
      const isPlain = end >= text.length || (next < 128 && next !== DOT && !(next >= 65 && next <= 90));
      if (!isPlain && mayBegin(text, at, glue)) return at;
      // Within such a word a name begins behind a hyphen, if at all.
      at = isPlain || glue.includes('-') ? end : at + 1;
    } else if (code < 128) {
      if (code >= 65 && code <= 90 && mayBegin(text, at, glue)) return at;
      at += 1;
    } else {
      if (kindAt(text, at) & (UPPER | LOWER | NUMBER) && mayBegin(text, at, glue)) return at;
      at += widthAt(text, at);
    }
  }
  return text.length;
}

/** A small letter, a digit or a hyphen of ASCII. */
function isSmall(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === HYPHEN;
}

/**
 * The name that begins here, as long as it can be so that what must follow does.
 *
 * @returns what `behind` gives for it, `NOWHERE` where no name begins or nothing fits behind.
 */
export function nameFrom(text: string, at: number, behind: Behind): number {
  return wordFrom(text, at, (end) => further(text, end, MOST_FURTHER_WORDS, behind));
}

/** The index behind the name that begins here. */
export function nameEnd(text: string, at: number): number {
  return nameFrom(text, at, (end) => end);
}

/** The index behind the name with its legal form that begins here. */
export function legalNameEnd(text: string, at: number): number {
  const end = nameFrom(text, at, (end) => matchEnd(FORM_AFTER_NAME, text, end));
  return end === NOWHERE && text.startsWith('SAS ', at) ? matchEnd(FORM_AND_NAME, text, at) : end;
}

/**
 * What begins where a name may, in the order of the text.
 *
 * @param endOf where that which begins at an index ends: `nameEnd`, `legalNameEnd`.
 * @param glue marks that may not stand before it.
 */
export function* namesIn(
  text: string,
  endOf: (text: string, at: number) => number,
  glue = GLUE,
): Generator<{ start: number; end: number }> {
  for (let at = nextBeginning(text, 0, glue); at < text.length; ) {
    const end = endOf(text, at);
    if (end !== NOWHERE) yield { start: at, end };
    at = nextBeginning(text, end === NOWHERE ? at + 1 : end, glue);
  }
}

/** Where a sticky pattern that is tried at an index ends. */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : NOWHERE;
}

function further(text: string, at: number, left: number, behind: Behind): number {
  const mark = text.charCodeAt(at);
  if (left > 0) {
    for (const next of linked(text, at, mark)) {
      const end = wordFrom(text, next, (one) => further(text, one, left - 1, behind));
      if (end !== NOWHERE) return end;
    }
  }
  if (mark === SPACE && text[at + 1] === '(') {
    const aside = matchEnd(ASIDE, text, at);
    const end = aside === NOWHERE ? NOWHERE : behind(aside);
    if (end !== NOWHERE) return end;
  }
  return behind(at);
}

const NONE: readonly number[] = [];

/** Where the next word of a name may begin. */
function linked(text: string, at: number, mark: number): readonly number[] {
  if (mark === SPACE) {
    const link = matchEnd(LINK_WORD, text, at + 1);
    if (link === NOWHERE) return [at + 1];
    const links = matchEnd(LINK_WORDS, text, at + 1);
    return links === NOWHERE ? [link, at + 1] : [link, links, at + 1];
  }
  if (text.charCodeAt(at + 1) !== SPACE) return NONE;
  if (mark === COMMA && matchEnd(WORD_AND_FORM, text, at + 2) !== NOWHERE) return [at + 2];
  return mark === DOT && matchEnd(FORM, text, at + 2) !== NOWHERE ? [at + 2] : NONE;
}

/** One word of a name: "Acme", "X.AI", "Yahoo!", "L'Oréal", "eBay", "9GAG", "tern.example". */
function wordFrom(text: string, at: number, behind: Behind): number {
  const kind = kindAt(text, at);
  if (kind & UPPER) return capitalisedFrom(text, at, behind);
  const end = kind & LOWER || kind & NUMBER || text.charCodeAt(at) === HYPHEN ? plainEnd(text, at, kind) : NOWHERE;
  return end === NOWHERE ? NOWHERE : behind(end);
}

function capitalisedFrom(text: string, at: number, behind: Behind): number {
  const first = at + widthAt(text, at);
  let body = first;
  while (kindAt(text, body) & (LETTER | NUMBER) || isInner(text.charCodeAt(body))) body += widthAt(text, body);
  // "Booking.com", "Yahoo!7"
  const ends = [body];
  for (let end = body; ; ) {
    const mark = text.charCodeAt(end);
    if (mark === EXCLAMATION && !(kindAt(text, end + 1) & (LETTER | NUMBER))) ends.push(end + 1);
    if ((mark !== DOT && mark !== EXCLAMATION) || !(kindAt(text, end + 1) & (LETTER | NUMBER))) break;
    end = past(text, end + 1, LETTER | NUMBER);
    ends.push(end);
  }
  for (let n = ends.length - 1; n >= 0; n--) {
    const end = behind(ends[n] as number);
    if (end !== NOWHERE) return end;
  }
  // "Acme- and": a hyphen, or the like, may be none of the name's.
  for (let short = body - 1; short >= first; short--) {
    const end = isInner(text.charCodeAt(short)) ? behind(short) : NOWHERE;
    if (end !== NOWHERE) return end;
  }
  return NOWHERE;
}

/** The end of "eBay", "9GAG" or "tern.example". */
function plainEnd(text: string, at: number, kind: number): number {
  let capital = kind & NUMBER ? past(text, at, NUMBER) : at + 1;
  if (kind & LOWER) {
    capital = at + widthAt(text, at);
    if (kindAt(text, capital) & LOWER) capital += widthAt(text, capital);
  }
  if (kind & (LOWER | NUMBER) && kindAt(text, capital) & UPPER) return past(text, capital, LETTER | NUMBER);
  let dot = at;
  while (kindAt(text, dot) & (LOWER | NUMBER) || text.charCodeAt(dot) === HYPHEN) dot += widthAt(text, dot);
  return text.charCodeAt(dot) === DOT ? matchEnd(DOMAIN, text, dot) : NOWHERE;
}
