import path from 'node:path';
import { expect, test } from 'vitest';
import { ahead } from './plugin';

/** What the plugin bundles in place of a module, and the files on which it depends. */
async function bundled(file: string): Promise<{ exports: Record<string, unknown>; watched: string[] }> {
  const watched: string[] = [];
  const { load } = ahead();
  if (typeof load !== 'function') throw new Error('The plugin loads nothing.');
  const context = { addWatchFile: (name: string) => void watched.push(name) };
  const loaded = await load.call(context as never, file);
  const code = typeof loaded === 'object' && loaded !== null ? String(loaded.code) : '';
  const named = [...code.matchAll(/^export const (\w+) = (.*);$/gm)];
  return { exports: Object.fromEntries(named.map(([, name, json]) => [name, JSON.parse(json ?? '')])), watched };
}

const BUNDLING_MS = 60_000;

test('what is compiled ahead is what would be compiled now', { timeout: BUNDLING_MS }, async () => {
  const { compilePhrases } = await import('../classify/compile');
  const { rules } = await import('../../rules/gathered');
  const { lexicons } = await import('../../rules/lexicons');
  const { rulebook } = await import('../../rules/ruleset');
  const file = path.resolve(import.meta.dirname, '../../rules/phrases.ahead.ts');
  const { exports, watched } = await bundled(file);
  const now = Object.fromEntries(lexicons.map((lexicon) => [lexicon.language, compilePhrases(rules, lexicon)]));
  expect(exports.phrases).toEqual(now);
  expect(rulebook.phrases).toEqual(now);
  // A changed rule is compiled anew.
  expect(watched.some((name) => name.endsWith('rules/collection/gender.ts'))).toBe(true);
});

test('other modules are left as they are', async () => {
  expect((await bundled(path.resolve(import.meta.dirname, '../../rules/rubric.ts'))).exports).toEqual({});
});
