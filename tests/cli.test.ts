import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Scorecard } from '../lib/policy/scorecard';

const root = path.resolve(import.meta.dirname, '..');
let folder = '';
const at = (name: string) => path.join(folder, name);
const URL_OF_POLICY = 'https://www.puddle.example/privacy';

interface Comparison {
  lines: { finding: string; before: string | null; after: string | null }[];
  sentences: { reworded: unknown[]; added: string[]; removed: string[] };
}

interface Run {
  status: number | null;
  out: string;
  err: string;
}

/** The real command, in a process of its own. */
function smallprint(args: readonly string[], input = ''): Run {
  const run = spawnSync(process.execPath, [path.join(root, 'cli/run.mjs'), ...args], {
    input,
    encoding: 'utf8',
    cwd: folder,
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

function jsonLines<Row = Record<string, unknown>>(text: string): Row[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

function policy({
  date = 'June 14, 2023',
  health = 'We do not collect health information.',
  period = '24 months',
} = {}): string {
  return `<!doctype html><html lang="en"><head><title>Privacy Policy | Puddle Weather</title></head><body><main>
<h1>Privacy Policy</h1><p>Last updated: ${date}</p>
<p>This policy explains how Puddle Weather GmbH (“Puddle”, “we”, “us”) handles personal information when you use our apps and our website.</p>
<h2>Information we collect</h2><p>We collect the following information:</p>
<ul><li>your name and email address when you open an account;</li><li>your IP address and the pages that you view.</li></ul>
<p>With your permission, we collect your precise location.</p><p>${health}</p>
<h2>How we use it</h2><p>We use your information to provide the forecast, to answer your questions, and to show you targeted advertising.</p>
<h2>Who gets it</h2><p>We share device identifiers with advertising partners. We sell your personal information to other companies.</p>
<h2>How long we keep it</h2><p>We keep your account data for ${period} after you close your account.</p>
<h2>Your rights</h2><p>If you live in the European Economic Area, the GDPR gives you the right to access, correct or delete your personal data.</p>
<h2>Contact</h2><p>Write to privacy@puddle.example, or to Puddle Weather GmbH, Regenweg 1, 10115 Berlin, Germany. Do not write to noreply@puddle.example.</p>
</main></body></html>`;
}

const article = `<!doctype html><html lang="en"><head><title>How we baked 400 loaves</title></head><body><main><h1>How we baked 400 loaves</h1>
${'<p>In the morning we heat the oven, weigh the flour, and wait for the dough to rise. The village comes at nine, and the bread is gone by ten.</p>\n'.repeat(8)}</main></body></html>`;

/** Speaks of data, and is no policy. */
const answers = `<!doctype html><html lang="en"><head><title>Questions about your order</title></head><body><main><h1>Questions about your order</h1>
<p>We collect your name, your email address and your postal address when you place an order, and use them to deliver it.</p>
<p>We share your address with the courier who brings the parcel. You can ask us to delete your account at help@tern.example.</p>
${'<p>In the morning we heat the oven, weigh the flour, and wait for the dough to rise. The village comes at nine, and the bread is gone by ten.</p>\n'.repeat(8)}</main></body></html>`;

// Each command starts a process and an HTML parser; the first may have to build them.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'smallprint-cli-'));
  writeFileSync(at('policy.html'), policy());
  writeFileSync(
    at('newer.html'),
    policy({ date: '2 May 2024', health: 'We collect health information.', period: '36 months' }),
  );
  writeFileSync(at('redated.html'), policy({ date: '1 January 2025' }).replaceAll('. ', '.\n  '));
  writeFileSync(
    at('policy.md'),
    policy()
      .replace(/[\s\S]*<main>/, '')
      .replace(/<h1>/g, '# ')
      .replace(/<h2>/g, '\n## ')
      .replace(/<li>/g, '\n- ')
      .replace(/<p>/g, '\n')
      .replace(/<[^>]+>/g, '\n'),
  );
  writeFileSync(at('article.html'), article);
  writeFileSync(at('answers.html'), answers);
  writeFileSync(at('empty.html'), '');
  writeFileSync(at('short.html'), '<h1>Privacy policy</h1><p>We collect your name.</p>');
  writeFileSync(at('broken.html'), '<html><body><div><p>We collect <b>your <i>name<table><tr></div>');
  writeFileSync(
    at('picture.html'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0xff, 0xd8, 0, 1, 2, 3, 0, 0]),
  );
  writeFileSync(
    at('hostile.html'),
    policy()
      .replace('Puddle Weather GmbH (“Puddle”', 'Puddle \u001B[2J\u009B31m\u202Ewow GmbH (“Puddle”')
      .replace('the forecast', 'the <b>&lt;img src=x onerror=alert(1)&gt;</b> [forecast](javascript:x)'),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('scorecard', () => {
  test('--json: one scorecard a line, and every quote stands where it is said to', () => {
    const { status, out, err } = smallprint(['scorecard', 'policy.html', '--url', URL_OF_POLICY, '--json']);
    expect([status, err]).toEqual([0, '']);
    const [card] = jsonLines<Scorecard>(out);
    if (!card) throw new Error('No scorecard was printed.');
    expect(card).toMatchObject({
      schema: 'smallprint-scorecard/1',
      id: 'policy',
      source: { controller: 'Puddle Weather GmbH', lastUpdated: '2023-06-14' },
    });
    expect(card.collected.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['name', 'email-address', 'ip-address', 'precise-location']),
    );
    expect(card.notCollected.map(({ id }) => id)).toContain('health');
    expect(card.practices.sale.value).toBe('sells');
    expect(card.contacts.emails).toContain('privacy@puddle.example');
    const text = smallprint(['extract', 'policy.html', '--url', URL_OF_POLICY]).out;
    const lines = [
      card.collected,
      card.notCollected,
      card.purposes,
      card.recipients,
      card.rights,
      Object.values(card.practices),
    ].flat();
    const evidence = lines.flatMap((line) => line.evidence);
    expect(evidence.length).toBeGreaterThan(10);
    for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
  });

  test('for people: grade, the states with their signs, evidence, what is not stated, ways out', () => {
    const { status, out, err } = smallprint(['scorecard', 'policy.html', '--url', URL_OF_POLICY]);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^Puddle Weather GmbH \(puddle\.example\)\n/);
    expect(out).toMatch(/Grade [A-E], \d+ of 100 points/);
    expect(out).toMatch(/● Email address\n +“/);
    expect(out).toMatch(/◐ Precise location: Only if/);
    expect(out).toMatch(/○ Health data: No\n +“We do not collect health information\.”/);
    expect(out).toMatch(/· Not stated: /);
    expect(out).toMatch(/→ privacy@puddle\.example/);
    for (const line of out.split('\n')) expect([...line].length).toBeLessThanOrEqual(110);
  });

  test('--markdown: a report with headings and quotes', () => {
    const { status, out } = smallprint(['scorecard', 'policy.html', '--url', URL_OF_POLICY, '--markdown']);
    expect(status).toBe(0);
    expect(out).toMatch(/^# Puddle Weather GmbH: grade [A-E]\n/);
    expect(out).toContain('## Data collected');
    expect(out).toMatch(/- \*\*Health data\*\*: No\n {2}> We do not collect health information\./);
  });

  test('a hostile page cannot move the cursor or write markup into the report', () => {
    const text = smallprint(['scorecard', 'hostile.html']).out;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not come through
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
    const report = smallprint(['scorecard', 'hostile.html', '--markdown']).out;
    expect(report).toContain('forecast');
    expect(report).not.toMatch(/<img|(?<!\\)\]\(javascript/);
  });

  test('Markdown files are read too', () => {
    const [card] = jsonLines(smallprint(['scorecard', 'policy.md', '--json']).out);
    expect(card).toMatchObject({ practices: { sale: { value: 'sells' } } });
  });

  test('a page that is no policy is read all the same, with a warning', () => {
    const { status, out, err } = smallprint(['scorecard', 'answers.html']);
    expect(status).toBe(0);
    expect(out).toMatch(/Grade [A-E]/);
    expect(err).toMatch(/^answers\.html .*read all the same.*\n$/);
  });

  test('a page that says hardly anything about data gets no grade', () => {
    const { status, out, err } = smallprint(['scorecard', 'article.html']);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(
      /^article\.html: .*hardly anything about personal data.*Name the file of the policy itself\.\n$/,
    );
  });

  test('several files: the bad one is named, the others go on', () => {
    const { status, out, err } = smallprint(['scorecard', 'missing.html', 'policy.html', '--json']);
    expect(status).toBe(1);
    expect(err).toBe('missing.html does not exist. Check the name, or save the page as HTML first.\n');
    expect(jsonLines(out).map(({ id }) => id)).toEqual(['policy']);
  });
});

describe('files that cannot be used: one line each that says what to do, status 1', () => {
  const problems = [
    ['missing.html', /^missing\.html does not exist\. Check the name/],
    ['picture.html', /^picture\.html .+\.$/],
    ['empty.html', /^empty\.html.+\.$/],
    ['short.html', /^short\.html: only \d+ words of policy were found.*Save the page again/],
    ['broken.html', /^broken\.html: only \d+ words of policy were found/],
    ['.', /^\. is a folder\. Name the files in it/],
  ] as const;
  let run: Run | undefined;

  test.each(problems)('%s', (file, message) => {
    run ??= smallprint(['scorecard', ...problems.map(([name]) => name)]);
    const lines = run.err.trimEnd().split('\n');
    expect([run.status, run.out, lines.length]).toEqual([1, '', problems.length]);
    expect(lines[problems.findIndex(([name]) => name === file)]).toMatch(message);
  });

  test.each(['missing.html', 'short.html'])('letter from %s', (file) => {
    const { status, out, err } = smallprint(['letter', file, '--name', 'Jane', '--email', 'jane@mailbox.example']);
    expect([status, out, err.split('\n').length]).toEqual([1, '', 2]);
  });
});

describe('wrong usage: one line, status 2', () => {
  test.each([
    [['grade', 'policy.html'], /There is no command "grade"\. Use one of: scorecard, /],
    [['scorecard'], /Name at least one FILE/],
    [['scorecard', 'policy.html', '--colour'], /--colour.*Usage: smallprint scorecard/],
    [['scorecard', 'policy.html', '--json', '--markdown'], /choose one/],
    [['letter'], /Name one FILE/],
    [
      ['letter', 'policy.html', '--kind', 'divorce'],
      /There is no letter "divorce": use one of opt-out, erasure, access, .*complaint\./,
    ],
    [['letter', 'policy.html', '--law', 'roman'], /There is no law "roman": use one of .*gdpr/],
    [['letter', 'policy.html', '--date', '30.2.2025'], /write it as 2025-01-31/],
    [['letter', 'policy.html', '--language', 'la'], /No letters in "la" yet: use one of en, de, fr, es/],
    [['letter', 'policy.html', '--kind', 'reminder', '--about', 'appeal'], /no request that could be followed up/],
    [['letter', 'policy.html', '--kind', 'limit-sensitive', '--law', 'gdpr'], /"gdpr" has no letter "limit-sensitive"/],
    [['compare', 'policy.html'], /Name two files/],
    [['classify', 'policy.html'], /reads standard input/],
  ])('%o', (args, message) => {
    const { status, out, err } = smallprint(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err.split('\n').length).toBe(2);
  });
});

test('a manifest with bad lines: one answer a line, in order, with the same id; status 1', () => {
  const rows = [
    { id: 'a', file: at('policy.html'), url: URL_OF_POLICY },
    { id: 'b', file: at('missing.html') },
    { id: 'c' },
    { id: 'd', file: at('answers.html') },
  ];
  const input = `${rows.map((row) => JSON.stringify(row)).join('\n')}\nnot json\n${JSON.stringify({ id: 'e', file: at('policy.html') })}\n`;
  const { status, out, err } = smallprint(['scorecard', '--json', '--manifest', '-'], input);
  expect([status, err]).toEqual([1, '']);
  const answers = jsonLines(out);
  expect(answers.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', null, 'e']);
  expect(answers.map((answer) => ('error' in answer ? 'error' : answer.schema))).toEqual([
    'smallprint-scorecard/1',
    'error',
    'error',
    'smallprint-scorecard/1',
    'error',
    'smallprint-scorecard/1',
  ]);
  expect(answers[4]?.error).toMatch(/Line 5 of the manifest is not JSON/);
});

describe('letter', () => {
  const jane = [
    '--name',
    'Jane $& {x} Doe',
    '--email',
    'jane@mailbox.example',
    '--url',
    URL_OF_POLICY,
    '--date',
    '2025-01-31',
  ];

  test('To, Subject, body', () => {
    const { status, out, err } = smallprint(['letter', 'policy.html', '--kind', 'erasure', '--law', 'gdpr', ...jane]);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^To: privacy@puddle\.example\nSubject: Request for erasure of my personal data \(Article 17\(1\) GDPR\)\n\nDear privacy team of Puddle Weather GmbH,\n/,
    );
    expect(out).toContain('Your policy of 14 June 2023 says: “');
    expect(out).toContain('by 28 February 2025');
    expect(out).toContain('\nJane $& {x} Doe\n31 January 2025\n');
  });

  test('--json carries what the text does', () => {
    const [letter] = jsonLines(
      smallprint(['letter', 'policy.html', '--kind', 'opt-out', '--law', 'ccpa', '--json', ...jane]).out,
    );
    expect(letter).toMatchObject({
      id: 'policy',
      kind: 'opt-out',
      law: 'ccpa',
      state: 'ready',
      to: 'privacy@puddle.example',
      deadline: '2025-02-24',
      missing: [],
    });
    expect(letter?.body).toContain('We sell your personal information to other companies.');
  });

  test('--mailto opens the mail program with the same letter', () => {
    const { out } = smallprint(['letter', 'policy.html', '--kind', 'erasure', '--law', 'gdpr', '--mailto', ...jane]);
    const url = new URL(out.trim());
    expect(url.pathname).toBe('privacy@puddle.example');
    expect(url.searchParams.get('body')).toContain('Under Article 17(1)');
  });

  test('kind and law are proposed from the policy', () => {
    const { out, err } = smallprint(['letter', 'policy.html', ...jane]);
    expect(out).toContain('Under Article 21(2) of the GDPR');
    expect(err).toMatch(/speaks of GDPR.*use --law general/);
  });

  test('a letter with gaps is a draft that says so; as mailto it is refused', () => {
    const draft = smallprint(['letter', 'policy.html', '--kind', 'erasure', '--law', 'gdpr']);
    expect(draft.status).toBe(0);
    expect(draft.out).toContain('[your name]');
    expect(draft.err).toMatch(/draft with gaps.*Add --name and --email\./);
    const refused = smallprint(['letter', 'policy.html', '--kind', 'erasure', '--law', 'gdpr', '--mailto']);
    expect([refused.status, refused.out]).toEqual([1, '']);
    expect(refused.err).toMatch(/still has gaps/);
  });

  test('in another language, under the law of the place where one lives', () => {
    const args = ['letter', 'policy.html', '--kind', 'access', '--region', 'CH', '--language', 'de', ...jane];
    const { status, out } = smallprint(args);
    expect(status).toBe(0);
    expect(out).toContain('Subject: Antrag auf Auskunft über meine personenbezogenen Daten (Art. 25 Abs. 1 DSG)');
    expect(out).toContain('Ich lebe in der Schweiz.');
    expect(out).toContain('bis zum 2. März 2025: Das Gesetz gibt Ihnen 30 Tage (Art. 25 Abs. 7).');
  });

  test('a reminder says what was asked for and when it was due', () => {
    const args = ['--kind', 'reminder', '--about', 'erasure', '--law', 'gdpr', '--sent', '2024-12-02'];
    const { status, out } = smallprint(['letter', 'policy.html', ...args, ...jane]);
    expect(status).toBe(0);
    expect(out).toContain('my letter of 2 December 2024 (“Request for erasure of my personal data”)');
    expect(out).toContain('The answer was due by 2 January 2025 (Article 12(3) GDPR).');
  });

  test('a complaint goes to the authority', () => {
    const args = [
      '--kind',
      'complaint',
      '--about',
      'erasure',
      '--law',
      'utah',
      '--sent',
      '2024-12-02',
      '--matter',
      'No answer.',
    ];
    const { status, out, err } = smallprint(['letter', 'policy.html', ...args, ...jane]);
    expect(status).toBe(0);
    expect(out).toMatch(/^Subject: /);
    expect(out).toContain('To the Utah Division of Consumer Protection:');
    expect(err).toMatch(/goes to the authority: https:\/\/dcp\.utah\.gov/);
  });
});

describe('compare', () => {
  test('changed lines and changed sentences', () => {
    const { status, out } = smallprint(['compare', 'policy.html', 'newer.html', '--json']);
    expect(status).toBe(0);
    const [changes] = jsonLines<Comparison>(out);
    if (!changes) throw new Error('No comparison was printed.');
    expect(changes.lines.map(({ finding, before, after }) => [finding, before, after])).toContainEqual([
      'collected:health',
      'denies',
      'states',
    ]);
    const { reworded, added, removed } = changes.sentences;
    expect(reworded.length + added.length + removed.length).toBe(2);
    expect(reworded).toContainEqual({
      before: 'We keep your account data for 24 months after you close your account.',
      after: 'We keep your account data for 36 months after you close your account.',
    });
  });

  test('for people', () => {
    const { out } = smallprint(['compare', 'policy.html', 'newer.html']);
    expect(out).toMatch(/\* Collects: Health data: no → yes/);
    expect(out).toMatch(/- We keep your account data for 24 months .*\n {2}\+ We keep your account data for 36 months/);
  });

  test('another date and other white space are no change', () => {
    const { status, out } = smallprint(['compare', 'policy.html', 'redated.html']);
    expect(status).toBe(0);
    expect(out).toContain('What it says: nothing changed');
    expect(out).toContain('Sentences: nothing changed');
  });

  test('a version that cannot be read is named', () => {
    const { status, out, err } = smallprint(['compare', 'policy.html', 'missing.html']);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/^missing\.html does not exist/);
  });
});

describe('classify', () => {
  test('categories and statements for each line', () => {
    const rows = [
      { id: 1, text: 'We collect your email address and your name when you register.' },
      { id: 'two', text: 'We do not sell or share your personal information with third parties.' },
    ];
    const { status, out } = smallprint(['classify'], `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
    expect(status).toBe(0);
    const [first, second] = jsonLines(out);
    expect(first).toMatchObject({
      id: 1,
      categories: expect.arrayContaining(['First Party Collection/Use']),
      statements: ['collect'],
    });
    expect(second).toMatchObject({
      id: 'two',
      categories: expect.arrayContaining(['Third Party Sharing/Collection']),
      statements: ['not-share'],
    });
  });

  test('a bad line is answered with an error, the others go on', () => {
    const { status, out } = smallprint(['classify'], '{"id":"a"}\nnope\n{"id":"b","text":""}\n');
    expect(status).toBe(1);
    const answers = jsonLines(out);
    expect(answers.map(({ id }) => id)).toEqual(['a', null, 'b']);
    expect(answers[1]?.error).toBe('Line 2 is no segment. Write {"id":"…","text":"…"}.');
    expect(answers[2]).toEqual({ id: 'b', categories: expect.any(Array), statements: [] });
  });
});

test('--help names every command', () => {
  const { status, out } = smallprint(['--help']);
  expect(status).toBe(0);
  for (const command of ['scorecard', 'detect', 'extract', 'classify', 'letter', 'compare'])
    expect(out).toContain(`smallprint ${command} `);
});
