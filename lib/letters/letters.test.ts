import { describe, expect, test } from 'vitest';
import { lawbook } from '../../rules/lawbook';
import { evidence, scorecardOf } from '../../tests/fixtures/scorecard';
import { blanksOf, nobody } from './blanks';
import { composeLetter } from './compose';
import { letterLanguages } from './language';
import { type LetterKind, letterKinds, type Sender } from './letter';
import { LONGEST_MAILTO, mailtoOf } from './mailto';
import { rightOf } from './rights';
import { english } from './texts/en';
import { textsIn } from './texts/load';
import type { LetterTexts } from './texts/texts';

const jane: Sender = { ...nobody, name: 'Jane Doe', email: 'jane@mailbox.example' };
/** Jane, for the letters that need more than who she is. */
const told: Sender = { ...jane, matter: 'The street is Elm Road.\nNot Oak Road.', sent: '2025-01-30' };
const sells = 'We sell the interests that we infer about you to companies that show advertisements.';
const deletes = 'You may ask us at any time to delete the personal data that we hold about you.';
const card = scorecardOf({
  practices: { ...scorecardOf().practices, sale: { value: 'sells', reading: 'states', evidence: [evidence(sells)] } },
  rights: [{ id: 'erasure', reading: 'states', evidence: [evidence(deletes)] }],
});

function ready(
  kind: LetterKind,
  law: string,
  changes: { scorecard?: typeof card; sender?: Sender; today?: string; texts?: LetterTexts } = {},
) {
  const composed = composeLetter(
    { kind, law },
    { scorecard: card, laws: lawbook, sender: jane, today: '2025-02-03', ...changes },
  );
  if (composed.kind === 'blank') throw new Error(`The letter is not ready: ${composed.missing[0]?.remedy}`);
  return composed;
}

describe('a letter read whole', () => {
  test('erasure under the GDPR', () => {
    const { letter } = ready('erasure', 'gdpr');
    expect(letter.to).toBe('privacy@acme.example');
    expect(letter.subject).toBe('Request for erasure of my personal data (Article 17(1) GDPR)');
    expect(letter.body).toBe(
      [
        'Dear privacy team of Acme Weather GmbH,',
        'Under Article 17(1) of the GDPR, I ask you to erase all personal data that you hold about me. Where you rely on my consent, I withdraw it (Article 7(3)). Please tell those to whom you have disclosed my data, and tell me who they are (Article 19). This concerns acme.example and all your other services and brands. If I have an account with you, please close it.',
        `Your policy of 14 June 2023 says: “${deletes}” I rely on that.`,
        'I live in the European Economic Area. You know me as jane@mailbox.example. My writing from that address is my proof; I send no copy of an ID. Please ask for more only on reasonable doubt about who I am (Article 12(6)). Please use these details for this request only.',
        'Please do this and confirm it by 3 March 2025: the law allows one month (Article 12(3)). If you need longer, please tell me why before then (at most two months more). If you refuse any part of this, please do the rest and give me your reasons (Article 12(4)). I may also complain to the data protection authority where I live (Article 77(1)).',
        'Kind regards,\nJane Doe\n3 February 2025\n',
      ].join('\n\n'),
    );
    expect(mailtoOf(letter).kind).toBe('whole');
  });

  test('opt-out under the law of California', () => {
    const { letter, deadline } = ready('opt-out', 'ccpa');
    expect(deadline).toBe('2025-02-25');
    expect(letter.body).toContain(
      'Under Cal. Civ. Code § 1798.120(a) (California Consumer Privacy Act, CCPA), I opt out of the sale of my personal data and the sharing of my personal information for cross-context behavioral advertising.',
    );
    expect(letter.body).toContain(`Your policy of June 14, 2023 says: “${sells}” I do not want that for my data.`);
    expect(letter.body).toContain('This request needs no verification of my identity (11 CCR § 7026(d)).');
    expect(letter.body).toContain('by February 25, 2025: the law allows 15 business days (11 CCR § 7026(f)(1)).');
    expect(letter.body).not.toContain('If you need longer');
    expect(mailtoOf(letter).kind).toBe('whole');
  });

  test('in German the date, the citation and the marks are German, and the quotation stays as it was printed', async () => {
    const composed = ready('opt-out', 'gdpr', { texts: await textsIn('de') });
    expect(composed.letter.subject).toBe(
      'Widerspruch gegen die Verwendung meiner Daten für Werbung (Art. 21 Abs. 2 DSGVO)',
    );
    expect(composed.letter.body).toContain(`vom 14. Juni 2023 steht: „${sells}“ Das möchte ich`);
    expect(composed.letter.body).toContain('bis zum 3. März 2025: Das Gesetz gibt Ihnen einen Monat (Art. 12 Abs. 3).');
  });

  test('the first of a month is an ordinal in French', async () => {
    const { letter } = ready('access', 'fadp', { texts: await textsIn('fr'), today: '2026-01-30' });
    expect(letter.body).toContain('au plus tard le 1er mars 2026');
    expect(letter.body).toContain('En vertu de l’article 25, al. 1, de la loi fédérale');
  });

  test('California: receipt is to be confirmed within 10 business days', () => {
    expect(ready('erasure', 'ccpa').letter.body).toContain(
      'by February 18, 2025 that you have this letter (11 CCR § 7021(a))',
    );
  });

  test('only an erasure closes the account', () => {
    for (const { id } of letterKinds) {
      const kept = !ready(id, 'general', { sender: told }).letter.body.includes('please close it');
      expect([id, kept]).toEqual([id, id !== 'erasure']);
    }
  });

  test('a state’s appeal is named where there is one', () => {
    expect(ready('erasure', 'virginia').letter.body).toContain('tell me how I can appeal (§ 59.1-577(C))');
    expect(ready('erasure', 'utah').letter.body).not.toContain('appeal');
  });
});

describe('what follows a request', () => {
  test('a complaint goes to the authority, not to the company', () => {
    const composed = composeLetter(
      { kind: 'complaint', law: 'gdpr', about: 'access' },
      { scorecard: card, laws: lawbook, sender: told, today: '2026-01-30' },
    );
    expect(composed).toMatchObject({
      kind: 'no-recipient',
      whose: 'authority',
      forms: ['https://www.edpb.europa.eu/about-edpb/about-edpb/members_en'],
      letter: { to: null },
    });
    const { letter } = composed as Extract<typeof composed, { kind: 'no-recipient' }>;
    expect(letter.body).toMatch(/^To the data protection authority where I live:\n/);
    expect(letter.body).toContain('I complain about Acme Weather GmbH, to which I sent my letter of 30 January 2025');
    expect(letter.body).toContain('The answer was due by 28 February 2025 (Article 12(3) GDPR).');
  });

  test('a day to come, or none, is no day on which a request was sent', () => {
    for (const sent of ['2026-02-01', 'yesterday', '']) {
      const composed = composeLetter(
        { kind: 'reminder', law: 'gdpr' },
        { scorecard: card, laws: lawbook, sender: { ...told, sent }, today: '2026-01-30' },
      );
      expect(composed.kind).toBe('blank');
    }
  });

  test('words that were typed for another kind stay out', () => {
    expect(ready('erasure', 'gdpr', { sender: told }).letter.body).not.toContain('Elm Road');
    expect(ready('rectification', 'gdpr', { sender: told }).letter.body).toContain(
      'as follows:\n\nThe street is Elm Road.\nNot Oak Road.\n\n',
    );
  });
});

describe('facts of the laws', () => {
  test('the file, the id and the key of a law are one; the general one is last and has every kind', () => {
    for (const [id, law] of lawbook) expect(law.id).toBe(id);
    expect([...lawbook.keys()].at(-1)).toBe('general');
    const general = lawbook.get('general');
    for (const { id } of letterKinds) expect(general && rightOf(general, id)).toBeDefined();
  });

  test.each([...lawbook.values()].filter(({ id }) => id !== 'general'))(
    '$id names its text, and where each right stands',
    (law) => {
      expect(law.sources.length).toBeGreaterThan(0);
      for (const { text, url } of law.sources) {
        expect(text).not.toBe('');
        expect(url).toMatch(/^https?:\/\/(?:[\w-]+\.)+[a-z]{2,}\//);
      }
      for (const [kind, right] of Object.entries(law.rights)) {
        if (kind !== 'complaint') expect([kind, right.cite]).not.toEqual([kind, undefined]);
      }
      expect(law.called).toBeDefined();
    },
  );

  test('no two laws hold for the same people and the same kind of letter', () => {
    const seen = new Set<string>();
    for (const law of lawbook.values()) {
      for (const region of law.regions) {
        for (const kind of Object.keys(law.rights)) {
          const key = `${region} ${kind}`;
          expect([key, law.id, seen.has(key)]).toEqual([key, law.id, false]);
          seen.add(key);
        }
      }
    }
  });
});

describe('blanks', () => {
  test.each([
    ['erasure', {}, ['name', 'email']],
    ['erasure', { name: '  ', email: 'jane@mailbox.example' }, ['name']],
    ['erasure', { name: 'Jane', email: 'jane at mailbox' }, ['email']],
    ['erasure', { name: 'Jane', email: 'jane@mailbox.example, other@x.example' }, ['email']],
    ['erasure', { name: 'Jane', email: 'jane%0d%0aBcc:x@mailbox.example' }, ['email']],
    ['opt-out', { account: 'jd1' }, ['email']],
    ['rectification', { name: 'Jane', email: 'jane@mailbox.example', matter: ' \n ' }, ['matter']],
    ['complaint', {}, ['sent', 'matter', 'name', 'email']],
  ] as const)('%s from %o is refused', (kind, typed, missing) => {
    const composed = composeLetter(
      { kind, law: 'gdpr' },
      { scorecard: card, laws: lawbook, sender: { ...nobody, ...typed }, today: '2025-02-03' },
    );
    expect(composed.kind).toBe('blank');
    if (composed.kind !== 'blank') return;
    expect(composed.missing.map(({ blank }) => blank.id)).toEqual(missing);
    for (const { blank, problem } of composed.missing) {
      if (problem === 'empty') expect(composed.draft.body).toContain(`[${english.gaps[blank.id]}]`);
    }
  });

  test('an opt-out needs no name', () => {
    const { letter } = ready('opt-out', 'ccpa', { sender: { ...jane, name: '' } });
    expect(letter.body).toContain('Kind regards,\njane@mailbox.example\n');
  });

  test('an apostrophe in an address is no fault', () => {
    expect(ready('opt-out', 'ccpa', { sender: { ...jane, email: "o'doe+x@mailbox.example" } }).letter.body).toContain(
      "o'doe+x@mailbox.example",
    );
  });
});

describe('odd and hostile input', () => {
  const oddNames: string[] = [
    '$& $1 $$',
    '{name} {{x}} <%= y %>',
    '“Jane” "O’Doe"',
    'x'.repeat(200),
    '\u200Fשרה\u200F',
    '名前',
    '\\n%0A',
    '<b>Jane</b>',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what a name may be
    '${jane} `x`',
    '\u202Edoe\u202C',
    'Ｊａｎｅ\u200C\u200D',
    '👩‍👩‍👧‍👦 Doe',
    "O'Brien & Söhne; “a„b”",
  ];
  const everywhere = letterLanguages.flatMap(({ id }) => oddNames.map((name) => [id, name] as const));

  test.each(everywhere)('in %s a name stays as it is: %s', async (language, name) => {
    const texts = await textsIn(language);
    for (const { id } of letterKinds) {
      const { letter } = ready(id, 'general', { sender: { ...told, name, account: name, matter: name }, texts });
      expect(letter.body).toContain(`${texts.frame.closing}\n${name}\n`);
      const parts = letter.body.split(name).length - 1;
      const asked = blanksOf({ kind: id }).map((blank) => blank.id);
      // The complaint speaks to the authority, which knows no user name.
      const expected = 1 + (id === 'complaint' ? 0 : 1) + (asked.includes('matter') ? 1 : 0);
      expect([id, parts]).toEqual([id, expected]);
      const whole = mailtoOf({ ...letter, body: name });
      expect(new URL(whole.href).searchParams.get('body')).toBe(name);
    }
  });

  test('line breaks in what is typed cannot add lines or headers', () => {
    const { letter } = ready('erasure', 'gdpr', {
      sender: { ...jane, name: 'Jane\r\nBcc: x@y.example\n\nDoe', account: 'a\nb' },
    });
    expect(letter.body).toContain('\nJane Bcc: x@y.example Doe\n');
    expect(letter.body).toContain('user name or number a b.');
  });

  test.each([
    ['line break and control', 'Acme\r\nBcc: all@evil.example\u0000 Ltd', 'Acme Bcc: all@evil.example Ltd'],
    ['turned text', 'Acme \u202Eevil\u2066 Ltd', 'Acme evil Ltd'],
    ['replacement pattern', "Acme $& $' {controller} Ltd", "Acme $& $' {controller} Ltd"],
  ])('controller with %s', (_what, controller, printed) => {
    const scorecard = scorecardOf({ ...card, source: { ...card.source, controller } });
    expect(ready('erasure', 'gdpr', { scorecard }).letter.body.split('\n')[0]).toBe(`Dear privacy team of ${printed},`);
  });

  test.each([
    ['https://www.acme.example/privacy', 'the controller of acme.example'],
    ['file:///home/jane/policy.html', 'the company responsible'],
    ['', 'the company responsible'],
  ])('no controller, at %s', (url, printed) => {
    const scorecard = scorecardOf({ ...card, source: { ...card.source, url, controller: null, lastUpdated: null } });
    const { letter } = ready('erasure', 'gdpr', { scorecard });
    expect(letter.body).toContain(`Dear privacy team of ${printed},`);
    expect(letter.body).toContain('Your privacy policy says: “');
  });

  test('a quote is one line without turned text, shortened, its own quotation marks made single', () => {
    const quote = `We “sell”\nyour \u202Edata\u202C to ${'anybody who pays for it, '.repeat(30)}and more.`;
    const scorecard = scorecardOf({
      practices: { ...card.practices, sale: { value: 'sells', reading: 'states', evidence: [evidence(quote)] } },
    });
    const said = /says: “([^”]*)”/.exec(ready('opt-out', 'gdpr', { scorecard }).letter.body)?.[1] ?? '';
    expect(said).toMatch(/^We ‘sell’ your data to anybody/);
    expect(said).toMatch(/ \[…\]$/);
    expect(said.length).toBeLessThanOrEqual(220);
  });

  test('a policy that says nothing of it is not quoted', () => {
    expect(ready('opt-out', 'gdpr', { scorecard: scorecardOf() }).letter.body).not.toContain('says:');
  });
});

describe('mailto', () => {
  test('opens with everything encoded', () => {
    const mailto = mailtoOf({ to: 'privacy+eu&x=1@acme.example', subject: 'A & B? §', body: 'a=b&c\n"d" ü' });
    const { pathname, searchParams } = new URL(mailto.href);
    expect(mailto.href).toContain('a%3Db%26c%0D%0A');
    expect(mailto.href).not.toMatch(/[\s"<>]/);
    expect(decodeURIComponent(pathname)).toBe('privacy+eu&x=1@acme.example');
    expect([searchParams.get('subject'), searchParams.get('body')]).toEqual(['A & B? §', 'a=b&c\r\n"d" ü']);
  });

  test('a long body is left out', () => {
    const mailto = mailtoOf({ to: null, subject: 'S', body: 'x'.repeat(LONGEST_MAILTO) });
    expect(mailto).toEqual({ kind: 'without-body', href: 'mailto:?subject=S' });
  });
});

test('without an address the letter is whole, and the forms are handed over', () => {
  const contacts = { emails: ['noreply@acme.example'], phones: [], forms: ['https://acme.example/ask'], postal: [] };
  const composed = composeLetter(
    { kind: 'erasure', law: 'gdpr' },
    { scorecard: scorecardOf({ contacts }), laws: lawbook, sender: jane, today: '2025-02-03' },
  );
  expect(composed).toMatchObject({ kind: 'no-recipient', forms: ['https://acme.example/ask'], letter: { to: null } });
});

test.each([['erasure', 'lex-romana', /No law/]] as const)('%s under %s: says what to choose', (kind, law, message) => {
  expect(() =>
    composeLetter({ kind, law }, { scorecard: card, laws: lawbook, sender: jane, today: '2025-02-03' }),
  ).toThrow(message);
});
