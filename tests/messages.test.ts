import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import english from '../assets/public/_locales/en/messages.json';
import { PARTS, partOf } from '../lib/i18n/parts';
import { rubricKey } from '../lib/i18n/rubric-keys';
import { blanksOf } from '../lib/letters/blanks';
import { letterKinds } from '../lib/letters/letter';
import {
  DATA_TYPES,
  labelOf,
  OPT_OUT_KINDS,
  PRACTICES,
  PURPOSES,
  RECIPIENTS,
  RIGHTS,
  SECURITY_MEASURES,
  TRANSFER_SAFEGUARDS,
  type Vocabulary,
} from '../lib/ui/labels';
import type { Situation } from '../lib/ui/notices';
import { lawbook } from '../rules/lawbook';
import { rubric } from '../rules/rubric';
import { type StateName, situations } from './states';

/** What the rules say in English has to be found among the messages, or it stays English for everybody. */

const messages: Readonly<Record<string, { message: string }>> = english;
const said = new Set(Object.values(english).map(({ message }) => message));

test('every text of the rubric is a message, under its own key', () => {
  const texts = rubric.lines.flatMap(({ finding, asks, why, answers }) => [
    [rubricKey(finding, 'asks'), asks],
    [rubricKey(finding, 'why'), why],
    ...Object.entries(answers).map(([answer, { says }]) => [rubricKey(finding, answer), says]),
  ]);
  const wrong = texts.filter(([key = '', text]) => messages[key]?.message !== text);
  expect(wrong, 'Write these into assets/public/_locales/en/messages.json.').toEqual([]);
  const keys = new Set(texts.map(([key]) => key));
  const left = Object.keys(messages).filter((key) => /^rubric_\w+?_/.test(key) && !keys.has(key as never));
  expect(left, 'These are said by no line of the rubric any more.').toEqual([]);
});

test.each<[Vocabulary, readonly string[]]>([
  ['dataType', DATA_TYPES],
  ['purpose', PURPOSES],
  ['recipient', RECIPIENTS],
  ['right', RIGHTS],
  ['security', SECURITY_MEASURES],
  ['safeguard', TRANSFER_SAFEGUARDS],
  ['optOut', OPT_OUT_KINDS],
  ['practice', PRACTICES],
])('every %s has a label', (vocabulary, ids) => {
  expect(ids.filter((id) => !said.has(labelOf(vocabulary, id)))).toEqual([]);
});

test('the states of the popup carry what the rubric says', () => {
  const texts = (Object.keys(situations) as StateName[]).flatMap((name) => {
    const situation: Situation = situations[name];
    if (name === 'veryLongNames' || situation.kind !== 'outcome' || situation.outcome.kind !== 'scored') return [];
    const { highlights, grade } = situation.outcome.scorecard;
    return [...highlights, ...grade.reasons].map(({ text }) => text);
  });
  expect([...new Set(texts)].filter((text) => !said.has(text))).toEqual([]);
});

test('the popup says nothing that only the other pages have loaded', () => {
  const ui = path.resolve(import.meta.dirname, '../lib/ui');
  const files = [ui, path.join(ui, 'components')].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|^(?:requests-view|rubric-view|signals)/.test(file))
      .map((file) => ({ name: file, code: readFileSync(path.join(folder, file), 'utf8') })),
  );
  const keysIn = (some: typeof files) =>
    some.flatMap(({ code }) => [...code.matchAll(/\b(?:t|counted)\(\s*['"`](\w+)/g)].map(([, key]) => key ?? ''));
  expect(keysIn(files).length).toBeGreaterThan(100);
  expect(
    keysIn(files).filter((key) => PARTS.pages.test(key)),
    'See lib/i18n/parts.ts.',
  ).toEqual([]);
  // What writes letters has brought its words along.
  const atOnce = keysIn(files.filter(({ name }) => !/letter|^(?:BlankField|deliver)\./i.test(name)));
  expect(atOnce.filter((key) => partOf(key) !== null)).toEqual([]);
});

test('what the letters say to their sender are messages', () => {
  const texts = [
    ...letterKinds.map(({ label }) => label),
    ...letterKinds.flatMap((kind) => blanksOf({ kind: kind.id }).flatMap(({ label, help }) => [label, help])),
    ...[...lawbook.values()].map(({ name }) => name),
  ];
  expect([...new Set(texts)].filter((text) => !said.has(text))).toEqual([]);
});
