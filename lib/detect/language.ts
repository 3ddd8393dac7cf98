import { functionWords } from '../../rules/detection/function-words';

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

const sets = new Map<string, ReadonlySet<string>>();

/**
 * The language that a text is written in, by its function words or its script: BCP 47 primary language, or "und" when it is
 * too short or in none we know. What the page claims of itself is not asked: many pages claim wrongly.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, MOST_CHARACTERS);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of scripts) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    if (share > (language === 'ja' || language === 'uk' ? 0.03 : 0.3)) return letters < LEAST_WORDS ? 'und' : language;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS) return 'und';
  let best = { language: 'und', share: LEAST_SHARE };
  for (const language of Object.keys(functionWords)) {
    const known = wordsOf(language);
    const share = words.filter((word) => known.has(word)).length / words.length;
    if (share > best.share) best = { language, share };
  }
  return best.language;
}

function wordsOf(language: string): ReadonlySet<string> {
  const known = sets.get(language) ?? new Set(functionWords[language]?.split(' '));
  sets.set(language, known);
  return known;
}
