import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

/**
 * What the README promises, checked on what is shipped: the two builds under .output (`npm run build` makes them).
 */
const root = path.resolve(import.meta.dirname, '..');
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

/** Every page of the web pays for the glance, so its size has a bound. Gzip, in bytes; it was 6,100 when this was written. */
const LARGEST_GLANCE = 8_000;

/** Pages that may be policies pay for the reader. Gzip, in bytes; it was 31,000 when this was written. */
const LARGEST_READER = 36_000;

/** The pages that are glanced at, and those that the reader may be put into: no more by the one than by the other. */
const PAGES = ['http://*/*', 'https://*/*'];

/** All scripts that the popup loads before it draws itself. Gzip, in bytes: 45 KB; it was 45,300 when this was written. */
const LARGEST_POPUP = 45 * 1024;

/** What reaches out of the extension, or runs text as a program. */
const FORBIDDEN: readonly [name: string, pattern: RegExp][] = [
  ['fetch', /(?<![\w$.])fetch\s*\(|\b(?:window|self|globalThis)\s*\.\s*fetch\b/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket(?:Stream)?\b/],
  ['WebTransport', /\bWebTransport\b/],
  ['EventSource', /\bEventSource\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['WebRTC', /\bRTCPeerConnection\b/],
  ['importScripts', /\bimportScripts\b/],
  ['eval', /(?<![\w$.])eval\s*\(/],
  ['new Function', /\bnew\s+Function\b|(?<![\w$.])Function\s*\(\s*["'`]/],
  ['a timer that takes text', /\bset(?:Timeout|Interval)\s*\(\s*["'`]/],
  ['code from elsewhere', /\bimport\s*\(\s*["'`](?:https?:)?\/\//],
  ['document.write', /\bdocument\s*\.\s*write(?:ln)?\s*\(/],
  ['a remote picture', /\bnew\s+Image\b/],
];

/** Turning text into markup; the page's words are text to us, and stay it. */
const MARKUP =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe)\b/g;

interface Shipped {
  name: string;
  text: string;
}

function shipped(build: string): Shipped[] {
  const folder = path.join(root, '.output', build);
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ name: path.relative(folder, file).replaceAll(path.sep, '/'), text: readFileSync(file, 'utf8') }));
}

function filesIn(folder: string): Shipped[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ name: path.relative(root, file), text: readFileSync(file, 'utf8') }));
}

/** The scripts that a page loads at once: its own, and what these import without waiting. */
function startOf(page: string, files: readonly Shipped[]): Shipped[] {
  const html = files.find(({ name }) => name === page)?.text ?? '';
  const found = new Map<string, Shipped>();
  const wanted = [...html.matchAll(/<script[^>]+src="\/([^"]+)"/g)].map(([, name]) => name ?? '');
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    const file = files.find((one) => one.name === name);
    if (file === undefined || found.has(name)) continue;
    found.set(name, file);
    for (const [, next = ''] of file.text.matchAll(/(?:^|[;}\s])(?:import|export)\b[^;"'()]*?["'](\.[^"']+)["']/g))
      wanted.push(path.posix.join(path.posix.dirname(name), next));
  }
  return [...found.values()];
}

const countOf = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].length;

/** Preact knows how to set markup, for those who ask it to. Our sources never do; see below. */
const PREACT_MARKUP = countOf(MARKUP, readFileSync(path.join(root, 'node_modules/preact/dist/preact.mjs'), 'utf8'));

/** DOMPurify cleans the policies that are read in the side panel, and is nowhere else. */
const PURIFY_MARKUP = countOf(
  MARKUP,
  readFileSync(path.join(root, 'node_modules/dompurify/dist/purify.es.mjs'), 'utf8'),
);
const purifyMarkupIn = (name: string, text: string) =>
  /sidepanel/.test(name) && text.includes('DOMPurify') ? PURIFY_MARKUP : 0;

describe.each(BUILDS)('the build %s', (build) => {
  const files = shipped(build);
  const scripts = files.filter(({ name }) => name.endsWith('.js'));
  const manifest = JSON.parse(files.find(({ name }) => name === 'manifest.json')?.text ?? '{}');

  test('has what we look at', () => {
    const names = scripts.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['background.js', 'glance.js', 'reader.js']));
    expect(names.some((name) => /popup/.test(name))).toBe(true);
  });

  test('asks for no more than the README explains', () => {
    // The sidebar of Firefox needs no permission; the side panel of Chromium does, and it gives nothing else.
    const panel = build === 'chrome-mv3' ? ['sidePanel'] : [];
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', ...panel, 'storage']);
    expect(manifest.host_permissions).toEqual(PAGES);
    for (const key of [
      'optional_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
      'externally_connectable',
      'sandbox',
      'update_url',
      'oauth2',
      'key',
    ])
      expect(manifest, `Leave ${key} out of wxt.config.ts, or say in the README why it is needed.`).not.toHaveProperty(
        key,
      );
  });

  test('is in web pages with one script, the glance, in no frame within them', () => {
    expect(manifest.content_scripts).toEqual([
      {
        matches: PAGES,
        run_at: 'document_idle',
        js: ['glance.js'],
      },
    ]);
  });

  test('lets its own pages load nothing and connect to nothing', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const directives = new Map(policy.split(';').map((part) => part.trim().split(/\s+(.*)/, 2) as [string, string]));
    expect(Object.fromEntries(directives)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': "'none'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  test.each(FORBIDDEN)('has no %s', (_name, pattern) => {
    const found = scripts.flatMap(({ name, text }) => {
      const at = text.search(pattern);
      return at < 0 ? [] : [`${name}: …${text.slice(Math.max(0, at - 60), at + 60)}…`];
    });
    expect(found, 'Nothing leaves the browser and nothing is run that was not shipped. Take it out.').toEqual([]);
  });

  test('turns no text into markup', () => {
    for (const { name, text } of scripts) {
      // Where a library that can is in a bundle, its own mentions are there, and not one more.
      const allowed = (text.includes('dangerouslySetInnerHTML') ? PREACT_MARKUP : 0) + purifyMarkupIn(name, text);
      expect(countOf(MARKUP, text), `${name}: show text as text nodes.`).toBeLessThanOrEqual(allowed);
    }
  });

  test('names no address that a page of ours would load', () => {
    for (const { name, text } of files.filter(({ name }) => name.endsWith('.html'))) {
      expect(text.match(/<script(?![^>]*\bsrc=)[^>]*>/g), `${name}: put the script into a file.`).toBeNull();
      expect(text.match(/\b(?:src|href)\s*=\s*["']?(?:https?:)?\/\/[^"'>\s]*/g), `${name}: ship the file.`).toBeNull();
    }
    for (const { name, text } of files.filter(({ name }) => name.endsWith('.css')))
      expect(text.match(/@import|url\(\s*["']?(?!data:)/g), `${name}: ship the file, or draw it in CSS.`).toBeNull();
  });

  test('has a popup that is there at a click', () => {
    const size = startOf('popup.html', files).reduce((sum, { text }) => sum + gzipSync(text, { level: 9 }).length, 0);
    expect(size).toBeGreaterThan(10_000);
    expect(size, 'Load what is not seen at a glance after it: import() it.').toBeLessThan(LARGEST_POPUP);
  });

  test.each([
    ['glance', LARGEST_GLANCE, 'Leave to the reader what a page that is no policy can do without.'],
    ['reader', LARGEST_READER, 'Leave to the background what can be told from the text.'],
  ])('has a %s that a page hardly notices', (name, most, remedy) => {
    const script = scripts.find((one) => one.name === `${name}.js`);
    const size = gzipSync(script?.text ?? '', { level: 9 }).length;
    expect(size).toBeGreaterThan(1_000);
    expect(size, remedy).toBeLessThan(most);
  });
});

test('Firefox is told that no data is collected', () => {
  const manifest = JSON.parse(readFileSync(path.join(root, '.output/firefox-mv3/manifest.json'), 'utf8'));
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

test('our sources never set markup', () => {
  const found = ['lib', 'entrypoints', 'rules'].flatMap(filesIn).flatMap(({ name, text }) => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '');
    return countOf(MARKUP, code) > 0 ? [name] : [];
  });
  expect(found, 'Build elements and set their text.').toEqual([]);
});

test('Preact is as we know it', () => {
  expect(PREACT_MARKUP, 'Preact has changed: read how it sets markup now, then correct this number.').toBe(4);
});

test('DOMPurify is as we know it', () => {
  expect(PURIFY_MARKUP, 'DOMPurify has changed: read how it sets markup now, then correct this number.').toBe(5);
});
