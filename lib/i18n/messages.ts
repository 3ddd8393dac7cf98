import english from '../../assets/public/_locales/en/messages.json';
import { fill, type Values } from './fill';
import { LANGUAGES, type Language } from './languages';
import type { Part } from './parts';

/**
 * The words of the interface. They stand in `assets/public/_locales/<language>/messages.json`, the browsers' own
 * format, each English one with a note for translators. The browser's `i18n` API would read them as well, but only in
 * the browser's language: people may choose another one, and the tests have no browser.
 */
export type MessageKey = keyof typeof english;

/** Keys of messages with a number in them, without the ending that names the plural form. */
export type CountedKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

export type Messages = Readonly<Record<string, { message: string }>>;

interface Spoken {
  tag: string;
  messages: Messages;
}

/** What is said where the language spoken has no such message. */
let original: Messages = english;

let spoken: Spoken = { tag: LANGUAGES.en.tag, messages: original };

/** The toolbar has words of its own (./toolbar-words). */
type SpokenPart = Exclude<Part, 'toolbar'>;

type Catalogue<Content> = () => Promise<{ default: Content }>;

/** Loaded only by those who speak them, and part by part (./parts): each is some 20 KB. */
const GLANCE: Record<Language, Catalogue<Messages>> = {
  en: async () => ({ default: english }),
  de: () => import('../../assets/public/_locales/de/messages.json'),
  fr: () => import('../../assets/public/_locales/fr/messages.json'),
  es: () => import('../../assets/public/_locales/es/messages.json'),
  zh_CN: () => import('../../assets/public/_locales/zh_CN/messages.json'),
};

/** As text: where no plugin of ours divides the catalogues, in tests, it is the whole of them. */
const FURTHER: Record<SpokenPart, Record<Language, Catalogue<string>>> = {
  letters: {
    en: () => import('../../assets/public/_locales/en/messages.json?raw&part=letters'),
    de: () => import('../../assets/public/_locales/de/messages.json?raw&part=letters'),
    fr: () => import('../../assets/public/_locales/fr/messages.json?raw&part=letters'),
    es: () => import('../../assets/public/_locales/es/messages.json?raw&part=letters'),
    zh_CN: () => import('../../assets/public/_locales/zh_CN/messages.json?raw&part=letters'),
  },
  rubric: {
    en: () => import('../../assets/public/_locales/en/messages.json?raw&part=rubric'),
    de: () => import('../../assets/public/_locales/de/messages.json?raw&part=rubric'),
    fr: () => import('../../assets/public/_locales/fr/messages.json?raw&part=rubric'),
    es: () => import('../../assets/public/_locales/es/messages.json?raw&part=rubric'),
    zh_CN: () => import('../../assets/public/_locales/zh_CN/messages.json?raw&part=rubric'),
  },
  pages: {
    en: () => import('../../assets/public/_locales/en/messages.json?raw&part=pages'),
    de: () => import('../../assets/public/_locales/de/messages.json?raw&part=pages'),
    fr: () => import('../../assets/public/_locales/fr/messages.json?raw&part=pages'),
    es: () => import('../../assets/public/_locales/es/messages.json?raw&part=pages'),
    zh_CN: () => import('../../assets/public/_locales/zh_CN/messages.json?raw&part=pages'),
  },
};

/**
 * From now on `t` answers in this language. To be awaited before the first view is drawn.
 *
 * @param extent `glance`: only what the popup says at first, which is less to load; `speakAlso` brings the rest.
 */
export async function speak(language: Language, extent: 'everything' | 'glance' = 'everything'): Promise<void> {
  const [inEnglish, said] = await Promise.all([GLANCE.en(), GLANCE[language]()]);
  original = inEnglish.default;
  spoken = { tag: LANGUAGES[language].tag, messages: said.default };
  const parts: SpokenPart[] = [
    ...(language === 'en' && extent === 'glance' ? [] : (['rubric'] as const)),
    ...(extent === 'glance' ? [] : (['letters', 'pages'] as const)),
  ];
  await Promise.all(parts.map(speakAlso));
}

/** Brings a further part of the language spoken. */
export async function speakAlso(part: SpokenPart): Promise<void> {
  const now = spoken.tag;
  const language = (Object.keys(LANGUAGES) as Language[]).find((one) => LANGUAGES[one].tag === now) ?? 'en';
  const [inEnglish, said] = await Promise.all([further(part, 'en'), further(part, language)]);
  original = { ...original, ...inEnglish };
  // A pseudo-language has all of its words already.
  if (spoken.tag === LANGUAGES[language].tag) spoken = { tag: now, messages: { ...spoken.messages, ...said } };
}

async function further(part: SpokenPart, language: Language): Promise<Messages> {
  return JSON.parse((await FURTHER[part][language]()).default);
}

/** For pseudo-languages, which show what a translation would do to the layout. */
export function speakFrom(tag: string, messages: Messages): void {
  spoken = { tag, messages };
}

/** BCP 47 tag of what is spoken, for `lang` attributes and `Intl`. */
export function spokenTag(): string {
  return spoken.tag;
}

/**
 * The message in the language spoken, in English where it has no such message. Values are put in as they are, as text.
 */
export function t(key: MessageKey, values: Values = {}): string {
  return fill((spoken.messages[key] ?? original[key])?.message ?? key, values);
}

/** The key of that name, for names that are put together from data; null where there is no such message. */
export function messageKey(name: string): MessageKey | null {
  return Object.hasOwn(original, name) ? (name as MessageKey) : null;
}

/** The message in the plural form that this language uses for `count`, which the message may show as `{count}`. */
export function counted(key: CountedKey, count: number, values: Values = {}): string {
  const form = `${key}_${new Intl.PluralRules(spoken.tag).select(count)}`;
  const known = form in spoken.messages ? form : `${key}_other`;
  return t(known as MessageKey, { count: new Intl.NumberFormat(spoken.tag).format(count), ...values });
}

/**
 * A text that the scorecard carries in English (a reason of its grade, a highlight), in the language spoken. Each of
 * them is a message as well, so that it is found by its words.
 */
export function fromEnglish(text: string): string {
  if (spoken.tag === LANGUAGES.en.tag) return text;
  const key = keyOfEnglish().get(text);
  return key === undefined ? text : t(key);
}

/** Made once for each state of what is known. */
let englishKeys: { of: Messages; keys: ReadonlyMap<string, MessageKey> } | undefined;

function keyOfEnglish(): ReadonlyMap<string, MessageKey> {
  if (englishKeys?.of !== original) {
    const keys = new Map(Object.entries(original).map(([key, { message }]) => [message, key as MessageKey]));
    englishKeys = { of: original, keys };
  }
  return englishKeys.keys;
}
