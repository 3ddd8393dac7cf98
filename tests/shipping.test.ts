import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';

/** What the stores ask for, on the built packages. */
vi.setConfig({ testTimeout: 120_000 });

const root = path.resolve(import.meta.dirname, '..');

// As from a person's own command line: Vite builds otherwise under test.
const { NODE_ENV: _mode, VITEST: _test, ...env } = process.env;

function run(...args: string[]) {
  return spawnSync('npx', args, { cwd: root, env, encoding: 'utf8', shell: process.platform === 'win32' });
}

/** The digest of each file of a build. */
function digests(build: string): Record<string, string> {
  const folder = path.join(root, '.output', build);
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

describe.each([
  ['chrome-mv3', ['wxt', 'build']],
  ['firefox-mv3', ['wxt', 'build', '-b', 'firefox']],
] as const)('%s', (build, command) => {
  test('is built to the same bytes again', () => {
    const before = digests(build);
    expect(Object.keys(before)).toContain('manifest.json');
    expect(run(...command).status).toBe(0);
    expect(digests(build)).toEqual(before);
  });
});

test('Mozilla’s linter finds no fault', () => {
  const { stdout } = run(
    'web-ext',
    'lint',
    '--source-dir',
    '.output/firefox-mv3',
    '--output',
    'json',
    '--no-config-discovery',
  );
  const { summary, errors, warnings } = JSON.parse(stdout);
  expect(errors).toEqual([]);
  expect(summary.errors).toBe(0);
  const codes = new Set(warnings.map(({ code }: { code: string }) => code));
  // Preact can set markup, for those who ask it to: see promises.test.ts.
  codes.delete('UNSAFE_VAR_ASSIGNMENT');
  expect([...codes]).toEqual([]);
});

test('the list of others’ code is up to date', () => {
  const { status } = spawnSync(process.execPath, ['cli/third-party.mjs', '--check'], { cwd: root, env });
  expect(status, 'Run: npm run third-party').toBe(0);
});
