// Each folder in tests/pages is one trap: page.html, what it is (expected.json) and the text we must read (expected.md).
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { openPage } from '../cli/page';
import { detect } from '../lib/detect/detect';
import { extract } from '../lib/extract/extract';
import { findPassage } from '../lib/extract/passage';
import type { Block, PolicyDocument } from '../lib/policy/document';
import { blockOffsets } from '../lib/policy/document';
import type { PageKind } from '../lib/policy/verdict';

interface Expected {
  url: string;
  kind: PageKind;
  language?: string;
  /** How many blocks are closed. */
  collapsed?: number;
  links?: string[];
}

vi.setConfig({ testTimeout: 30_000 }); // a busy machine parses slowly

const folder = path.join(import.meta.dirname, 'pages');
const traps = readdirSync(folder);
const isPolicy = (kind: PageKind) => kind === 'privacy-policy' || kind === 'cookie-policy';

async function open(trap: string) {
  const file = path.join(folder, trap, 'page.html');
  const expected = JSON.parse(readFileSync(path.join(folder, trap, 'expected.json'), 'utf8')) as Expected;
  return { expected, ...(await openPage(readFileSync(file, 'utf8'), file, expected.url)) };
}

test.each(traps)('%s: what kind of page it is', async (trap) => {
  const { expected, document, close } = await open(trap);
  const verdict = detect(document, expected.url);
  expect(verdict.kind, JSON.stringify(verdict.reasons)).toBe(expected.kind);
  if (expected.language) expect(verdict.language).toBe(expected.language);
  close();
});

test.each(traps)('%s: the text, in its order and with its structure', async (trap) => {
  const { expected, document, close } = await open(trap);
  if (!isPolicy(expected.kind)) return close();
  const policy = extract(document, expected.url);
  await expect(`${policy.blocks.map(asMarkdown).join('\n')}\n`).toMatchFileSnapshot(
    path.join(folder, trap, 'expected.md'),
  );
  expect(policy.language).toBe(expected.language);
  if (expected.links) expect(policy.links.map(({ href }) => href)).toEqual(expected.links);
  expect(policy.blocks.filter(({ visibility }) => visibility === 'collapsed')).toHaveLength(expected.collapsed ?? 0);
  for (const link of policy.links) expect(policy.blocks[link.block]?.text.slice(link.start, link.end)).toBe(link.text);
  close();
});

test.each(traps)('%s: every sentence is found again in the page', async (trap) => {
  const { expected, document, close } = await open(trap);
  if (!isPolicy(expected.kind)) return close();
  const policy = extract(document, expected.url);
  for (const { text, start, end } of passages(policy)) {
    const range = findPassage(document, policy, start, end);
    expect(withoutSpace(range?.toString() ?? ''), text).toBe(withoutSpace(shown(text, document)));
  }
  close();
});

/** Every block but the rows, which we put marks in, and the first, middle and last word of each. */
function passages(policy: PolicyDocument): { text: string; start: number; end: number }[] {
  const offsets = blockOffsets(policy);
  return policy.blocks.flatMap(({ text, kind }, index) => {
    const from = offsets[index] ?? 0;
    const all = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
    const words = [all[0], all[Math.floor(all.length / 2)], all.at(-1)].flatMap((word) =>
      word ? [{ text: word[0], start: from + word.index, end: from + word.index + word[0].length }] : [],
    );
    return kind === 'row' ? words : [{ text, start: from, end: from + text.length }, ...words];
  });
}

/** A protected address stands in the page in another form. */
function shown(text: string, page: Document): string {
  const isProtected = page.querySelector('[data-cfemail]') !== null;
  return isProtected ? text.replace(/\w+@[\w.]+\w/g, '[email protected]') : text;
}

// A line break in the page is a space in our text and nothing in a range's.
function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function asMarkdown({ kind, level, text, cells }: Block): string {
  switch (kind) {
    case 'heading':
      return `\n${'#'.repeat(level)} ${text}\n`;
    case 'item':
      return `${'  '.repeat(level - 1)}- ${text}`;
    case 'row':
      return `| ${(cells ?? []).join(' | ')} |`;
    case 'paragraph':
      return `\n${text}\n`;
  }
}
