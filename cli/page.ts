import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { emptyNoscripts } from './noscript';
import { markdownPage, textPage } from './plaintext';

export interface OpenPage {
  url: string;
  document: Document;
  /** Frees the DOM; the page must not be used afterwards. */
  close(): void;
}

/**
 * Parses a file as the browser would, without running its scripts.
 * `file` is its path (its ending tells Markdown and plain text), `url` the address it came from, if known.
 */
export async function openPage(text: string, file: string, url?: string): Promise<OpenPage> {
  // jsdom takes 0.3 s to load: only commands that read pages pay for it.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const dom = new JSDOM(emptyNoscripts(toHtml(text, file)), {
    url: url ?? 'about:blank',
    virtualConsole: new VirtualConsole(),
  });
  const { document } = dom.window;
  return {
    url: url ?? canonicalAddress(document) ?? pathToFileURL(file).href,
    document,
    close: () => dom.window.close(),
  };
}

function toHtml(text: string, file: string): string {
  const ending = path.extname(file).toLowerCase();
  if (ending === '.md' || ending === '.markdown') return markdownPage(text);
  if (ending === '.txt') return looksLikeMarkdown(text) ? markdownPage(text) : textPage(text);
  if (/^\s*</.test(text) || /<(html|head|body|div|p|h1|table)[\s>]/i.test(text)) return text;
  return looksLikeMarkdown(text) ? markdownPage(text) : textPage(text);
}

function looksLikeMarkdown(text: string): boolean {
  return /^#{1,6} \S/m.test(text) || /\[[^\]\n]+\]\((https?:|mailto:|\/|#)/.test(text);
}

function canonicalAddress(document: Document): string | undefined {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return /^https?:\/\//i.test(href) && URL.canParse(href) ? href : undefined;
}
