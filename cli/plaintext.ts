import { marked } from 'marked';

const LONGEST_HEADING_WORDS = 12; // a lone line of more words is a sentence without its full stop

/** A page made of Markdown. */
export function markdownPage(markdown: string): string {
  return marked.parse(markdown, { async: false, gfm: true });
}

/**
 * A page made of plain text: blank lines part paragraphs, "-", "*", "•" begin list items, and a short line on its own
 * that ends without punctuation is a heading.
 */
export function textPage(text: string): string {
  const html: string[] = [];
  for (const part of text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/)) {
    const lines = part
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    let paragraph: string[] = [];
    let items: string[] = [];
    const flush = () => {
      if (paragraph.length > 0)
        html.push(block(paragraph.join(' '), lines.length === 1 ? 'lone' : 'among others', html.length));
      if (items.length > 0) html.push(`<ul>${items.map((item) => `<li>${escapeText(item)}</li>`).join('')}</ul>`);
      paragraph = [];
      items = [];
    };
    for (const line of lines) {
      const item = /^[-*•·–]\s+(.+)$/.exec(line)?.[1];
      if (item !== undefined) {
        if (paragraph.length > 0) flush();
        items.push(item);
      } else if (items.length > 0) {
        items.push(`${items.pop()} ${line}`);
      } else {
        paragraph.push(line);
      }
    }
    flush();
  }
  return html.join('\n');
}

function block(text: string, place: 'lone' | 'among others', index: number): string {
  const heading = place === 'lone' && text.split(/\s+/).length <= LONGEST_HEADING_WORDS && !/[.!?:;,。]$/.test(text);
  const tag = heading ? (index === 0 ? 'h1' : 'h2') : 'p';
  return `<${tag}>${escapeText(text)}</${tag}>`;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
