/** The languages of the interface, by the names of their folders under assets/public/_locales. */
export const LANGUAGES = {
  en: { tag: 'en', name: 'English' },
  de: { tag: 'de', name: 'Deutsch' },
  fr: { tag: 'fr', name: 'Français' },
  es: { tag: 'es', name: 'Español' },
  zh_CN: { tag: 'zh-Hans', name: '简体中文' },
} as const;

export type Language = keyof typeof LANGUAGES;

export function isLanguage(word: unknown): word is Language {
  return typeof word === 'string' && Object.hasOwn(LANGUAGES, word);
}

/**
 * The first of a person's languages (BCP 47 tags, the preferred first) that the interface speaks; English where it
 * speaks none.
 */
export function languageFor(tags: readonly string[]): Language {
  for (const tag of tags) {
    const [primary = ''] = tag.toLowerCase().split('-');
    if (primary === 'zh') return 'zh_CN'; // traditional script, too: better read than English by most who asked for it
    if (isLanguage(primary)) return primary;
  }
  return 'en';
}
