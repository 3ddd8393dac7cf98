// Makes a fresh clone ready: packages, WXT's types and, with --chromium and --firefox, these browsers. Plain Node, no dependency;
// quick when there is nothing to do. Runs before `npm start` and `npm test`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, HOW_TO_INSTALL, installChromium } from './find-chromium.mjs';
import { findFirefox, HOW_TO_INSTALL_FIREFOX, installFirefox } from './find-firefox.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** npm writes what it has installed beside the packages; compared with the lock, it tells whether they are the right ones. */
function packagesAreInstalled() {
  const wanted = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(
    // Optional packages are those of other platforms.
    ([place, { version, optional, link }]) => place === '' || optional || link || installed[place]?.version === version,
  );
}

function packagesIn(lock) {
  const file = path.join(root, lock);
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

function run(command, ...args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function fail(advice) {
  console.error(advice);
  process.exit(1);
}

if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Smallprint needs Node 20 or later; this is ${process.version}. Install it from https://nodejs.org.`);

if (!packagesAreInstalled()) {
  console.error('setup: npm ci');
  if (!run('npm', 'ci', '--no-audit', '--no-fund'))
    fail('The packages could not be installed. Check the connection to the npm registry, then run the command again.');
}
if (!existsSync(path.join(root, '.wxt/tsconfig.json')) && !run('npx', 'wxt', 'prepare'))
  fail('WXT could not prepare its types. Run "npx wxt prepare" to see why.');
if (process.argv.includes('--chromium') && !findChromium()) {
  if (process.env.CHROMIUM) fail(`CHROMIUM names no program: ${process.env.CHROMIUM}. Correct it, or unset it.`);
  if (!installChromium()) fail(HOW_TO_INSTALL);
}
// The tests in Firefox are skipped where there is none; what a person needs is there without it.
if (process.argv.includes('--firefox') && !findFirefox()) {
  if (process.env.FIREFOX) fail(`FIREFOX names no program: ${process.env.FIREFOX}. Correct it, or unset it.`);
  if (!installFirefox()) console.error(HOW_TO_INSTALL_FIREFOX);
}
