import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../lib/i18n/languages';

/** What is uploaded to the stores, against the bounds that these set. */
const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'docs/store');
const languages = Object.keys(LANGUAGES);

/** The text under each heading of a language's file. */
function partsOf(language: string): ReadonlyMap<string, string> {
  const text = readFileSync(path.join(folder, `${language}.md`), 'utf8');
  return new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((part) => {
        const end = part.indexOf('\n');
        return [part.slice(0, end).trim(), part.slice(end).trim()];
      }),
  );
}

const message = (language: string, key: string): string =>
  JSON.parse(readFileSync(path.join(root, `assets/public/_locales/${language}/messages.json`), 'utf8'))[key].message;

test('there is a text in each language of the interface, and no other', () => {
  expect(readdirSync(folder).sort()).toEqual(languages.map((language) => `${language}.md`).sort());
});

describe.each(languages)('%s', (language) => {
  const parts = partsOf(language);

  test('has all parts', () => expect([...parts.keys()]).toEqual(['Name', 'Summary', 'Description']));

  test.each([
    ['name', () => parts.get('Name'), 45],
    ['short description for Chrome', () => message(language, 'extensionDescription'), 132],
    ['summary for addons.mozilla.org', () => parts.get('Summary'), 250],
    ['description', () => parts.get('Description'), 16_000],
  ])('the %s fits', (_, textOf, most) => {
    const text = textOf() ?? '';
    expect(text.length).toBeGreaterThan(5);
    expect(text.length).toBeLessThanOrEqual(most);
  });

  test('promises what the others do', () => {
    // So many paragraphs and points as in English: nothing was left out, and nothing added.
    const shape = (text = '') => [text.split(/\n{2,}/).length, text.split('•').length];
    expect(shape(parts.get('Description'))).toEqual(shape(partsOf('en').get('Description')));
  });
});

test('each permission of the manifest is explained to the reviewers and in our privacy policy', () => {
  const config = readFileSync(path.join(root, 'wxt.config.ts'), 'utf8');
  const asked = /permissions: \[([^\]]+)\]/.exec(config)?.[1]?.match(/\w+/g) ?? [];
  expect(asked.length).toBeGreaterThan(0);
  const words: Record<string, string> = { storage: 'Storage', activeTab: 'Active tab', scripting: 'Scripting' };
  const forReviewers = readFileSync(path.join(root, 'docs/STORE.md'), 'utf8');
  const forPeople = readFileSync(path.join(root, 'docs/PRIVACY.md'), 'utf8');
  expect(asked.filter((permission) => !forReviewers.includes(`\`${permission}\``))).toEqual([]);
  expect(asked.filter((permission) => !forPeople.includes(words[permission] ?? permission))).toEqual([]);
});

test('the files that the texts speak of are there', () => {
  const text = readFileSync(path.join(root, 'docs/STORE.md'), 'utf8');
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => path.join(root, 'docs', to ?? ''));
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((file) => !existsSync(file))).toEqual([]);
});
