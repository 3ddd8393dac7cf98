import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { nobody } from '../lib/letters/blanks';
import { composeLetter } from '../lib/letters/compose';
import type { LetterLanguage } from '../lib/letters/language';
import type { LetterKind, RequestKind } from '../lib/letters/letter';
import { letterText } from '../lib/letters/letter-text';
import { textsIn } from '../lib/letters/texts/load';
import { lawbook } from '../rules/lawbook';
import { evidence, scorecardOf } from './fixtures/scorecard';
import { kindTable, lawTable } from './letter-tables';

const root = path.resolve(import.meta.dirname, '..');
const file = path.join(root, 'docs/LETTERS.md');
const doc = readFileSync(file, 'utf8');

/** The policy of a company that does not exist. */
const harbour = scorecardOf({
  source: {
    ...scorecardOf().source,
    url: 'https://www.harbourlight.example/privacy',
    controller: 'Harbourlight Travel Ltd.',
    lastUpdated: '2026-03-01',
  },
  practices: {
    ...scorecardOf().practices,
    sale: {
      value: 'sells',
      reading: 'states',
      evidence: [evidence('We sell the interests that your searches show to companies that advertise journeys.')],
    },
  },
  rights: [
    { id: 'erasure', reading: 'states', evidence: [evidence('You may ask us to delete your account and its data.')] },
    {
      id: 'access',
      reading: 'states',
      evidence: [evidence('You may ask us for a copy of the data that we hold on you.')],
    },
  ],
  contacts: {
    emails: ['privacy@harbourlight.example', 'press@harbourlight.example'],
    phones: [],
    forms: [],
    postal: [],
  },
});

/** "<!-- letter: erasure gdpr en -->", with what was asked for behind a reminder, and the letter in the block that follows. */
const examples = [...doc.matchAll(/<!-- letter: (\S+) (\S+) (\S+)(?: (\S+) (\S+))? -->\n```text\n([\s\S]*?)```/g)].map(
  ([, kind = '', law = '', language = '', about, sent = '', text = '']) => ({ kind, law, language, about, sent, text }),
);

const RENEWAL = 'Renew it, and read what has changed: RENEW=1 npm run unit -- tests/letters-doc.test.ts';

describe('the letters of docs/LETTERS.md are what is written', () => {
  test('five of them', () => expect(examples.length).toBe(5));

  test.each(examples)('$kind, $law, $language', async (example) => {
    expect(example.text, RENEWAL).toBe(await written(example));
  });
});

async function written({ kind, law, language, about, sent }: (typeof examples)[number]): Promise<string> {
  const composed = composeLetter(
    { kind: kind as LetterKind, law, ...(about ? { about: about as RequestKind } : {}) },
    {
      scorecard: harbour,
      laws: lawbook,
      sender: { ...nobody, name: 'Robin Vale', email: 'robin@mailbox.example', sent },
      today: '2026-11-22',
      texts: await textsIn(language as LetterLanguage),
    },
  );
  if (composed.kind !== 'ready') throw new Error(`The letter is ${composed.kind}.`);
  return letterText(composed.letter);
}

/** What stands between the two lines that name it is made from the data. */
const made = (name: string) => new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n<!-- end of ${name} -->)`);

test('the tables of kinds and of laws are what the data say', async () => {
  const tables = { kinds: kindTable(), laws: lawTable(lawbook) };
  const renewed = Object.entries(tables).reduce(
    (text, [name, table]) => text.replace(made(name), (_whole, begin: string, end: string) => begin + table + end),
    doc,
  );
  for (const table of Object.values(tables)) expect(renewed).toContain(table);
  if (process.env['RENEW'] !== undefined) {
    const letters = await Promise.all(examples.map(async (example) => [example.text, await written(example)] as const));
    const whole = letters.reduce((text, [before, now]) => text.replace(before, () => now), renewed);
    writeFileSync(file, whole);
  }
  expect(doc, RENEWAL).toBe(renewed);
});

test.each([...lawbook.values()])('$id names its sources, where it cites anything', ({ id, sources }) => {
  const [table = ''] = made('laws').exec(doc) ?? [];
  const row = table.split('\n').find((line) => line.startsWith(`| \`${id}\``));
  expect(row).toBeDefined();
  for (const { text, url } of sources) expect(row).toContain(`[${text}](${url})`);
  expect([id, sources.length > 0]).toEqual([id, id !== 'general']);
});

test('it says that it is no legal advice', () => {
  expect(doc).toMatch(/not legal advice/i);
  expect(readFileSync(path.join(root, 'README.md'), 'utf8')).toMatch(/not legal advice/i);
});
