import glance from '../../assets/public/_locales/en/messages.json';
import letters from '../../assets/public/_locales/en/messages.json?raw&part=letters';
import pages from '../../assets/public/_locales/en/messages.json?raw&part=pages';
import rubric from '../../assets/public/_locales/en/messages.json?raw&part=rubric';
import type { Messages } from '../../lib/i18n/messages';

/**
 * Languages that nobody speaks, made from English, to see what a translation does to the layout: `en-XA` is two fifths
 * longer and accented, `ar-XB` runs from right to left. They are never shipped.
 */
export const PSEUDO_LANGUAGES = {
  'en-XA': (text: string) => pieces(text, longer),
  'ar-XB': (text: string) => pieces(text, turned),
} as const;

export type PseudoLanguage = keyof typeof PSEUDO_LANGUAGES;

export function pseudoMessages(language: PseudoLanguage): Messages {
  const english: Messages = Object.assign({}, glance, ...[letters, pages, rubric].map((part) => JSON.parse(part)));
  return Object.fromEntries(
    Object.entries(english).map(([key, { message }]) => [key, { message: PSEUDO_LANGUAGES[language](message) }]),
  );
}

/** Leaves the {holes} as they are. */
function pieces(message: string, change: (text: string) => string): string {
  return message.replace(/\{\w+\}|[^{}]+/g, (piece) => (piece.startsWith('{') ? piece : change(piece)));
}

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
};

/** Each word grows by as much as German grows over English: some of its letters stand twice. */
function longer(text: string): string {
  return text.replace(/\p{L}+/gu, (word) =>
    [...word].map((letter, at) => (ACCENTED[letter] ?? letter).repeat(at % 5 === 1 || at % 5 === 3 ? 2 : 1)).join(''),
  );
}

/** Words are written backwards by the browser itself, as those of Arabic or Hebrew are. */
function turned(text: string): string {
  return text.replace(/[\p{L}\p{N}’'-]+/gu, (word) => `\u202e${word}\u202c`);
}
