// `npm test`: unit tests, the build, then what is built: its promises and, in a real Chromium, its three jobs.
// The last line says how many tests passed and failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFirefox, HOW_TO_INSTALL_FIREFOX } from '../cli/find-firefox.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const reports = mkdtempSync(path.join(tmpdir(), 'smallprint-tests-'));
const total = { passed: 0, failed: 0, skipped: 0 };

function run(...command) {
  console.log(`\n> ${command.join(' ')}`);
  const { status } = spawnSync('npx', command, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

function runTests(name, ...args) {
  const file = path.join(reports, `${name}.json`);
  const ended = run('vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`);
  const { passed, failed, skipped } = countsOf(file);
  total.passed += passed;
  total.skipped += skipped;
  // A run that ended badly without a failed test (a leak, a crash) is a failure all the same.
  total.failed += !ended && failed === 0 ? 1 : failed;
}

function countsOf(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    // A file that could not be loaded has no tests that could fail.
    const unloaded = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded.length,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

runTests('unit');
const built = run('wxt', 'build') && run('wxt', 'build', '-b', 'firefox');
if (built) runTests('built', '--config', 'tests/e2e/vitest.config.ts');
else total.failed += 1;

rmSync(reports, { recursive: true, force: true });
if (!findFirefox()) console.log(`\n${HOW_TO_INSTALL_FIREFOX}`);
if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
