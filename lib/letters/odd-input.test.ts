// @vitest-environment jsdom

import { describe, expect, test } from 'vitest';
import { lawbook } from '../../rules/lawbook';
import { evidence, scorecardOf } from '../../tests/fixtures/scorecard';
import { nobody } from './blanks';
import { composeLetter } from './compose';
import { type LetterLanguage, letterLanguages } from './language';
import type { LetterKind, Sender } from './letter';
import { letterHtml } from './letter-html';
import { letterText } from './letter-text';
import { mailtoOf } from './mailto';
import { textsIn } from './texts/load';

/**
 * Names, addresses and sentences that break what puts letters together carelessly, in every language and every form of
 * a letter.
 */
interface Given {
  controller?: string;
  address?: string;
  quote?: string;
  sender?: Partial<Sender>;
  kind?: LetterKind;
}

async function written(language: LetterLanguage, { controller, address, quote, sender, kind = 'erasure' }: Given) {
  const card = scorecardOf();
  const scorecard = scorecardOf({
    source: { ...card.source, controller: controller ?? 'Acme Weather GmbH' },
    contacts: { emails: [address ?? 'privacy@acme.example'], phones: [], forms: [], postal: [] },
    rights: quote === undefined ? [] : [{ id: 'erasure', reading: 'states', evidence: [evidence(quote)] }],
  });
  const composed = composeLetter(
    { kind, law: 'gdpr' },
    {
      scorecard,
      laws: lawbook,
      sender: { ...nobody, name: 'Jane Doe', email: 'jane@mailbox.example', matter: 'Elm Road.', ...sender },
      today: '2026-01-30',
      texts: await textsIn(language),
    },
  );
  if (composed.kind !== 'ready') throw new Error(`The letter is ${composed.kind}.`);
  const { letter } = composed;
  const page = new DOMParser().parseFromString(letterHtml(letter), 'text/html').body;
  // Short enough to be opened whole, so that all of it is looked at.
  const opened = new URL(mailtoOf({ ...letter, body: letter.body.slice(0, 350) }).href);
  return { letter, text: letterText(letter), page, opened };
}

const inAll = <T>(table: readonly T[]) =>
  letterLanguages.flatMap(({ id }) => table.map((row) => ({ language: id, row })));
const words = (text: string) => text.replace(/\s+/g, ' ');

// What is printed on a page is made one line without marks that turn or hide text; all else stays as it is.
const controllers: readonly [given: string, written: string][] = [
  ['$& $1 $$ Ltd', '$& $1 $$ Ltd'],
  ['{x} {{controller}} <%= y %> Ltd', '{x} {{controller}} <%= y %> Ltd'],
  ['“Acme” "O’Neil" «Co» \'Ltd\'', '“Acme” "O’Neil" «Co» \'Ltd\''],
  ['Acme\r\nBcc: all@evil.example\n\nLtd', 'Acme Bcc: all@evil.example Ltd'],
  ['\u202Eemca\u202C \u2066Ltd\u2069\u200F', 'emca Ltd'],
  ['חברת מזג האוויר بع‌م', 'חברת מזג האוויר بع‌م'],
  ['<script>alert(1)</script> & Söhne', '<script>alert(1)</script> & Söhne'],
  ['https://evil.example/?bcc=x', 'https://evil.example/?bcc=x'],
  ['W'.repeat(200), 'W'.repeat(200)],
  [`${'Wetter und Klima '.repeat(20)}AG`, `${'Wetter und Klima '.repeat(11)}Wetter […]`],
];

describe('the controller’s name', () => {
  test.each(inAll(controllers))('in $language: $row.0', async ({ language, row: [controller, name] }) => {
    const { letter, text, page, opened } = await written(language, { controller });
    const { frame } = await textsIn(language);
    expect(letter.body.startsWith(frame.greeting(name, 'acme.example'))).toBe(true);
    expect(text.split('\n')[0]).toBe('To: privacy@acme.example');
    expect(words(page.textContent ?? '')).toContain(words(name));
    expect(page.querySelector('script')).toBeNull();
    expect([...opened.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(opened.searchParams.get('body')?.replaceAll('\r\n', '\n')).toContain(name);
  });
});

const typed = [
  '$& $1 $$',
  '{name} {{x}}',
  '“Jane” "O’Doe" «J» \'D\'',
  '\u200Fשרה\u200F \u202Edoe\u202C',
  '<b onclick="alert(1)">Jane</b> &amp;',
  'x'.repeat(200),
  '👩‍👩‍👧‍👦 Ｊａｎｅ 名前',
];

describe('what the person typed', () => {
  test.each(inAll(typed))('in $language: $row', async ({ language, row }) => {
    const matter = `${row}\n– ${row}\n\n${row}`;
    const { letter, page } = await written(language, {
      kind: 'rectification',
      sender: { name: row, account: row, matter },
    });
    const { frame } = await textsIn(language);
    expect(letter.body).toContain(`\n\n${matter}\n\n`);
    expect(letter.body).toContain(`${frame.closing}\n${row}\n`);
    expect(letter.body.split(row)).toHaveLength(1 + 5);
    expect((page.textContent ?? '').split(row)).toHaveLength(1 + 5);
    expect(page.querySelector('b, [onclick]')).toBeNull();
    const whole = mailtoOf({ ...letter, body: matter });
    expect(new URL(whole.href).searchParams.get('body')).toBe(matter.replaceAll('\n', '\r\n'));
  });

  test.each(
    inAll([
      'Jane\r\nBcc: x@evil.example\n\nDoe',
      'Jane\u2028Bcc: x@evil.example\u2029Doe',
      'Jane\u0000\u001BBcc: x@evil.example\u0085Doe',
    ]),
  )('in $language, a line break in a name begins no line: %#', async ({ language, row }) => {
    const { letter, text } = await written(language, { sender: { name: row } });
    expect(letter.body).toMatch(/\nJane Bcc: x@evil\.example Doe\n/);
    expect(text.split('\n').filter((line) => /^(?:bcc|cc|to):/i.test(line))).toEqual(['To: privacy@acme.example']);
  });
});

describe('the recipient’s address', () => {
  test.each(
    inAll([
      "o'neil+privacy@acme.example",
      'pri.va-cy_1@mail.acme.example',
      'datenschutz@müller.example',
      '$&{x}@acme.example',
    ]),
  )('in $language: $row', async ({ language, row }) => {
    const { letter, text, page, opened } = await written(language, { address: row });
    expect(letter.to).toBe(row);
    expect(text.split('\n')[0]).toBe(`To: ${row}`);
    expect(decodeURIComponent(opened.pathname)).toBe(row);
    const link = page.querySelector('a');
    expect(link?.textContent).toBe(row);
    expect(decodeURIComponent(new URL(link?.href ?? '').pathname)).toBe(row);
  });
});

const sentences: readonly [given: string, said: string][] = [
  ['You may ask us to delete your data for $& or $1.', 'You may ask us to delete your data for $& or $1.'],
  ['You may ask {us} to delete your data {{now}}.', 'You may ask {us} to delete your data {{now}}.'],
  ['You may ask us\nto delete\r\nyour data.', 'You may ask us to delete your data.'],
  ['You may ask us to \u202Edelete\u202C your\u200F data.', 'You may ask us to delete your data.'],
  ['You may ask us to delete your data & <b>account</b>.', 'You may ask us to delete your data & <b>account</b>.'],
];

describe('the policy’s sentence', () => {
  test.each(inAll(sentences))('in $language: $row.0', async ({ language, row: [quote, said] }) => {
    const { letter, page } = await written(language, { quote });
    const { quoted } = await textsIn(language);
    expect(letter.body.slice(...(letter.quote ?? [0, 0]))).toBe(quoted(said));
    expect(page.querySelector('blockquote')?.textContent).toBe(quoted(said));
  });

  test.each(letterLanguages)('in $label, its own quotation marks end no quotation', async ({ id }) => {
    const quote = 'You may ask us to “delete” your «data» or „account“ at "any" time.';
    const { letter } = await written(id, { quote });
    const said = letter.body.slice(...(letter.quote ?? [0, 0]));
    const close = said.at(-1) ?? '';
    expect(said.split(close)).toHaveLength(2);
    expect(said.replace(/[^\p{L} ]/gu, '').trim()).toBe('You may ask us to delete your data or account at any time');
  });

  test.each(letterLanguages)('in $label, two hundred characters are quoted whole', async ({ id }) => {
    const quote = `You may ask us to delete your data, ${'whatever they are, '.repeat(8)}at any time.`;
    expect(quote.length).toBe(200);
    const { letter } = await written(id, { quote });
    expect(letter.body).toContain(quote);
  });
});
