// Finds a Chromium that takes an unpacked extension, or installs one. Plain Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Google's own Chrome is not among them: since version 137 it ignores --load-extension. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'microsoft-edge', 'microsoft-edge-stable'];

const PLACES = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Where `npx playwright-core install chromium` puts it, without being root. */
const PLAYWRIGHT = {
  linux: [path.join(homedir(), '.cache/ms-playwright'), ['chrome-linux/chrome', 'chrome-linux64/chrome']],
  darwin: [
    path.join(homedir(), 'Library/Caches/ms-playwright'),
    [
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
  ],
  win32: [
    path.join(homedir(), 'AppData\\Local\\ms-playwright'),
    ['chrome-win\\chrome.exe', 'chrome-win64\\chrome.exe'],
  ],
};

export const HOW_TO_INSTALL = [
  'No Chromium was found. Install one, then run the command again:',
  '  Debian, Ubuntu:  sudo apt-get install chromium',
  '  Fedora:          sudo dnf install chromium',
  '  macOS:           brew install --cask chromium',
  '  anywhere:        npx playwright-core install chromium',
  'Or say where yours is: CHROMIUM=/path/to/chromium npm start',
].join('\n');

/** Path of a Chromium; null where none is found. CHROMIUM in the environment goes before all others. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return canRun(named) ? named : onPath(named);
  for (const name of NAMES) {
    const found = onPath(name);
    if (found) return found;
  }
  return [...(PLACES[process.platform] ?? []), ...fromPlaywright()].find(canRun) ?? null;
}

/** Through apt, where that is possible. Says what it does; true when a Chromium is there afterwards. */
export function installChromium() {
  // A Chromium without any font draws empty boxes on the screenshots.
  return aptInstall('chromium', 'fonts-liberation') && findChromium() !== null;
}

/** Says what it does; false where there is no apt, or no right to use it, or it failed. */
export function aptInstall(...packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  console.log(`setup: apt-get install ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  // Lists that are partly out of date still name the package, so a failed update is no reason to stop.
  run('update', '-qq');
  return run('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

export function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, name);
    if (folder && canRun(file)) return file;
  }
  return null;
}

function fromPlaywright() {
  const [folder, inside] = PLAYWRIGHT[process.platform] ?? [];
  if (!folder || !existsSync(folder)) return [];
  const versions = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name));
  return versions
    .sort()
    .reverse()
    .flatMap((version) => inside.map((file) => path.join(folder, version, file)));
}

export function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
