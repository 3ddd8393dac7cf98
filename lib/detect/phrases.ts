// ASCII, and the signs that printers set among it (’ “ – …), none of which is a letter, a digit or an accent.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is what ASCII is.
const PLAIN = /^[\u0000-\u007f\u00a0-\u00a9\u2000-\u206f]*$/;

/** Has the text no letters but those of English? */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

// Latin letters and the punctuation that comes with them: "Déclaration – Acme™".
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const LATIN = /^[\u0000-\u017f\u1e00-\u1eff\u2010-\u205e\u20ac\u2122]*$/;

/**
 * Three roads to the same result, by the letters that a text is made of: most pages need the first alone, and the last
 * takes longer to be made ready than all else that is done on a page that is no policy.
 */
type Road = 'plain' | 'latin' | 'any';

const MARKS = { latin: /[\u0300-\u036f]+/g, any: /\p{M}+/gu };
/** What is neither letter nor digit. */
const GAPS = {
  // A space that stands well is not replaced by one: that is what takes the time.
  plain: / *[^a-z0-9 ][^a-z0-9]*| {2,}/g,
  latin: /[^a-z0-9\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00df-\u00f6\u00f8-\u017f\u1e00-\u1eff]+/g,
  any: /[^\p{L}\p{N}]+/gu,
};

function roadFor(text: string): Road {
  if (isPlain(text)) return 'plain';
  return LATIN.test(text) ? 'latin' : 'any';
}

/** Text in lower case, without accents. */
export function folded(text: string, road = roadFor(text)): string {
  const lower = text.toLowerCase();
  return road === 'plain' ? lower : lower.normalize('NFD').replace(MARKS[road], '');
}

/**
 * Text as it is compared with phrases: `folded`, one space around each word. The spaces at both ends let a phrase be
 * found whole.
 */
export function spaced(text: string): string {
  const road = roadFor(text);
  return ` ${folded(text, road).replace(GAPS[road], ' ').trim()} `;
}

// Chinese and Japanese part no words: their phrases are found anywhere.
const UNPARTED = /[\u3040-\u30ff\u3400-\u9fff]/;

/** A phrase ready to be looked for in `spaced` text. */
export function prepared(phrase: string): string {
  const text = spaced(phrase);
  return UNPARTED.test(phrase) ? text.trim() : text;
}

/** How many times any of the `prepared` phrases occurs in `spaced` text. */
export function occurrences(text: string, phrases: readonly string[]): number {
  let count = 0;
  for (const phrase of phrases) {
    // The space after one phrase is the space before the next.
    const step = Math.max(1, phrase.length - 1);
    for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + step)) count += 1;
  }
  return count;
}

/** Does any of the `prepared` phrases occur in `spaced` text? */
export function hasAny(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => text.includes(phrase));
}

/** How long a text is to a reader: words, or for scripts without spaces two characters for a word. */
export function wordCount(text: string): number {
  return isPlain(text) ? plainWordCount(text) : anyWordCount(text);
}

type Kind = 0 | 1 | 2;
const GAP: Kind = 0;
const LETTER: Kind = 1;
const APOSTROPHE: Kind = 2; // goes on with what it stands behind

/** What each character of a plain text is: the last of them is \u206f. Made when first asked. */
let kinds: Uint8Array | null = null;

function kindsOfPlain(): Uint8Array {
  return Uint8Array.from({ length: 0x2070 }, (_, code): Kind => {
    const character = String.fromCharCode(code);
    return /[a-z0-9]/i.test(character) ? LETTER : /['’]/.test(character) ? APOSTROPHE : GAP;
  });
}

/** As `anyWordCount` counts. Every text of every page is counted: by a table it takes an eighth of the time. */
function plainWordCount(text: string): number {
  kinds ??= kindsOfPlain();
  let count = 0;
  let before = GAP;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kinds[text.charCodeAt(at)] as Kind;
    if (kind === APOSTROPHE) continue;
    count += kind & ~before;
    before = kind;
  }
  return count;
}

function anyWordCount(text: string): number {
  const unparted = text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  const parted =
    text.replace(/[\u3040-\u30ff\u3400-\u9fff]+/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)?.length ?? 0;
  return parted + Math.ceil(unparted / 2);
}
