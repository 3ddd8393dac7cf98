#!/usr/bin/env node
// Starts the terminal twin: bundles cli/smallprint.ts with Vite when a source is newer than the bundle (the rules are
// gathered by `import.meta.glob`, which only Vite knows), then runs it in this process. Plain Node, so that it runs first.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const bundle = path.join(root, 'dist', 'smallprint.mjs');
const sources = ['lib', 'rules', 'cli', 'vite.cli.config.ts', 'package.json'];

/** Time of the latest change under `file`, in ms. Folders count, so that a deleted or renamed rule is noticed too. */
function changed(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  let latest = found.mtimeMs;
  for (const entry of readdirSync(file, { withFileTypes: true })) {
    if (!/\.test\.tsx?$/.test(entry.name)) latest = Math.max(latest, changed(path.join(file, entry.name)));
  }
  return latest;
}

/** Builds beside the old bundle and moves the new one into its place, so that a run at the same time reads a whole file. */
async function build() {
  const started = new Date();
  const { build: bundleWith } = await import('vite');
  const outDir = path.join(root, 'dist', `.building-${process.pid}`);
  mkdirSync(outDir, { recursive: true });
  try {
    await bundleWith({
      root,
      configFile: path.join(root, 'vite.cli.config.ts'),
      logLevel: 'silent',
      build: { outDir },
    });
    const built = path.join(outDir, 'smallprint.mjs');
    // A source saved while Vite was reading must count as newer than the bundle.
    utimesSync(built, started, started);
    renameSync(built, bundle);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

async function start() {
  const built = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (sources.some((source) => changed(path.join(root, source)) > built)) {
    try {
      await build();
    } catch (failure) {
      const why =
        failure?.code === 'ERR_MODULE_NOT_FOUND' ? 'Run "npm ci" first.' : 'Run "npx tsc --noEmit" to see where.';
      const lines = String(failure?.message ?? failure)
        .split('\n')
        .filter((line) => line.trim() !== '');
      const first = lines.slice(0, 3).join(' ').replace(/\s+/g, ' ');
      process.stderr.write(`smallprint could not be built: ${first} ${why}\n`);
      return 1;
    }
  }
  const { main } = await import(pathToFileURL(bundle).href);
  return main(process.argv.slice(2));
}

// `smallprint … | head` closes the pipe early; that is no failure of ours.
process.stdout.on('error', (failure) => process.exit(failure.code === 'EPIPE' ? 0 : 1));
process.exitCode = await start();
