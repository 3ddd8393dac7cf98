// Finds a Firefox for the tests, or installs one. Plain Node: it runs before anything is installed.
import { aptInstall, canRun, onPath } from './find-chromium.mjs';

const NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'];

const PLACES = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

export const HOW_TO_INSTALL_FIREFOX = [
  'No Firefox was found, so what is tested in Firefox is skipped. Install one, then run the command again:',
  '  Debian:          sudo apt-get install firefox-esr',
  '  Ubuntu, others:  https://www.mozilla.org/firefox/all/',
  '  macOS:           brew install --cask firefox',
  'Or say where yours is: FIREFOX=/path/to/firefox npm test',
].join('\n');

/** Path of a Firefox; null where none is found. FIREFOX in the environment goes before all others. */
export function findFirefox() {
  const named = process.env.FIREFOX;
  if (named) return canRun(named) ? named : onPath(named);
  for (const name of NAMES) {
    const found = onPath(name);
    if (found) return found;
  }
  return (PLACES[process.platform] ?? []).find(canRun) ?? null;
}

/** Through apt, where that is possible. Says what it does; true when a Firefox is there afterwards. */
export function installFirefox() {
  return aptInstall('firefox-esr') && findFirefox() !== null;
}
