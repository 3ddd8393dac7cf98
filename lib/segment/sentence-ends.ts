const splitters = new Map<string, Intl.Segmenter>();

function splitterFor(language: string): Intl.Segmenter {
  let splitter = splitters.get(language);
  if (!splitter) {
    splitter = new Intl.Segmenter(language, { granularity: 'sentence' });
    splitters.set(language, splitter);
  }
  return splitter;
}

/**
 * Where the sentences of a text end, behind the white space that follows them, by the rules of Unicode (UAX 29).
 *
 * Nearly all texts of Latin letters are told by `plainEnds`, which says what Intl.Segmenter would: that takes three
 * times as long for each policy, and to open it, once, takes a browser as long as splitting ten policies or more.
 */
export function sentenceEnds(text: string, language: string): number[] {
  if (language !== 'el' && PLAIN.test(text)) return plainEnds(text);
  const pieces = splitterFor(language === 'und' ? 'en' : language).segment(text);
  return Array.from(pieces, ({ segment, index }) => index + segment.length);
}

/**
 * On one line, of ASCII, Latin-1 without its invisible characters, and the marks of English print. In Greek ";" asks.
 */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u00ff‘’“”–—…•™]*$/;
/** The end of a sentence with the quotes, brackets and spaces that belong to it. */
const STOP = /[.!?]["'()[\]{}«»‘’“”]*[ \u00a0]*/g;
/** The sentence goes on before such a mark, and behind another stop it may not have ended yet. */
const GOES_ON = '.!?,;:-–—';
/** Behind a full stop: "e.g. your name", "acme.com", "approx. 5 km". */
const SMALL_LETTER_NEXT = /[^A-Za-zªµºÀ-ÖØ-öø-ÿ.!?]*[a-zªµºß-öø-ÿ]/y;
/** Right behind a full stop: "3.5", "U.S". */
const WITHIN_WORD = /\d|(?<=[A-Za-zªµºÀ-ÖØ-öø-ÿ]\.)[A-ZÀ-ÖØ-Þ]/y;

function plainEnds(text: string): number[] {
  const ends: number[] = [];
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(text); stop; stop = STOP.exec(text)) {
    const end = STOP.lastIndex;
    if (end === text.length) break;
    if (GOES_ON.includes(text[end] as string)) continue;
    if (text[stop.index] === '.' && (isNext(SMALL_LETTER_NEXT, text, end) || isNext(WITHIN_WORD, text, stop.index + 1)))
      continue;
    ends.push(end);
  }
  if (text !== '') ends.push(text.length);
  return ends;
}

function isNext(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
