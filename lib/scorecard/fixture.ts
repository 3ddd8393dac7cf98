import type { Block, Link, PolicyDocument } from '../policy/document';

/**
 * Policy for tests, a block a line: "# Heading", "## Heading", "- item", "| cell | cell", else a paragraph. A link is
 * written `[text](address)`. Its page is https://www.tern.example/privacy.
 */
export function policyOf(lines: readonly string[], changes: Partial<PolicyDocument> = {}): PolicyDocument {
  const blocks: Block[] = [];
  const links: Link[] = [];
  const headings: { level: number; text: string }[] = [];
  for (const line of lines) {
    const [, mark = '', body = ''] = /^(#+ |- |\| )?(.*)$/.exec(line) ?? [];
    let text = '';
    let past = 0;
    for (const found of body.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)) {
      text += body.slice(past, found.index);
      const start = text.length;
      text += found[1];
      links.push({
        text: found[1] as string,
        href: found[2] as string,
        block: blocks.length,
        start,
        end: text.length,
      });
      past = found.index + found[0].length;
    }
    text += body.slice(past);
    const level = mark.startsWith('#') ? mark.trim().length : mark === '- ' ? 1 : 0;
    if (mark.startsWith('#')) while (headings.length && (headings.at(-1)?.level ?? 0) >= level) headings.pop();
    blocks.push({
      kind: mark.startsWith('#') ? 'heading' : mark === '- ' ? 'item' : mark === '| ' ? 'row' : 'paragraph',
      level,
      text,
      section: headings.map((heading) => heading.text),
      ...(mark === '| ' ? { cells: text.split(' | ') } : {}),
      visibility: 'visible',
      at: [],
    });
    if (mark.startsWith('#')) headings.push({ level, text });
  }
  return {
    url: 'https://www.tern.example/privacy',
    title: 'Privacy policy',
    language: 'en',
    blocks,
    links,
    hints: {},
    ...changes,
  };
}
