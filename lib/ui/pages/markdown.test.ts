import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Block, chaptersOf, type Run } from './markdown';

const plain = (text: string): Run => ({ text, weight: 'plain' });
const strong = (text: string): Run => ({ text, weight: 'strong' });

test.each<[what: string, text: string, block: Block]>([
  ['a paragraph of two lines', 'One\ntwo.', { kind: 'paragraph', runs: [plain('One two.')] }],
  ['bold words', 'A **bold** one.', { kind: 'paragraph', runs: [plain('A '), strong('bold'), plain(' one.')] }],
  ['a list', '- one\n  more\n- **two**', { kind: 'list', items: [[plain('one more')], [strong('two')]] }],
  [
    'a table',
    '| What | Where |\n| --- | --- |\n| a | b |',
    { kind: 'table', head: [[plain('What')], [plain('Where')]], rows: [[[plain('a')], [plain('b')]]] },
  ],
])('%s', (_, text, block) => {
  expect(chaptersOf(`# Title\n\n## Chapter\n\n${text}\n`)).toEqual({
    title: 'Title',
    lead: [],
    chapters: [{ title: 'Chapter', blocks: [block] }],
  });
});

test('of our privacy policy no word is lost, and no mark of the notation left', () => {
  const markdown = readFileSync(path.join(import.meta.dirname, '../../../docs/PRIVACY.md'), 'utf8');
  const { title, lead, chapters } = chaptersOf(markdown);
  const runs = (block: Block): Run[] =>
    block.kind === 'paragraph'
      ? block.runs
      : block.kind === 'list'
        ? block.items.flat()
        : [block.head, ...block.rows].flat(2);
  const blocks = [...lead, ...chapters.flatMap((chapter) => chapter.blocks)];
  const shown = [title, ...chapters.map((chapter) => chapter.title), ...blocks.flatMap(runs).map(({ text }) => text)];
  const words = (text: string) => text.match(/[\p{L}\p{N}@.’“”]+/gu)?.sort();
  expect(words(shown.join(' '))).toEqual(words(markdown));
  expect(shown.filter((text) => /[*|#`]|^- |---/.test(text))).toEqual([]);
});
