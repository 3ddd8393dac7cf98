import { isMark, type Word } from './words';

/**
 * What a passage looks like, apart from what it says: each a question, answered with a number from 0 (no) to about 1.
 */
export const SHAPES = [
  'e-mail address',
  'web address',
  'telephone number',
  'postal address',
  'date',
  'year',
  'age',
  'amount',
  'numbers',
  'begins small',
  'begins with to',
  'begins with a heading',
  'all a heading',
  'ends with a colon',
  'ends with a semicolon',
  'asks',
  'opens with a question',
  'ends without a stop',
  'quotes',
  'brackets',
  'one sentence',
  'many sentences',
  'very short',
  'short',
  'middling',
  'long',
] as const;

const MONTHS =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? +(?:\d{1,2}(?:st|nd|rd|th)?,? +)?(?:19|20)\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d\b/i;
const POSTAL =
  /\b(?:p\.? ?o\.? box|suite|street|avenue|boulevard|blvd|drive|floor|plaza|parkway|ave\.|st\.|rd\.)\b|\b[A-Z]{2},? +\d{5}\b|\b[A-Z]\d[A-Z] \d[A-Z]\d\b/;

/** The shapes of a passage, in the order of `SHAPES`. `words` are those of `text`, or of one stretch of it. */
export function shapeOf(text: string, words: readonly Word[]): number[] {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return SHAPES.map(() => 0);
  const own = text.slice(first.start, last.end);
  const plain = words.filter((word) => !isMark(word));
  const sentences = words.filter((word) => /^[.?!]$/.test(word.norm)).length;
  const capitals = headingWords(text, plain);
  const count = plain.length;
  const is = (condition: unknown): number => (condition ? 1 : 0);
  const stop = text.slice(last.start, last.end);
  return [
    is(/@/.test(own)),
    is(/https?:|www\./.test(own)),
    is(/\(?\b\d{3}\)?[ .-]+\d{3}[ .-]\d{4}\b|\b\d{3}-\d{4}\b|\+\d[\d ()-]{7,}/.test(own)),
    is(POSTAL.test(own)),
    is(MONTHS.test(own)),
    is(/\b(?:19|20)\d\d\b/.test(own)),
    is(/\b(?:13|14|16|18|thirteen|sixteen|eighteen)\b/.test(own)),
    is(/[$€£]\s?\d/.test(own)),
    Math.min(1, plain.filter((word) => /\d/.test(word.norm)).length / 5),
    is(/^\p{Ll}/u.test(own)),
    is(/^(?:\W*)to\b/i.test(own)),
    is(capitals >= 2 && capitals < count),
    is(capitals === count),
    is(stop === ':'),
    is(stop === ';' || /[;,]\s*(?:and|or)$/.test(own)),
    is(own.includes('?')),
    is(/^[^.;:]{3,90}\?/.test(own)),
    is(!/^[.?!:;)"”]$/.test(stop)),
    Math.min(1, (own.match(/["“”]/g)?.length ?? 0) / 4),
    Math.min(1, (own.match(/\(/g)?.length ?? 0) / 3),
    is(sentences <= 1),
    Math.min(1, sentences / 6),
    is(count < 10),
    is(count >= 10 && count < 25),
    is(count >= 25 && count < 70),
    is(count >= 70),
  ];
}

/** How many words at the beginning are written like a heading: with capitals, but for the little ones. */
function headingWords(text: string, words: readonly Word[]): number {
  let heading = 0;
  for (const [at, word] of words.entries()) {
    const written = text.slice(word.start, word.end);
    if (/^[\p{Lu}\d]/u.test(written)) heading = at + 1;
    else if (!/^(?:a|an|and|or|of|the|to|in|on|for|with|by|from|at|about|your|our|we|us)$/.test(written)) break;
  }
  return heading;
}
