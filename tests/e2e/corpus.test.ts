import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Scorecard } from '../../lib/policy/scorecard';
import { inBothBrowsers } from './both';
import { root } from './browser';
import { type Browser, scorecardOf } from './driver';

/**
 * The extension, in either browser, and the terminal twin must say the same of the same page. Real pages for that are kept beside the
 * project where it is developed, and nowhere in it.
 */
const corpus = path.resolve(root, '../shared/corpus');
const HOW_MANY = 20;

interface Page {
  id: string;
  file: string;
  url: string;
  label: string;
  usable: boolean;
  language: string;
}

function pages(): Page[] {
  const manifest = path.join(corpus, 'manifest.jsonl');
  if (!existsSync(manifest)) return [];
  const all = readFileSync(manifest, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Page => JSON.parse(line));
  const policies = all.filter(
    ({ label, usable, language }) => label === 'privacy-policy' && usable && language === 'en',
  );
  // Evenly over the whole list, so that every source is among them.
  const step = policies.length / HOW_MANY;
  return Array.from({ length: Math.min(HOW_MANY, policies.length) }, (_, n) => policies[Math.floor(n * step)]).filter(
    (page) => page !== undefined,
  );
}

const chosen = pages();

describe.skipIf(chosen.length === 0)(`real pages (skipped: ${corpus} is not there)`, () => {
  let terminal: Map<string, Scorecard>;
  beforeAll(() => {
    terminal = scorecardsOfTerminal(chosen);
  }, 180_000);

  inBothBrowsers('as in the terminal', (open) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await open();
    });
    afterAll(() => browser?.close());

    test.each(chosen)('$id', async ({ id, file, url }) => {
      const html = readFileSync(path.join(corpus, file), 'utf8');
      // At its own address, and without its scripts, which would fetch and change what the terminal never sees.
      await browser.serve({ [new URL(url).href]: html }, { 'content-security-policy': "script-src 'none'" });
      const tab = await browser.visitAddress(url);
      const shown = await scorecardOf(tab);
      await tab.close();
      expect({ ...shown, id }).toEqual(terminal.get(id));
    });
  });
});

function scorecardsOfTerminal(pages: readonly Page[]): Map<string, Scorecard> {
  const lines = pages.map(({ id, file, url }) =>
    JSON.stringify({ id, file: path.join(corpus, file), url: new URL(url).href }),
  );
  const { stdout, stderr } = spawnSync(process.execPath, ['cli/run.mjs', 'scorecard', '--manifest', '-'], {
    cwd: root,
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  expect(stderr).toBe('');
  const cards = stdout
    .trim()
    .split('\n')
    .map((line): Scorecard => JSON.parse(line));
  return new Map(cards.map((card) => [card.id, card]));
}
