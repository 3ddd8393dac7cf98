// `npm run bench`: what Smallprint costs, measured in Node and in a real Chromium; prints the table and writes docs/PERFORMANCE.md.
// `npm run bench -- --print` leaves the file as it is.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measureInBrowser } from './browser.mjs';
import { measureInNode } from './engine.mjs';
import { measurePopup } from './popup.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const STAGES = ['extract', 'segment', 'classify', 'score'];
const LONG_WORDS = 10_000;

async function measured() {
  const built = spawnSync('npx', ['wxt', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (built.status !== 0) throw new Error('The extension could not be built. Run "npx wxt build" to see why.');
  const node = await measureInNode();
  return report(node, await measureInBrowser(), await measurePopup());
}

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const quantile = (numbers, share) => sorted(numbers)[Math.floor(share * (numbers.length - 1))] ?? Number.NaN;
const median = (numbers) => quantile(numbers, 0.5);
const sum = (times, stages) => stages.reduce((total, stage) => total + times[stage], 0);
const ms = (time) => `${time.toFixed(time < 2 ? 2 : time < 10 ? 1 : 0)} ms`;
const times = (ratio) => `${ratio.toFixed(2)} ×`;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
/** A row of the table with an aim, and whether the figure keeps it. */
const aimed = (what, written, figure, within, most) => [
  what,
  written(figure),
  `${within} ${written(most)}`,
  figure < most || (within === 'at most' && figure === most) ? 'yes' : 'no',
];
/** A row that has none. */
const told = (what, figure) => [what, figure, '', ''];
const medianAndLargest = (sizes) => `${kilobytes(median(sizes))}; ${kilobytes(Math.max(...sizes))}`;

function report(node, browser, popup) {
  const policies = browser.times.filter(({ words }) => words > 300);
  const perLong = (page, stages) => (LONG_WORDS * sum(page, stages)) / page.words;
  const [short, long] = [node.warm[0], node.warm.at(-1)];
  const ofNode = node.warm.find(({ words }) => words === LONG_WORDS).times;
  const growth =
    (long.times.classify + long.times.score) / long.words / ((short.times.classify + short.times.score) / short.words);
  const heaps = policies.map(({ heap }) => heap);
  const rows = [
    aimed(
      'A page that is no policy: start and first look, main thread, median',
      ms,
      median(browser.content),
      'under',
      1,
    ),
    aimed('… at the 95th percentile', ms, quantile(browser.content, 0.95), 'under', 4),
    aimed('The script that every page gets, gzip', kilobytes, browser.size, 'under', 12_000),
    aimed(
      'A policy: extract, segment, classify, score ÷ Readability on the same page, median',
      times,
      median(policies.map((page) => sum(page, STAGES) / page.readability)),
      'at most',
      0.5,
    ),
    told(
      '… the part in the page (extract) ÷ Readability, median',
      times(median(policies.map((page) => page.extract / page.readability))),
    ),
    told(
      '… telling the words of its text apart and no more (scan) ÷ Readability, median',
      times(median(policies.map((page) => page.scan / page.readability))),
    ),
    aimed(
      '… extract, segment, classify, score for 10,000 words, median',
      ms,
      median(policies.map((page) => perLong(page, STAGES))),
      'at most',
      60,
    ),
    told(
      '… all of it ÷ telling its words apart, median; the floor is 1',
      times(median(policies.map((page) => sum(page, STAGES) / Math.max(page.scan, 0.1)))),
    ),
    aimed(
      'Time a word at 30,000 words ÷ at 3,000, in Chromium',
      times,
      browser.growth[1] / browser.growth[0],
      'at most',
      1.3,
    ),
    aimed('… in Node', times, growth, 'at most', 1.3),
    aimed('10,000 words in Node, warm: classify and score', ms, ofNode.classify + ofNode.score, 'under', 100),
    aimed('1,000 rules more: the time to classify', times, node.moreRules, 'at most', 1.15),
    aimed('From the click on the icon to the painted scorecard, median', ms, median(popup.painted), 'under', 150),
    told('… to an empty popup', ms(median(popup.empty))),
    aimed('Background ready in a worker that has never run, median', ms, median(browser.ready), 'at most', 60),
    told('Rules opened where nothing has run yet, median', ms(median(browser.cold.map(({ open }) => open)))),
    told(
      'The first policy of 10,000 words there; the second',
      `${ms(median(browser.cold.map(({ first }) => first)))}; ${ms(median(browser.cold.map(({ second }) => second)))}`,
    ),
    aimed('The largest scorecard in memory', kilobytes, Math.max(...heaps), 'under', 200_000),
    told('… median', kilobytes(median(heaps))),
    told('… as it is stored for its tab, median; largest', medianAndLargest(policies.map(({ stored }) => stored))),
  ];
  const stages = ['scan', 'detect', ...STAGES, 'readability'].map((stage) => [
    stage,
    ms(median(policies.map((page) => perLong(page, [stage])))),
    ms(
      quantile(
        policies.map((page) => perLong(page, [stage])),
        0.95,
      ),
    ),
  ]);
  return { node, browser, popup, policies: policies.length, rows, stages };
}

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function written({ node, browser, popup, policies, rows, stages }) {
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const waiting = os.loadavg()[0].toFixed(1);
  return `# What Smallprint costs

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores,
Chromium ${browser.version}, Node ${process.versions.node}, @mozilla/readability ${devDependencies['@mozilla/readability']}.
On average ${waiting} programs wanted a processor while it ran: with more than there are cores, times in ms are longer than the machine needs,
and the ratios, whose two sides were measured turn by turn, say more. A loop of plain JavaScript (300,000 steps on a map) took ${ms(node.loop)}.

Pages: ${browser.source}, ${policies} policies and ${browser.content.length} pages that are none.

${table(['what', 'figure', 'aim', 'holds'], rows)}

## Stage by stage, for 10,000 words

In Chromium, in one page, the least of three runs of each policy, turn by turn with Readability.

${table(['stage', 'median', '95th percentile'], stages)}

## Beside Readability

Readability looks for the one element that holds an article, by counting; it reads no sentence. In the time beside it, Smallprint takes
the text out with its headings, lists, tables and links, tells its sentences apart, looks for the phrases of all rules in each of them,
takes those that hold one apart, and works out the scorecard. Only to tell the words apart takes the share of Readability's time that the
table gives for "scan", so half of it leaves little for the rest: the aim was set before this was known, and stays as a direction.
Only the extraction runs in the page; the rest runs in the background, where no page waits for it.

## How it is measured

- **A page that is no policy**: the real extension in a tab; the marks are around the start of the glance and its idle task, without the compiling
  of the script. Each page is visited three times, each time as a new document, and the least counts.
- **A policy**: each page in a frame of its own, laid out, its scripts off. Readability gets a copy of the document, made before the clock starts.
- **scan** tells the words of the policy's text apart and does nothing else: nothing that reads a text takes less.
- **From the click**: to the second frame with the scorecard in it, of ${popup.painted.length} policies that had been read, the icon on the toolbar (a click
  on one that is not there first brings it, which takes Chromium a quarter of a second).
- **Background ready**: from the start of the worker to the end of its script, each time in an extension that was loaded anew, without the
  browser's code cache, which later starts have.
- **The first policy** is read in a page in which nothing has run yet; most of it is the browser compiling our code as it goes.
- **In Node**, times are CPU time of the process, the best of eight runs.
- **A scorecard in memory** is what a page's heap grows by for each of twenty copies of it, each read from its JSON, as the popup gets it from
  the storage of its tab; the garbage was collected before and after. **As it is stored** it is that JSON, in UTF-8.
`;
}

const text = written(await measured());
console.log(text);
if (process.argv[2] !== '--print') writeFileSync(path.join(root, 'docs/PERFORMANCE.md'), text);
