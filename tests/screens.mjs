// Screenshots and an accessibility check of every state of the popup, in a real browser:
//   node tests/screens.mjs [state…] [--out folder]
// Builds tests/preview, serves it with the extension's own content security policy, and fails on any axe violation,
// any sideways scrolling, and anything that the policy had to block.
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'smallprint-out/screens' }, quick: { type: 'boolean', default: false } },
});
const here = import.meta.dirname;
const site = path.join(here, '../smallprint-out/preview');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const ALL_STATES = [
  ...['mixed', 'allGood', 'allBad', 'silent', 'manyOptOuts', 'veryLongNames', 'rightToLeft', 'hostile', 'tooShort'],
  ...[
    'unknownLanguage',
    'notAPolicy',
    'cookiePolicy',
    'terms',
    'hub',
    'reading',
    'tooLong',
    'failed',
    'unread',
    'notReadable',
  ],
];

/** A state without a scorecard is a few lines: these windows tell all of it. */
const NOTICE_WINDOWS = ['popup', 'dark', 'zoomed'];

/** The windows in which the popup has to work. 200 % zoom is half the size at twice the density. */
const WINDOWS = {
  popup: { width: 400, height: 600 },
  dark: { width: 400, height: 600, colorScheme: 'dark' },
  narrow: { width: 320, height: 568 },
  zoomed: { width: 400, height: 300, deviceScaleFactor: 2 },
  wide: { width: 900, height: 700 },
  forced: { width: 400, height: 600, forcedColors: 'active' },
};

await build({ configFile: path.join(here, 'preview/vite.config.ts'), logLevel: 'warn' });
const server = createServer((request, response) => {
  const file = path.join(site, new URL(request.url, 'http://localhost').pathname.replace(/\/$/, '/index.html'));
  if (request.url === '/favicon.ico') return response.writeHead(204).end();
  try {
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)], 'content-security-policy': POLICY });
    response.end(readFileSync(file));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
await mkdir(values.out, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });

const faults = [];
for (const state of positionals.length > 0 ? positionals : ALL_STATES) {
  for (const [name, { width, height, ...options }] of Object.entries(WINDOWS)) {
    const context = await browser.newContext({ viewport: { width, height }, ...options });
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && faults.push(`${state} ${name}: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`${state} ${name}: ${error.message}`));
    await page.goto(`${origin}/?state=${state}`);
    await page.waitForSelector('h1');
    const notice = (await page.locator('main.notice').count()) > 0;
    if (notice && !NOTICE_WINDOWS.includes(name)) {
      await context.close();
      continue;
    }
    await page.screenshot({ path: path.join(values.out, `${state}-${name}.png`) });
    await openAll(page);
    const wide = await page.evaluate(tooWide);
    if (wide !== null) faults.push(`${state} ${name}: ${wide} is wider than the window`);
    if (!values.quick) {
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      for (const { id, nodes } of violations) {
        faults.push(
          `${state} ${name}: ${id} at ${nodes
            .slice(0, 3)
            .map(({ target }) => target.join(' '))
            .join(' and ')}`,
        );
      }
    }
    await page.screenshot({ path: path.join(values.out, `${state}-${name}-open.png`), fullPage: true });
    await context.close();
  }
}
await browser.close();
server.close();
for (const fault of faults) console.error(fault);
console.log(`${values.out}: ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Opens everything, and tries to copy with an empty blank: what is folded away has to be right as well. */
async function openAll(page) {
  await page.evaluate(async () => {
    for (const selector of ['.why > button', '.part-title button', '.line > button', '.unsaid > button', '.way-more']) {
      for (const button of document.querySelectorAll(selector)) {
        if (button.getAttribute('aria-expanded') === 'false') button.click();
      }
      await new Promise(requestAnimationFrame);
    }
    document.querySelector('.actions .primary')?.click();
    await new Promise((resolve) => setTimeout(resolve, 250));
  });
}

/** Runs in the page: what reaches out of the window, also where it is cut off there; null where nothing does. */
function tooWide() {
  const out = [...document.body.querySelectorAll('*')].find((element) => {
    const { left, right } = element.getBoundingClientRect();
    return !element.closest('.unseen, .sheet-body') && (left < -1 || right > document.documentElement.clientWidth + 1);
  });
  return out === undefined ? null : `${out.localName}.${out.className}`;
}
