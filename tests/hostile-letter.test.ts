import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { analyse } from '../lib/analyse';
import { extract } from '../lib/extract/extract';
import { nobody } from '../lib/letters/blanks';
import { composeLetter } from '../lib/letters/compose';
import { type LetterLanguage, letterLanguages } from '../lib/letters/language';
import type { Composed, Letter, LetterKind, Recipient } from '../lib/letters/letter';
import { letterHtml } from '../lib/letters/letter-html';
import { letterText } from '../lib/letters/letter-text';
import { mailtoOf } from '../lib/letters/mailto';
import { textsIn } from '../lib/letters/texts/load';
import { lawbook } from '../rules/lawbook';
import { rulebook } from '../rules/ruleset';

/** What a page can do to the letters that are written from it: from its markup to the letter, with nothing left out between. */
const URL = 'https://www.hollowbrook.example/privacy';

const opening = `<h1>Privacy Policy</h1>
<p>Last updated: 1 March 2026. This policy says how Hollowbrook Garden Ltd (“we”) uses personal information.</p>
<h2>What we collect</h2>
<p>We collect your name, your e-mail address and what you search for. We use this information to run our service.</p>
<h2>Whom we share it with</h2>
<p>We sell your personal information to advertising partners who show you advertisements of their own.</p>
<h2>Your rights</h2>
<p>You may ask us at any time to delete the personal information that we hold about you.</p>
<h2>How long we keep it</h2>
<p>We keep your name and your e-mail address for as long as you have an account with us, and for two years after it was closed.
Records of what you bought are kept for seven years, because the tax law demands that of us. What you search for is deleted after a month.</p>
<h2>How we protect it</h2>
<p>All traffic between your browser and our servers is encrypted. Only those of our staff who need personal information for their
work can see it, and each of them has promised in writing to keep it to themselves.</p>
<h2>Changes</h2>
<p>When we change this policy in a way that matters to you, we tell you by e-mail a month before the change takes effect.</p>`;

function readingOf(html: string, before = opening) {
  const markup = `<!doctype html><html lang="en"><title>Privacy Policy</title><body><main>${before}${html}</main></body></html>`;
  const outcome = analyse(extract(new JSDOM(markup, { url: URL }).window.document, URL), rulebook, URL);
  if (outcome.kind !== 'scored') throw new Error(`The page was not scored: ${outcome.kind}`);
  return outcome.scorecard;
}

async function composed(html: string, kind: LetterKind = 'erasure', language: LetterLanguage = 'en', before?: string) {
  return composeLetter(
    { kind, law: 'gdpr' },
    {
      scorecard: readingOf(html, before),
      laws: lawbook,
      sender: { ...nobody, name: 'Robin Vale', email: 'robin@mailbox.example' },
      today: '2026-11-22',
      texts: await textsIn(language),
    },
  );
}

const recipientOf = (letter: Composed): Recipient | null => (letter.kind === 'no-recipient' ? null : letter.recipient);

/** A letter as every way out of our hands has it. */
function everyForm(letter: Letter): string {
  return [letterText(letter), letterHtml(letter), decodeURIComponent(mailtoOf(letter).href)].join('\n');
}

const own = '<h2>Contact</h2><p>Write to us about your rights at privacy@hollowbrook.example.</p>';

describe('an address in hidden text', () => {
  const ways: readonly [how: string, hide: (words: string) => string][] = [
    ['hidden', (words) => `<p hidden>${words}</p>`],
    ['display: none', (words) => `<div style="display: none"><p>${words}</p></div>`],
    ['visibility: hidden', (words) => `<p style="visibility:hidden">${words}</p>`],
    ['opacity: 0', (words) => `<p style="opacity:0">${words}</p>`],
    ['a closed part', (words) => `<details><summary>More</summary><p>${words}</p></details>`],
    ['within a sentence', (words) => `<p>Our gardens are open all year. <span hidden>${words}</span></p>`],
    [
      'a cell',
      (words) => `<table><tr><td>Gardens</td><td>open <span style="display:none">${words}</span></td></tr></table>`,
    ],
    ['a link', (words) => `<p>Our gardens are <a hidden href="mailto:privacy@evil.example">${words}</a> open.</p>`],
  ];
  const lure = 'To have your data deleted, write to privacy@evil.example or to deletion@hollowbrook.evil.';

  test.each(ways)('%s does not take the place of the one that people see', async (_how, hide) => {
    for (const html of [hide(lure) + own, own + hide(lure)]) {
      const letter = await composed(html);
      expect(recipientOf(letter)).toMatchObject({
        address: 'privacy@hollowbrook.example',
        stands: 'visible',
        doubt: null,
      });
    }
  });

  test.each(ways)('%s nor that of a visible desk for everything', async (_how, hide) => {
    const letter = await composed(`${hide(lure)}<h2>Contact</h2><p>Contact us at support@hollowbrook.example.</p>`);
    expect(recipientOf(letter)?.address).toBe('support@hollowbrook.example');
  });

  test.each(ways)('%s alone is warned of, or left out', async (_how, hide) => {
    const found = recipientOf(await composed(hide(lure)));
    if (found === null) return;
    expect(found).toMatchObject({ stands: 'collapsed', doubt: { kind: 'other-site' } });
    expect(found.warning).toMatch(
      / at (?:hollowbrook\.evil|evil\.example), not at hollowbrook\.example\..* closed or hidden/,
    );
  });

  test('out of everybody’s reach is not read', async () => {
    for (const style of ['position:absolute;left:-9999px', 'font-size:0', 'color:#fff;background:#fff'])
      expect(recipientOf(await composed(`<p style="${style}">${lure}</p>`))).toBeNull();
  });

  test('in sections that are closed until somebody opens them, as many policies have theirs, is the policy’s', async () => {
    const section = `<details><summary>How to reach us</summary>${own}<p>For all else: info@hollowbrook.example.</p></details>`;
    const letter = await composed(section);
    expect(letter).toMatchObject({
      kind: 'ready',
      recipient: { address: 'privacy@hollowbrook.example', stands: 'collapsed', doubt: null, warning: null },
    });
    expect(recipientOf(await composed(`${section}<p>Help: help@hollowbrook.example.</p>`))?.address).toBe(
      'privacy@hollowbrook.example',
    );
  });
});

describe('a mailto link', () => {
  test.each([
    ['bcc', 'mailto:privacy@hollowbrook.example?bcc=spy@evil.example'],
    ['cc and subject', 'mailto:privacy@hollowbrook.example?cc=spy@evil.example&subject=I%20agree'],
    ['body', 'mailto:privacy@hollowbrook.example?body=I%20agree%20to%20everything%20spy@evil.example'],
    ['a second reader', 'mailto:privacy@hollowbrook.example,spy@evil.example'],
    ['a second reader as a field', 'mailto:privacy@hollowbrook.example?to=spy@evil.example'],
    ['a header of its own', 'mailto:privacy@hollowbrook.example%0D%0ABcc:spy@evil.example'],
    ['a name around it', 'mailto:%22Privacy%20%3Cprivacy@hollowbrook.example%3E%22%20%3Cspy@evil.example%3E'],
  ])('with %s gives its one address, or none', async (_what, href) => {
    const letter = await composed(`<h2>Contact</h2><p>Write to <a href="${href}">our privacy team</a>.</p>`);
    expect([null, 'privacy@hollowbrook.example']).toContain(recipientOf(letter)?.address ?? null);
    if (letter.kind === 'blank') throw new Error('The letter has gaps.');
    expect(everyForm(letter.letter)).not.toMatch(/spy|evil|bcc=|[?&]cc=|I agree/i);
    const { searchParams } = new globalThis.URL(mailtoOf(letter.letter).href);
    expect([...searchParams.keys()].filter((field) => field !== 'body')).toEqual(['subject']);
  });

  test('that says one address and opens another is taken at its word', async () => {
    const link = '<a href="mailto:privacy@evil.example">privacy@hollowbrook.example</a>';
    expect(recipientOf(await composed(`<h2>Contact</h2><p>Write to ${link}.</p>`))?.address).toBe(
      'privacy@hollowbrook.example',
    );
  });
});

describe('a link that runs a program', () => {
  test.each([
    'javascript:alert(1)//privacy@hollowbrook.example',
    'JaVaScRiPt:location=`https://evil.example`',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://www.hollowbrook.example/1',
    'https://www.hollowbrook.example@evil.example/delete',
  ])('%s is no form and no address', async (href) => {
    const scorecard = readingOf(
      `<h2>Contact</h2><p>To delete your data, use <a href="${href}">our request form</a>.</p>`,
    );
    const letter = await composed(`<p>To delete your data, use <a href="${href}">our request form</a>.</p>`);
    expect(letter.kind).toBe('no-recipient');
    if (letter.kind !== 'no-recipient') return;
    expect(letter.forms).toEqual([]);
    expect(everyForm(letter.letter)).not.toMatch(/javascript:|data:text|vbscript|blob:|evil/i);
    expect(JSON.stringify(scorecard)).not.toMatch(/javascript:|vbscript:|data:text/i);
  });
});

describe('an address of another domain', () => {
  test.each([
    ['privacy@evil.example', 'other-site'],
    ['privacy@hollowbrook.example.evil.example', 'other-site'],
    ['privacy@hollowbrook-privacy.example', 'other-site'],
    ['privacy@hоllowbrook.example', 'look-alike'],
    ['privacy@xn--hllowbrook-9tg.example', 'look-alike'],
  ])('%s comes with a warning (%s)', async (address, kind) => {
    const found = recipientOf(await composed(`<h2>Contact</h2><p>Write to us at ${address} about your rights.</p>`));
    expect(found).toMatchObject({ address, stands: 'visible', doubt: { kind } });
    expect(found?.warning).toMatch(/ before you send\.$/);
  });

  test('goes behind one of the policy’s own, which needs none', async () => {
    const letter = await composed(
      `<h2>Contact</h2><p>Write to privacy@evil.example about your rights, or to help@hollowbrook.example.</p>`,
    );
    expect(recipientOf(letter)).toMatchObject({ address: 'help@hollowbrook.example', doubt: null });
  });
});

describe('odd names and sentences go through unharmed', () => {
  const names: readonly [what: string, printed: string, written?: string][] = [
    ['patterns of replacement', "Hollow $& $1 $' Brook Ltd"],
    ['braces', 'Hollow {controller} {{x}} Brook Ltd'],
    ['quotation marks', 'Hollow “Brook” O’Neil Ltd'],
    ['angle brackets', 'Hollow &lt;b&gt;&amp;amp; Brook Ltd', 'Hollow <b>&amp; Brook Ltd'],
    ['line breaks', 'Hollow\n Brook Ltd', 'Hollow Brook Ltd'],
    ['marks of direction', 'Hollow\u202E\u200F Brook\u2066 Ltd', 'Hollow Brook Ltd'],
    ['two hundred characters', `${'Hollowbrook '.repeat(16)}Ltd`],
  ];
  const everywhere = letterLanguages.flatMap(({ id }) =>
    names.map(([what, printed, read]) => [id, what, printed, read] as const),
  );

  test.each(everywhere)('%s: a sentence of the policy with %s', async (language, _what, printed, read) => {
    const written = read ?? printed;
    const before = opening.replace('advertising partners', () => `${printed} and other advertising partners`);
    const letter = await composed(own, 'opt-out', language, before);
    if (letter.kind !== 'ready') throw new Error(`The letter is ${letter.kind}.`);
    const { body, quote } = letter.letter;
    const quoted = body.slice(...(quote ?? [0, 0]));
    expect(quoted).not.toMatch(/[\n\u202E\u200F\u2066]/);
    // Marks inside a quotation are made those of a quotation in a quotation; a long sentence is cut.
    const plain = (text: string) => text.replace(/[“”„«»‹›‘’‚"']/g, '').replace(/\s+/g, ' ');
    const said = plain(`We sell your personal information to ${written} and other advertising partners who show`);
    const start = plain(quoted)
      .replace(/ \[…\].*$/, '')
      .trim();
    expect(said.startsWith(start) || start.startsWith(said)).toBe(true);
    expect(start.length).toBeGreaterThan(60);
    const whole = mailtoOf({ ...letter.letter, body: quoted });
    expect(new globalThis.URL(whole.href).searchParams.get('body')).toBe(quoted);
  });
});
