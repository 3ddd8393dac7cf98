// @vitest-environment jsdom

import { describe, expect, test } from 'vitest';
import { lawbook } from '../../rules/lawbook';
import { evidence, scorecardOf } from '../../tests/fixtures/scorecard';
import { nobody } from './blanks';
import { composeLetter } from './compose';
import { letterLanguages } from './language';
import type { Letter, Sender } from './letter';
import { bodyHtml, letterHtml } from './letter-html';
import { letterText } from './letter-text';
import { textsIn } from './texts/load';

const sells = 'We sell your interests to <script>alert(1)</script> & to https://ads.example/join, our partners.';
const card = scorecardOf({
  practices: { ...scorecardOf().practices, sale: { value: 'sells', reading: 'states', evidence: [evidence(sells)] } },
  rights: [
    {
      id: 'erasure',
      reading: 'states',
      evidence: [evidence('You may ask us to delete the data that we hold on you.')],
    },
  ],
});

async function written(changes: Partial<Sender> = {}, kind: 'opt-out' | 'rectification' = 'opt-out', language = 'en') {
  const composed = composeLetter(
    { kind, law: 'gdpr' },
    {
      scorecard: card,
      laws: lawbook,
      sender: { ...nobody, name: 'Jane Doe', email: 'jane@mailbox.example', ...changes },
      today: '2026-01-30',
      texts: await textsIn(language as 'en'),
    },
  );
  if (composed.kind !== 'ready') throw new Error(`The letter is ${composed.kind}.`);
  return composed.letter;
}

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
/** What is to be read there, without the white space that parts blocks. */
const wordsIn = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a program shows that knows paragraphs, line breaks and lists. */
function shown(body: HTMLElement): string {
  for (const end of body.querySelectorAll('br')) end.replaceWith('\n');
  for (const block of body.querySelectorAll('p, li')) block.append('\n');
  return body.textContent ?? '';
}

describe('the same words as the plain letter', () => {
  test.each(letterLanguages)('in $label', async ({ id }) => {
    const letter = await written({}, 'opt-out', id);
    const body = parsed(letterHtml(letter));
    expect(wordsIn(shown(body))).toBe(wordsIn(letterText(letter)));
    expect(body.querySelectorAll('p').length).toBeGreaterThan(6);
  });

  test('whatever was typed, and only in our own tags', async () => {
    const typed = [
      '<img src=x onerror=alert(1)>',
      '</p></blockquote><script>alert(1)</script>',
      '&lt;b&gt; &amp; "quotes" and \'more\'',
      'href="javascript:alert(1)" javascript:alert(2) data:text/html,<b>',
      '$& $1 {x} <!-- --> ]]>',
      '\u202Eturned\u202C שרה 名前 👩‍👩‍👧‍👦',
    ];
    for (const name of typed) {
      const letter = await written({ name, account: name, matter: `${name}\n\n${name}` }, 'rectification');
      const body = parsed(letterHtml(letter));
      const tags = new Set([...body.querySelectorAll('*')].map(({ localName }) => localName));
      expect([...tags].filter((tag) => !['p', 'br', 'a', 'blockquote', 'ul', 'li'].includes(tag))).toEqual([]);
      for (const element of body.querySelectorAll('*'))
        expect(element.getAttributeNames().filter((attribute) => attribute !== 'href')).toEqual([]);
      for (const link of body.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(?:https?:|mailto:)/);
      expect(wordsIn(shown(body))).toBe(wordsIn(letterText(letter)));
    }
  });
});

describe('the policy’s words', () => {
  test.each(letterLanguages)('are a quotation of their own in $label, without links', async ({ id }) => {
    const letter = await written({}, 'opt-out', id);
    const [start = 0, end = 0] = letter.quote ?? [];
    const { quoted } = await textsIn(id);
    expect(letter.body.slice(start, end)).toBe(quoted(sells));
    const quotations = parsed(letterHtml(letter)).querySelectorAll('blockquote');
    expect([...quotations].map(({ textContent }) => textContent)).toEqual([quoted(sells)]);
    expect(quotations[0]?.querySelector('a, script')).toBeNull();
  });

  test('are found where they stand, though the person typed them too', async () => {
    const scorecard = scorecardOf({
      rights: [
        { id: 'rectification', reading: 'states', evidence: [evidence('You may ask us to correct your data.')] },
      ],
    });
    const composed = composeLetter(
      { kind: 'rectification', law: 'gdpr' },
      {
        scorecard,
        laws: lawbook,
        sender: { ...nobody, name: 'J', email: 'j@m.example', matter: '“You may ask us to correct your data.”' },
        today: '2026-01-30',
      },
    );
    const letter = composed.kind === 'ready' ? composed.letter : null;
    expect(letter?.body.slice(0, letter.quote?.[0])).toMatch(/ says: $/);
  });

  test('are nowhere in a letter that quotes none', async () => {
    const letter = await written({ matter: 'My street is Elm Road.' }, 'rectification');
    expect(letter.quote).toBeUndefined();
    expect(letterHtml(letter)).not.toContain('blockquote');
  });
});

describe('addresses', () => {
  const linksOf = (body: string) =>
    [...parsed(bodyHtml({ body })).querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent]);
  test.each([
    ['You know me as jane@mailbox.example.', [['mailto:jane@mailbox.example', 'jane@mailbox.example']]],
    ["As o'doe+x@mailbox.example,", [["mailto:o'doe%2Bx@mailbox.example", "o'doe+x@mailbox.example"]]],
    ['See (https://acme.example/a?b=1&c="2").', [['https://acme.example/a?b=1&c=', 'https://acme.example/a?b=1&c=']]],
    ['https://acme.example/a. Then', [['https://acme.example/a', 'https://acme.example/a']]],
    ['javascript:alert(1) //acme.example/ ftp://acme.example/ acme.example', []],
    ['a@b@c.example, a@b, jane@mailbox.example%0D%0ABcc:x', []],
  ])('of “%s”', (body, links) => {
    expect(linksOf(body)).toEqual(links);
  });
});

test('lines that begin with a bullet are a list, others lines', () => {
  const html = bodyHtml({ body: 'To change:\n- my street & town\n* my name\nThank you\n\n– Jane' });
  expect(html).toBe(
    '<p>To change:</p>\n<ul><li>my street &amp; town</li><li>my name</li></ul>\n<p>Thank you</p>\n<ul><li>Jane</li></ul>',
  );
});

test('a letter without a recipient names none', () => {
  const letter: Letter = { to: null, subject: 'A < B', body: 'Text\n' };
  expect(letterHtml(letter)).toBe('<p>Subject: A &lt; B</p>\n<p>Text</p>');
});

test('a long word without an end is read in time', () => {
  const started = performance.now();
  bodyHtml({ body: 'a'.repeat(100_000) });
  bodyHtml({ body: 'https://'.repeat(20_000) });
  expect(performance.now() - started).toBeLessThan(2_000);
});
