// How long the engine takes for policies of 3,000, 10,000 and 30,000 words made of the rules' own examples.
// All times are CPU time of the process, in ms, so that other programs count less; a loop of plain JavaScript shows how fast the
// machine is at the moment. Warm: the best of some runs. Cold: the first call in a new Node, the median of some.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SIZES = [3_000, 10_000, 30_000];
const STAGES = ['scan', 'segment', 'classify', 'score', 'describe'];
const WARM_RUNS = 8;
const COLD_RUNS = 3;
const COLD_WORDS = 10_000;
const MORE_RULES = 1_000;

const script = fileURLToPath(import.meta.url);
const root = path.resolve(path.dirname(script), '../..');

function cpu(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Something that every JavaScript engine does alike: counting words in a map. */
function reference() {
  const counts = new Map();
  for (let step = 0; step < 300_000; step++) {
    const word = `w${step % 5000}`;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}

async function bundle(outDir) {
  const { build, runnerImport } = await import('vite');
  const { module } = await runnerImport(path.join(root, 'lib/ahead/plugin.ts'), { configFile: false });
  await build({
    root,
    configFile: false,
    plugins: [module.ahead()],
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: 'tests/bench/stages.ts',
      target: 'node20',
      outDir,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'engine.mjs', codeSplitting: false } },
    },
  });
  return path.join(outDir, 'engine.mjs');
}

/** In a process of its own: the first call of each stage. */
async function cold(file) {
  const { compile, policyOf, stagesOf } = await import(pathToFileURL(file).href);
  const times = { compile: cpu(compile) };
  const stages = stagesOf(policyOf(COLD_WORDS));
  for (const stage of ['classify', 'score']) times[stage] = cpu(stages[stage]);
  process.stdout.write(JSON.stringify(times));
}

function coldTimes(file) {
  const runs = Array.from({ length: COLD_RUNS }, () =>
    JSON.parse(spawnSync(process.execPath, [script, '--cold', file], { encoding: 'utf8' }).stdout),
  );
  return Object.fromEntries(
    ['compile', 'classify', 'score'].map((stage) => [
      stage,
      runs.map((times) => times[stage]).sort((a, b) => a - b)[Math.floor(COLD_RUNS / 2)],
    ]),
  );
}

function warmTimes({ policyOf, stagesOf, segmentsIn }) {
  return SIZES.map((words) => {
    const policy = policyOf(words);
    const stages = stagesOf(policy);
    const times = {};
    for (let run = 0; run < WARM_RUNS; run++)
      for (const stage of STAGES) times[stage] = Math.min(times[stage] ?? Number.POSITIVE_INFINITY, cpu(stages[stage]));
    return { words, segments: segmentsIn(policy), times };
  });
}

/** The time that a policy takes with 1,000 rules more, over that without; turn by turn, the best of some. */
function moreRulesRatio({ classifyWithMoreRules, policyOf }) {
  const policy = policyOf(COLD_WORDS);
  const works = [classifyWithMoreRules(policy, 0), classifyWithMoreRules(policy, MORE_RULES)];
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < 2 * WARM_RUNS; run++)
    works.forEach((work, at) => {
      least[at] = Math.min(least[at], cpu(work));
    });
  return least[1] / least[0];
}

/** @returns all figures of the engine in Node, in ms, unrounded. */
export async function measureInNode() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'smallprint-bench-'));
  try {
    const file = await bundle(folder);
    const first = coldTimes(file);
    const engine = await import(pathToFileURL(file).href);
    cpu(reference);
    const loop = cpu(reference);
    const warm = warmTimes(engine);
    const compile = Math.min(...Array.from({ length: WARM_RUNS }, () => cpu(engine.compile)));
    return { loop, first, warm, compile, moreRules: moreRulesRatio(engine) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[2] === '--cold') await cold(process.argv[3]);
