// The pages of ../shared/corpus that are measured with, and how a browser gets them.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../../shared/corpus');
const index = path.join(folder, 'manifest.jsonl');

/**
 * The English policies of the corpus and its pages that are no legal texts, as its list has them; `readPage` gives the
 * page itself. Undefined where the corpus is not there.
 */
export function corpusPages() {
  if (!existsSync(index)) return undefined;
  const usable = readFileSync(index, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ usable }) => usable);
  return {
    policies: usable.filter(({ label, language }) => label === 'privacy-policy' && language === 'en'),
    others: usable.filter(({ label }) => label === 'not-legal'),
  };
}

export function readPage({ file, url }) {
  return { url, html: readFileSync(path.join(folder, file), 'utf8') };
}

/** For `route.fulfill`: a page whose scripts do not run. */
export function withoutScripts(html) {
  return {
    body: html,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" },
  };
}
