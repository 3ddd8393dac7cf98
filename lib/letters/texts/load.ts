import type { LetterLanguage } from '../language';
import { english } from './en';
import type { LetterTexts } from './texts';

/** The texts of one language. English is always at hand; the others come as files of their own when they are wanted. */
export async function textsIn(language: LetterLanguage): Promise<LetterTexts> {
  switch (language) {
    case 'en':
      return english;
    case 'de':
      return (await import('./de')).german;
    case 'fr':
      return (await import('./fr')).french;
    case 'es':
      return (await import('./es')).spanish;
  }
}
