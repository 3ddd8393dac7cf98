// What the engine and the extension cost in a real Chromium: on the pages of ../shared/corpus where they are there, on our own pages
// otherwise. Every comparison is made in one run, turn by turn, so that a slow machine slows both sides.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch } from '../../cli/chromium.mjs';
import { corpusPages, readPage, withoutScripts } from './corpus.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const BENCH = 'https://bench.example/';
const COLD_RUNS = 5;
const COLD_WORDS = 10_000;
const SIZES = [3_000, 30_000];
const MOST_PAGES = 60;
/** Copies of a scorecard whose memory is measured together: so many outweigh what else a page keeps or lets go. */
const COPIES = 20;
/** How long a page's first look may keep us waiting. */
const LOOK_MS = 3_000;
const VISITS = 3;

/** Pages to measure with: what is no policy, and what is one in English. */
function pages() {
  const corpus = corpusPages();
  if (!corpus) return { source: 'own pages (tests/pages)', ...ownPages() };
  return {
    source: '../shared/corpus',
    policies: corpus.policies.slice(0, MOST_PAGES).map(readPage),
    others: corpus.others.slice(0, MOST_PAGES).map(readPage),
  };
}

function ownPages() {
  const folder = path.join(root, 'tests/pages');
  const all = readdirSync(folder).map((name) => {
    const { url, kind } = JSON.parse(readFileSync(path.join(folder, name, 'expected.json'), 'utf8'));
    return { url, kind, html: readFileSync(path.join(folder, name, 'page.html'), 'utf8') };
  });
  return {
    policies: all.filter(({ kind }) => kind === 'privacy-policy'),
    others: all.filter(({ kind }) => kind === 'none'),
  };
}

/** `in-page.ts` as one script that leaves a global `bench`. */
async function inPageScript(folder) {
  const { build, runnerImport } = await import('vite');
  const { module } = await runnerImport(path.join(root, 'lib/ahead/plugin.ts'), { configFile: false });
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [module.ahead()],
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: 'tests/bench/in-page.ts', formats: ['iife'], name: 'bench', fileName: () => 'bench.js' },
    },
  });
  return readFileSync(path.join(folder, 'bench.js'), 'utf8');
}

/** The build, with marks in it that tell when the background has started and what the glance does when. */
function markedBuild(folder) {
  const build = path.join(root, '.output/chrome-mv3');
  const marked = path.join(folder, 'extension');
  cpSync(build, marked, { recursive: true });
  const background = path.join(marked, 'background.js');
  writeFileSync(background, `${readFileSync(background, 'utf8')};globalThis.readyAt = performance.now();`);
  const content = path.join(marked, 'glance.js');
  const script = readFileSync(content, 'utf8');
  writeFileSync(
    content,
    `(() => {
      const idle = window.requestIdleCallback.bind(window);
      window.requestIdleCallback = (task, options) => idle((deadline) => {
        const start = performance.now();
        task(deadline);
        performance.measure('smallprint look', { start });
      }, options);
    })();
    const smallprintStart = performance.now();
    ${script};
    performance.measure('smallprint start', { start: smallprintStart });`,
  );
  return { marked, size: gzipSync(script, { level: 9 }).length };
}

/** What the background does until it listens: ms from the start of its worker, each time in a new one that has never run. */
async function readyTimes({ context, worker }, extension) {
  const session = await context.browser().newBrowserCDPSession();
  const times = [await worker.evaluate(() => globalThis.readyAt)];
  while (times.length < COLD_RUNS) {
    const next = context.waitForEvent('serviceworker');
    await session.send('Extensions.loadUnpacked', { path: extension });
    const started = await next;
    times.push(await started.evaluate(() => globalThis.readyAt));
  }
  return times;
}

/**
 * The glance's tasks on pages that are no policy, ms of the main thread for each page: the least of some visits, each
 * to a document of its own, so that what else the machine does meanwhile counts as little as it can.
 */
async function contentTimes(context, others) {
  const times = [];
  const page = await context.newPage();
  for (const { url, html } of others) {
    await context.unrouteAll();
    await context.route(/^https?:/, (route) =>
      // Its frames stay empty: they would be the page itself again.
      route.request().isNavigationRequest() && route.request().frame().parentFrame() === null
        ? route.fulfill(withoutScripts(html))
        : route.abort(),
    );
    // A page may send us on or never load; it is left out.
    const visits = [];
    for (let visit = 0; visit < VISITS; visit++)
      visits.push(await lookOf(page, url).catch(() => Number.POSITIVE_INFINITY));
    const least = Math.min(...visits);
    if (Number.isFinite(least)) times.push(least);
  }
  await page.close();
  return times;
}

async function lookOf(page, url) {
  await page.goto(url, { waitUntil: 'load', timeout: LOOK_MS });
  const look = await page.waitForFunction(() => performance.getEntriesByName('smallprint look')[0]?.duration, null, {
    timeout: LOOK_MS,
  });
  const start = await page.evaluate(() => performance.getEntriesByName('smallprint start')[0]?.duration);
  return start + (await look.jsonValue());
}

/** Opens a blank page with `bench` in it. */
async function benchPage(context, script) {
  const page = await context.newPage();
  await context.unrouteAll();
  await context.route(/^https?:/, (route) =>
    route.request().url() === BENCH
      ? route.fulfill({ body: '<!doctype html><title>bench</title>', contentType: 'text/html' })
      : route.abort(),
  );
  await page.goto(BENCH);
  await page.evaluate(`${script};globalThis.bench = bench;`);
  return page;
}

/** Each policy in a frame that runs no scripts, laid out as in a tab; all in one page, so that the engine is warm. */
async function policyTimes(context, script, policies) {
  const page = await benchPage(context, script);
  const times = [];
  for (const { url, html } of policies) {
    times.push(
      await page.evaluate(
        async ({ url, html }) => {
          const frame = document.createElement('iframe');
          frame.sandbox.add('allow-same-origin');
          frame.style.cssText = 'width: 1200px; height: 900px';
          const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
          frame.srcdoc = html;
          document.body.append(frame);
          await loaded;
          try {
            return globalThis.bench.measure(frame.contentDocument, url);
          } catch (problem) {
            return { problem: String(problem) };
          } finally {
            frame.remove();
          }
        },
        { url, html },
      ),
    );
  }
  const growth = await page.evaluate((sizes) => globalThis.bench.growth(sizes), SIZES);
  await page.close();
  return { times: times.filter(({ problem }) => problem === undefined), growth };
}

/**
 * Adds to each policy what its scorecard takes: `heap`, bytes that a page's heap grows by, and `stored`, bytes of its
 * JSON.
 */
async function withMemory(context, script, policies) {
  const page = await benchPage(context, script);
  const session = await context.newCDPSession(page);
  const heapWith = async (json, copies) => {
    await page.evaluate(([json, copies]) => globalThis.bench.hold(json, copies), [json, copies]);
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const measured = [];
  for (const { scorecard, ...times } of policies) {
    const before = await heapWith(scorecard, 0);
    const heap = ((await heapWith(scorecard, COPIES)) - before) / COPIES;
    measured.push({ ...times, heap, stored: Buffer.byteLength(scorecard) });
  }
  await page.close();
  return measured;
}

async function coldTimes(context, script) {
  const times = [];
  for (let run = 0; run < COLD_RUNS; run++) {
    const page = await benchPage(context, script);
    times.push(await page.evaluate((words) => globalThis.bench.cold(words), COLD_WORDS));
    await page.close();
  }
  return times;
}

/** @returns all figures, unrounded. */
export async function measureInBrowser() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'smallprint-bench-'));
  const { source, policies, others } = pages();
  try {
    const script = await inPageScript(folder);
    const { marked, size } = markedBuild(folder);
    const browser = await launch(marked, { headless: true });
    try {
      const { context } = browser;
      const version = context.browser().version();
      const ready = await readyTimes(browser, marked);
      const content = await contentTimes(context, others);
      const cold = await coldTimes(context, script);
      const { times: read, growth } = await policyTimes(context, script, policies);
      const times = await withMemory(context, script, read);
      return { source, version, ready, content, size, cold, times, growth };
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
