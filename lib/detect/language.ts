import { functionWords } from '../../rules/detection/function-words';

const LEAST_WORDS = 12; // fewer tell a language only by chance
const LEAST_SHARE = 0.12; // of words that are function words; running text of a known language has 0.2 to 0.5
const MOST_CHARACTERS = 20_000;
const CODED_LETTERS = 6; // of a word: they fit into 30 bits, with which engines are quick

/** Scripts that tell the language by themselves, the telling ones first: Japanese has Han characters too. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u3400-\u9fff]/g],
  ['uk', /[іїєґ]/gi],
  ['ru', /[\u0400-\u04ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
];

/** Where the characters of all these scripts stand: most texts have none of them. */
const OTHER_SCRIPTS = /[\u0370-\u0e7f\u3040-\ud7af]/;

// No letters but those of English: marks, arrows and signs of currencies besides (® → €).
const ENGLISH_LETTERS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is what ASCII is.
  /^[\u0000-\u007f\u00a0-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u2000-\u206f\u20a0-\u20bf\u2122\u2190-\u27bf]*$/;

const languages = Object.keys(functionWords);

/** The function words of all languages, numbered. */
interface FunctionWords {
  byWord: ReadonlyMap<string, number>;
  /** Those of few letters, all English. */
  byCode: ReadonlyMap<number, number>;
  /** The codes with which longer ones begin. */
  beginnings: ReadonlySet<number>;
  /** Of each, which of `languages` it belongs to. */
  languages: readonly (readonly number[])[];
}

let known: FunctionWords | null = null;

/** How many words a text has, and how often each function word occurs. */
interface Tally {
  words: number;
  times: number[];
}

/**
 * The language that a text is written in, by its function words or its script: BCP 47 primary language, or "und" when
 * it is too short or in none we know. What the page claims of itself is not asked: many pages claim wrongly.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, MOST_CHARACTERS);
  const byScript = OTHER_SCRIPTS.test(sample) ? languageByScript(sample) : null;
  if (byScript !== null) return byScript;
  known ??= allFunctionWords();
  const { words, times } = ENGLISH_LETTERS.test(sample) ? tallyOfEnglishLetters(sample, known) : tallyOf(sample, known);
  if (words < LEAST_WORDS) return 'und';
  const ofLanguage = languages.map(() => 0);
  times.forEach((number, word) => {
    for (const language of known?.languages[word] ?? [])
      ofLanguage[language] = (ofLanguage[language] as number) + number;
  });
  const most = Math.max(...ofLanguage);
  return most / words > LEAST_SHARE ? (languages[ofLanguage.indexOf(most)] ?? 'und') : 'und';
}

function tallyOf(text: string, { byWord, languages }: FunctionWords): Tally {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const times = languages.map(() => 0);
  for (const word of words) {
    const number = byWord.get(word);
    if (number !== undefined) times[number] = (times[number] as number) + 1;
  }
  return { words: words.length, times };
}

/**
 * `tallyOf` where all letters are English. Words are looked up by the code of their letters: a string is made of
 * hardly any, which takes half the time.
 */
function tallyOfEnglishLetters(text: string, { byWord, byCode, beginnings, languages }: FunctionWords): Tally {
  const times = languages.map(() => 0);
  let words = 0;
  let code = 0;
  let length = 0;
  const ended = `${text} `; // so that the last word ends, too
  for (let at = 0; at < ended.length; at += 1) {
    const letter = (ended.charCodeAt(at) | 0x20) - 0x60; // 1 to 26, if it is one
    if (letter >= 1 && letter <= 26) {
      if (length < CODED_LETTERS) code = (code << 5) | letter;
      length += 1;
    } else if (length > 0) {
      let number: number | undefined;
      if (length <= CODED_LETTERS) number = byCode.get(code);
      else if (beginnings.has(code)) number = byWord.get(ended.slice(at - length, at).toLowerCase());
      if (number !== undefined) times[number] = (times[number] as number) + 1;
      words += 1;
      code = 0;
      length = 0;
    }
  }
  return { words, times };
}

function languageByScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of scripts) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    if (share > (language === 'ja' || language === 'uk' ? 0.03 : 0.3)) return letters < LEAST_WORDS ? 'und' : language;
  }
  return null;
}

function allFunctionWords(): FunctionWords {
  const byWord = new Map<string, number>();
  const byCode = new Map<number, number>();
  const beginnings = new Set<number>();
  const belonging: number[][] = [];
  languages.forEach((language, at) => {
    for (const word of new Set(functionWords[language]?.split(' '))) {
      const number = byWord.get(word) ?? belonging.push([]) - 1;
      belonging[number]?.push(at);
      byWord.set(word, number);
      if (!/^[a-z]+$/.test(word)) continue;
      if (word.length <= CODED_LETTERS) byCode.set(codeOf(word), number);
      else beginnings.add(codeOf(word.slice(0, CODED_LETTERS)));
    }
  });
  return { byWord, byCode, beginnings, languages: belonging };
}

/** Five bits of each letter. */
function codeOf(word: string): number {
  return [...word].reduce((code, letter) => (code << 5) | (letter.charCodeAt(0) - 0x60), 0);
}
