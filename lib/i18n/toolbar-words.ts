import german from '../../assets/public/_locales/de/messages.json?raw&part=toolbar';
import english from '../../assets/public/_locales/en/messages.json?raw&part=toolbar';
import spanish from '../../assets/public/_locales/es/messages.json?raw&part=toolbar';
import french from '../../assets/public/_locales/fr/messages.json?raw&part=toolbar';
import chinese from '../../assets/public/_locales/zh_CN/messages.json?raw&part=toolbar';
import { type Language, languageFor } from './languages';
import type { MessageKey, Messages } from './messages';

const WORDS: Record<Language, string> = { en: english, de: german, fr: french, es: spanish, zh_CN: chinese };

/** A message of the toolbar icon in the language nearest to this BCP 47 tag. */
export function toolbarWord(key: MessageKey, tag: string): string {
  const messages: Messages = JSON.parse(WORDS[languageFor([tag])]);
  return messages[key]?.message ?? '';
}
