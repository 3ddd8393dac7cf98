import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { LANGUAGES, languageFor } from './languages';
import { speak, spokenTag, t } from './messages';

const folder = path.resolve(import.meta.dirname, '../../assets/public/_locales');
const languages = readdirSync(folder);
type Catalogue = Record<string, { message: string; description?: string }>;
const read = (language: string): Catalogue =>
  JSON.parse(readFileSync(path.join(folder, language, 'messages.json'), 'utf8'));
const english = read('en');

afterEach(() => speak('en'));

test('each folder is a language of the interface, and each language has a folder', () => {
  expect([...languages].sort()).toEqual(Object.keys(LANGUAGES).sort());
});

test('every English message has a note for translators', () => {
  const without = Object.keys(english).filter((key) => (english[key]?.description ?? '').length < 10);
  expect(without, 'Say in “description” where it stands and what its {holes} are.').toEqual([]);
});

/** A language may lack a plural form of English ("one" in Chinese) and have forms of its own ("many" in Spanish). */
const stemOf = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const holesOf = (message: string) =>
  [...message.matchAll(/\{\w+\}/g)]
    .map(String)
    .filter((hole) => hole !== '{count}')
    .sort();

describe.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
  const messages = read(language);

  test('says everything that English says', () => {
    const said = new Set(Object.keys(messages).map(stemOf));
    expect(Object.keys(english).filter((key) => !said.has(stemOf(key)))).toEqual([]);
  });

  test('says nothing else, and leaves no hole out', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const original = english[key] ?? english[`${stemOf(key)}_other`];
      expect(original, `${key} is no key of English.`).toBeDefined();
      expect(holesOf(message), key).toEqual(holesOf(original?.message ?? ''));
      expect(message.trim(), key).not.toBe('');
    }
  });

  test('has every plural form that it needs', () => {
    const forms = new Intl.PluralRules(LANGUAGES[language as keyof typeof LANGUAGES].tag).resolvedOptions()
      .pluralCategories;
    const stems = Object.keys(english)
      .filter((key) => key.endsWith('_other'))
      .map(stemOf);
    const missing = stems
      .flatMap((stem) => forms.map((form) => `${stem}_${form}`))
      .filter((key) => !(key in messages) && !key.endsWith('_many'));
    expect(missing).toEqual([]);
  });
});

test.each([
  [['de-AT', 'en'], 'de'],
  [['pt-BR', 'fr-CA'], 'fr'],
  [['zh-TW'], 'zh_CN'],
  [['ar'], 'en'],
  [[], 'en'],
])('%j is spoken to in %s', (tags, language) => {
  expect(languageFor(tags)).toBe(language);
});

test('the language spoken changes for all that is said afterwards', async () => {
  const inEnglish = t('extensionDescription');
  await speak('de');
  expect(spokenTag()).toBe('de');
  expect(t('extensionDescription')).not.toBe(inEnglish);
});
