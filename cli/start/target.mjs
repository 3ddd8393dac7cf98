// What `npm start` is to show: the sample policy, a saved page, or a page of the web.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { sanitise } from './sanitise.mjs';
import { NOTHING_RUNS, serve } from './serve.mjs';

/** A saved page beyond this is no page, in bytes. The largest policy that we have met takes 4 MB with all its scripts. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** How long a page of the web may take to load, in ms. */
const LOADING_MS = 30_000;

/** Something that the person can put right; its message says how. */
export class Advice extends Error {}

/**
 * @param {string | undefined} wanted FILE or URL
 * @param {string} root of the project
 * @returns {Promise<{ url: string, file?: string, close(): void }>} `file`: what the terminal twin can read, too
 */
export async function openTarget(wanted, root) {
  if (wanted === undefined) {
    const file = path.join(root, 'assets/sample/privacy-policy.html');
    return { file, ...(await serve('/privacy-policy', readFileSync(file, 'utf8'))) };
  }
  if (/^https?:\/\//i.test(wanted)) {
    if (!URL.canParse(wanted)) throw new Advice(`${wanted} is no web address. Check its spelling.`);
    return { url: wanted, close() {} };
  }
  const html = sanitise(readPage(wanted));
  const name = encodeURIComponent(path.basename(wanted).replace(/\.x?html?$/i, ''));
  return { file: wanted, ...(await serve(`/${name}`, html, NOTHING_RUNS)) };
}

function readPage(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new Advice(`${file} is not there. Check the path, or give an address that begins with https://.`);
  if (!found.isFile()) throw new Advice(`${file} is not a file. Name a saved page, for example page.html.`);
  if (found.size > LARGEST_FILE) throw new Advice(`${file} is too large for a page. Save the page again as HTML only.`);
  const bytes = readFileSync(file);
  if (!/\.x?html?$/i.test(file) && !/<(!doctype|html|body|div|p)\b/i.test(bytes.toString('latin1').slice(0, 100_000)))
    throw new Advice(`${file} is not HTML. For other texts: npm run smallprint -- scorecard ${file}`);
  return bytes;
}

/** Goes there, and says what to do where that is not possible. */
export async function goTo(page, url) {
  try {
    await page.goto(url, { waitUntil: 'load', timeout: LOADING_MS });
  } catch (problem) {
    const why = /net::(\w+)/.exec(problem.message)?.[1];
    if (why) throw new Advice(`${url} could not be opened (${why}). Check the address and the connection.`);
    // Some pages never finish loading; what is there by now is shown.
    if (!/Timeout/.test(problem.message)) throw problem;
  }
}
