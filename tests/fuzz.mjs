// `npm run fuzz -- --minutes 15`: tries the properties of tests/properties with ever new input, for so long altogether.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';

const PROPERTIES = 9; // each gets its share; those of pages, which run one after the other, take the longest
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '15' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) {
  console.error('Say for how long: npm run fuzz -- --minutes 15');
  process.exit(2);
}
const { status } = spawnSync('npx', ['vitest', 'run', 'tests/properties', '--no-file-parallelism'], {
  cwd: path.resolve(import.meta.dirname, '..'),
  stdio: 'inherit',
  env: { ...process.env, SMALLPRINT_FUZZ_MS: String(Math.round((minutes * 60_000) / PROPERTIES)) },
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
