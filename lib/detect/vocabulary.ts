import { detectionLanguages } from '../../rules/detection/languages';
import { type Phrases, phrasesOf } from './counting';
import { prepared } from './phrases';
import type { DetectionWords } from './words';

/** The phrases of one language. */
export interface Vocabulary {
  privacy: Phrases;
  /** Prepared for `hasAny`. */
  sections: readonly string[];
  /** What policies say, and the words they use often. */
  says: Phrases;
  termsSay: Phrases;
}

const known = new Map<string, Vocabulary>();

/** The vocabulary of a language, or of all together where the language is none of ours. */
export function vocabularyOf(language: string): Vocabulary {
  const found = known.get(language) ?? gather(language);
  known.set(language, found);
  return found;
}

function gather(language: string): Vocabulary {
  const own = detectionLanguages.filter((words) => words.language === language);
  const languages = own.length > 0 ? own : detectionLanguages;
  const all = (read: (words: DetectionWords) => readonly string[]) => [
    ...new Set(languages.flatMap((words) => read(words).map(prepared))),
  ];
  return {
    privacy: phrasesOf(all(({ names }) => names.privacy)),
    sections: all(({ sections }) => sections),
    says: phrasesOf(all(({ says, often }) => [...says, ...often])),
    termsSay: phrasesOf(all(({ termsSay }) => termsSay)),
  };
}
