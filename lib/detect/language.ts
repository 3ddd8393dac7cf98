import { functionWords } from '../../rules/detection/function-words';
import { isPlain } from './phrases';

const LEAST_WORDS = 12; // fewer tell a language only by chance
const LEAST_SHARE = 0.12; // of words that are function words; running text of a known language has 0.2 to 0.5
const MOST_CHARACTERS = 20_000;

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

const languages = Object.keys(functionWords);

/** Of each function word, which of `languages` it belongs to. Made when first asked. */
let languagesOf: ReadonlyMap<string, readonly number[]> | null = null;

/**
 * The language that a text is written in, by its function words or its script: BCP 47 primary language, or "und" when it is
 * too short or in none we know. What the page claims of itself is not asked: many pages claim wrongly.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, MOST_CHARACTERS);
  const byScript = OTHER_SCRIPTS.test(sample) ? languageByScript(sample) : null;
  if (byScript !== null) return byScript;
  const words = sample.toLowerCase().match(isPlain(sample) ? /[a-z]+/g : /\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS) return 'und';
  languagesOf ??= languagesByWord();
  const times = languages.map(() => 0);
  for (const word of words) {
    const known = languagesOf.get(word);
    if (known) for (const language of known) times[language] = (times[language] ?? 0) + 1;
  }
  const most = Math.max(...times);
  return most / words.length > LEAST_SHARE ? (languages[times.indexOf(most)] ?? 'und') : 'und';
}

function languageByScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of scripts) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    if (share > (language === 'ja' || language === 'uk' ? 0.03 : 0.3)) return letters < LEAST_WORDS ? 'und' : language;
  }
  return null;
}

function languagesByWord(): ReadonlyMap<string, readonly number[]> {
  const known = new Map<string, number[]>();
  languages.forEach((language, at) => {
    for (const word of new Set(functionWords[language]?.split(' '))) known.set(word, [...(known.get(word) ?? []), at]);
  });
  return known;
}
