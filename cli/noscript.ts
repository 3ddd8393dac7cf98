const RAW_TEXT = /<!--|<(script|style|textarea|title|xmp|iframe|noembed|noframes|noscript)(?=[\s>/])/gi;

/**
 * Empties every <noscript> of an HTML text, as a browser with scripting does when it parses one as mere text. Without
 * this, an unclosed `<noscript><iframe>` in the head swallows the page, and fallback content counts as the page's own.
 * Comments, scripts and other raw text are stepped over, so that a "<noscript>" written in them is left alone.
 */
export function emptyNoscripts(html: string): string {
  const kept: string[] = [];
  let from = 0;
  RAW_TEXT.lastIndex = 0;
  for (let open = RAW_TEXT.exec(html); open; open = RAW_TEXT.exec(html)) {
    const name = open[1]?.toLowerCase();
    const end = name === undefined ? html.indexOf('-->', open.index) : closingTag(html, name, open.index);
    if (end === -1) break;
    if (name === 'noscript') {
      const contentStart = html.indexOf('>', open.index) + 1;
      kept.push(html.slice(from, Math.min(contentStart, end)));
      from = end;
    }
    RAW_TEXT.lastIndex = end + 2;
  }
  kept.push(html.slice(from));
  return kept.join('');
}

function closingTag(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}(?=[\\s>/])`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? -1;
}
