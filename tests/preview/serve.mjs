// Builds the preview and serves it with the extension's own content security policy: what that would block is blocked here.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;
const site = path.join(here, '../../smallprint-out/preview');
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Resolves to the address of the preview and to what ends it. */
export async function servePreview() {
  await build({ configFile: path.join(here, 'vite.config.ts'), logLevel: 'error' });
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
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** Opens everything, and tries to copy with an empty blank: what is folded away has to be right as well. */
export async function openEverything(page) {
  await page.evaluate(async () => {
    const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    document.querySelector('.actions .primary')?.click();
    await pause(150);
    for (const closed of [
      '.actions [aria-expanded]',
      '.category-face',
      '.why',
      'main .line-face',
      '.way-more',
      '.signal [aria-expanded]',
    ]) {
      for (const button of document.querySelectorAll(closed))
        if (button.getAttribute('aria-expanded') === 'false') button.click();
      await pause(30);
    }
    scrollTo(0, 0);
    await pause(250);
  });
}

/** Runs in the page: what reaches out of the window, and text that is cut off where it stands; each with its place. */
export function cutOrOut() {
  const name = (element) => `${element.localName}.${element.className}`;
  const edge = document.documentElement.clientWidth + 1;
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    if (element.closest('.unseen, [hidden], svg, textarea, select')) return [];
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 0 && (left < -1 || right > edge)) return [`${name(element)} reaches out of the window`];
    const style = getComputedStyle(element);
    const hides = style.overflowX !== 'visible' && style.overflowX !== 'auto';
    // A name of three lines may be cut: nothing else.
    if (hides && element.localName !== 'h1' && element.scrollWidth > element.clientWidth + 1)
      return [`${name(element)} is cut off`];
    return [];
  });
}
