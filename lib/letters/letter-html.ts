import { isEmail } from './blanks';
import type { Letter } from './letter';

/**
 * The same letter as `letterText` as markup, for programs that show it: paragraphs, the policy's words as a quotation,
 * lists, addresses that can be clicked. Every word is escaped, whoever wrote it; the tags are ours alone.
 */
export function letterHtml(letter: Letter): string {
  const { to, subject } = letter;
  const lines = [...(to === null ? [] : [`To: ${linked(to)}`]), `Subject: ${escaped(subject)}`];
  return `<p>${lines.join('<br>')}</p>\n${bodyHtml(letter)}`;
}

/** The text alone, to be pasted where recipient and subject stand already. */
export function bodyHtml({ body, quote }: Pick<Letter, 'body' | 'quote'>): string {
  if (quote === undefined) return paragraphsIn(body);
  const [start, end] = quote;
  return [
    paragraphsIn(body.slice(0, start)),
    // Its words are the policy's, and an address among them is not ours to make a link of.
    `<blockquote><p>${escaped(body.slice(start, end))}</p></blockquote>`,
    paragraphsIn(body.slice(end)),
  ].join('\n');
}

function paragraphsIn(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map(paragraphHtml)
    .join('\n');
}

const BULLET = /^[-*•–] +(?=\S)/;

/** Lines that begin with a bullet become a list, as whoever typed them meant it. */
function paragraphHtml(paragraph: string): string {
  const parts: { kind: 'lines' | 'list'; lines: string[] }[] = [];
  for (const line of paragraph.split('\n')) {
    const kind = BULLET.test(line) ? 'list' : 'lines';
    const last = parts.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else parts.push({ kind, lines: [line] });
  }
  return parts
    .map(({ kind, lines }) =>
      kind === 'list'
        ? `<ul>${lines.map((line) => `<li>${linked(line.replace(BULLET, ''))}</li>`).join('')}</ul>`
        : `<p>${lines.map(linked).join('<br>')}</p>`,
    )
    .join('\n');
}

/** What may be an address; a full stop or a bracket behind it belongs to the sentence. */
const ADDRESS =
  /https?:\/\/[^\s<>"“”„«»]*[^\s<>"“”„«».,;:!?)\]’']|(?<![\p{L}\p{N}@%._+-])[^\s<>()[\]\\",;:%?#|“”„«»@]{1,64}@[^\s<>()[\]\\",;:%?#|/“”„«»@]{1,190}[^\s<>()[\]\\",;:%?#|/“”„«»@.](?![\p{L}\p{N}%@_+-])/gu;

function linked(text: string): string {
  let html = '';
  let from = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    const href = /^https?:/.test(address) ? address : isEmail(address) ? `mailto:${encodeURIComponent(address)}` : null;
    if (href === null) continue;
    html += `${escaped(text.slice(from, index))}<a href="${escaped(href.replaceAll('%40', '@'))}">${escaped(address)}</a>`;
    from = index + address.length;
  }
  return html + escaped(text.slice(from));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
