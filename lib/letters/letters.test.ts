import { describe, expect, test } from 'vitest';
import { lawbook } from '../../rules/lawbook';
import { evidence, scorecardOf } from '../../tests/fixtures/scorecard';
import { composeLetter } from './compose';
import type { Law, Statement } from './law';
import { type LetterKind, letterKinds, type Sender } from './letter';
import { LONGEST_MAILTO, mailtoOf } from './mailto';

const jane: Sender = { name: 'Jane Doe', email: 'jane@mailbox.example', account: '' };
const sells = 'We sell the interests that we infer about you to companies that show advertisements.';
const deletes = 'You may ask us at any time to delete the personal data that we hold about you.';
const card = scorecardOf({
  practices: { ...scorecardOf().practices, sale: { value: 'sells', reading: 'states', evidence: [evidence(sells)] } },
  rights: [{ id: 'erasure', reading: 'states', evidence: [evidence(deletes)] }],
});

function ready(
  kind: LetterKind,
  law: string,
  changes: { scorecard?: typeof card; sender?: Sender; today?: string } = {},
) {
  const composed = composeLetter(
    { kind, law },
    { scorecard: card, laws: lawbook, sender: jane, today: '2025-02-03', ...changes },
  );
  if (composed.kind !== 'ready') throw new Error(`The letter is not ready: ${composed.kind}.`);
  return composed;
}

describe('each kind under each law', () => {
  test.each([
    [
      'opt-out',
      'gdpr',
      'Objection to the use of my personal data for advertising (Article 21 GDPR)',
      'Under Article 21(2) of the General',
      sells,
      '3 March 2025',
      'Your policy of 14 June 2023 says',
    ],
    [
      'opt-out',
      'ccpa',
      'Request to opt out of sale and sharing (Cal. Civ. Code § 1798.120)',
      'Under Cal. Civ. Code § 1798.120(a),',
      sells,
      'February 25, 2025',
      'Your policy of June 14, 2023 says',
    ],
    [
      'opt-out',
      'general',
      'Please do not sell or share my personal data',
      'I ask you not to sell my personal data',
      sells,
      '5 March 2025',
      'Your policy of 14 June 2023 says',
    ],
    [
      'erasure',
      'gdpr',
      'Request for erasure of my personal data (Article 17 GDPR)',
      'Under Article 17(1) of the General',
      deletes,
      '3 March 2025',
      'Your policy of 14 June 2023 says',
    ],
    [
      'erasure',
      'ccpa',
      'Request to delete my personal information (Cal. Civ. Code § 1798.105)',
      'Under Cal. Civ. Code § 1798.105(a),',
      deletes,
      'March 20, 2025',
      'Your policy of June 14, 2023 says',
    ],
    [
      'erasure',
      'general',
      'Please delete my personal data',
      'I ask you to delete all personal data',
      deletes,
      '5 March 2025',
      'Your policy of 14 June 2023 says',
    ],
  ] as const)('%s, %s', (kind, law, subject, opening, quote, due, dated) => {
    const { letter } = ready(kind, law);
    expect(letter.to).toBe('privacy@acme.example');
    expect(letter.subject).toBe(subject);
    const [salutation, request] = letter.body.split('\n\n');
    expect(salutation).toBe('Dear privacy team of Acme Weather GmbH,');
    expect(request?.startsWith(opening)).toBe(true);
    expect(letter.body).toContain(`${dated}: “${quote}”`);
    expect(letter.body).toContain(`by ${due}`);
    expect(letter.body).toContain('jane@mailbox.example');
    expect(letter.body).toMatch(/Jane Doe\n[^\n]*2025\n$/);
    expect(letter.body).not.toMatch(/undefined|null|NaN|\[|\{| {2}|\(\)/);
    expect(mailtoOf(letter).kind).toBe('whole');
  });

  test('California: receipt is to be confirmed within 10 business days', () => {
    expect(ready('erasure', 'ccpa').letter.body).toContain(
      'by February 18, 2025 that you have this letter (11 CCR § 7021(a))',
    );
  });

  test('an opt-out keeps the account, an erasure closes it', () => {
    expect(ready('opt-out', 'general').letter.body).toContain('Please do not close any account of mine');
    expect(ready('erasure', 'general').letter.body).toContain('please close it');
  });
});

describe('facts of the laws', () => {
  const facts = [...lawbook.values()].flatMap((law: Law) =>
    letterKinds.flatMap(({ id: kind }) => {
      const right = law.rights[kind];
      if (!right) return [];
      const { opening, further, identity, refusal, deadline, acknowledgement, extension } = right;
      const periods = [deadline, acknowledgement, extension].filter((period) => period !== undefined);
      return [opening, ...further, identity, refusal, ...periods].map((fact) => [law.id, kind, fact] as const);
    }),
  );

  test.each(facts)('%s, %s: $cites is printed with its source', (law, _kind, fact) => {
    const text = 'says' in fact ? (fact as Statement).says : '';
    if (law === 'general') expect(fact.cites).toBeUndefined();
    if (fact.cites === undefined) {
      expect(text).not.toMatch(/Article|§|Code|CCR/);
      return;
    }
    if (text !== '') expect(text).toContain(fact.cites);
    expect(fact.source).toMatch(/^https:\/\/(eur-lex\.europa\.eu|leginfo\.legislature\.ca\.gov|cppa\.ca\.gov)\//);
  });

  test('the file, the id and the key of a law are one; each law has every kind; the general one is last', () => {
    for (const [id, law] of lawbook) {
      expect(law.id).toBe(id);
      expect(Object.keys(law.rights).sort()).toEqual(letterKinds.map((kind) => kind.id).sort());
    }
    expect([...lawbook.keys()].at(-1)).toBe('general');
  });
});

describe('blanks', () => {
  test.each([
    ['erasure', { name: '', email: '', account: '' }, ['name', 'email']],
    ['erasure', { name: '  ', email: 'jane@mailbox.example', account: '' }, ['name']],
    ['erasure', { name: 'Jane', email: 'jane at mailbox', account: '' }, ['email']],
    ['erasure', { name: 'Jane', email: 'jane@mailbox.example, other@x.example', account: '' }, ['email']],
    ['opt-out', { name: '', email: '', account: 'jd1' }, ['email']],
  ] as const)('%s from %o is refused', (kind, sender, missing) => {
    const composed = composeLetter(
      { kind, law: 'gdpr' },
      { scorecard: card, laws: lawbook, sender, today: '2025-02-03' },
    );
    expect(composed.kind).toBe('blank');
    if (composed.kind !== 'blank') return;
    expect(composed.missing.map(({ blank }) => blank.id)).toEqual(missing);
    for (const { blank, problem } of composed.missing) {
      if (problem === 'empty') expect(composed.draft.body).toContain(`[${blank.label.toLowerCase()}]`);
    }
  });

  test('an opt-out needs no name', () => {
    const { letter } = ready('opt-out', 'ccpa', { sender: { ...jane, name: '' } });
    expect(letter.body).toContain('Kind regards,\njane@mailbox.example\n');
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
  ];
  test.each(oddNames)('a name stays as it is: %s', (name) => {
    const { letter } = ready('erasure', 'gdpr', { sender: { ...jane, name } });
    expect(letter.body).toContain(`Kind regards,\n${name}\n`);
  });

  test('line breaks in what is typed cannot add lines or headers', () => {
    const { letter } = ready('erasure', 'gdpr', {
      sender: { name: 'Jane\r\nBcc: x@y.example\n\nDoe', email: 'jane@mailbox.example', account: 'a\nb' },
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
