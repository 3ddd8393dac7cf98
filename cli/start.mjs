// `npm start [-- FILE|URL]`: builds the extension and shows it at work on a policy. With a display, in a browser window that
// stays; without one, in the same browser unseen: the scorecard is printed, and what it looks like is saved as pictures.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { HOW_TO_INSTALL } from './find-chromium.mjs';
import { Advice, openTarget } from './start/target.mjs';
import { showUnseen } from './start/unseen.mjs';
import { showInWindow } from './start/window.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const extension = path.join(root, '.output/chrome-mv3');
const USAGE = 'Usage: npm start [-- FILE|URL] [--headless] [--out FOLDER]';

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { headless: { type: 'boolean', default: false }, out: { type: 'string', default: 'smallprint-out' } },
    });
    if (positionals.length > 1) throw new Advice('One page at a time, please.');
    return { wanted: positionals[0], out: values.out, window: !values.headless && hasDisplay() };
  } catch (problem) {
    throw new Advice(`${problem.message.split('\n')[0]} ${USAGE}`);
  }
}

function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function build() {
  console.log('Building the extension …');
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Advice(`${stdout}${stderr}\nThe extension could not be built; the lines above say why.`);
}

async function start() {
  const { wanted, out, window } = readArguments();
  const target = await openTarget(wanted, root);
  try {
    build();
    const shown = window ? await showInWindow(extension, target) : 'no-display';
    if (shown === 'no-display') await showUnseen(extension, target, { root, out: path.resolve(out) });
  } finally {
    target.close();
  }
}

try {
  await start();
} catch (problem) {
  if (!(problem instanceof Advice) && problem.message !== HOW_TO_INSTALL) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
