/** The languages that letters are written in, each in one file under lib/letters/texts/. */
export type LetterLanguage = 'en' | 'de' | 'fr' | 'es';

/** Something that reads differently in each language of a letter. */
export type InLanguages<T> = Readonly<Record<LetterLanguage, T>>;

/** For lists and for checking input: each language by its own name. */
export const letterLanguages: readonly { id: LetterLanguage; label: string }[] = [
  { id: 'en', label: 'English' },
  { id: 'de', label: 'Deutsch' },
  { id: 'fr', label: 'Français' },
  { id: 'es', label: 'Español' },
];
