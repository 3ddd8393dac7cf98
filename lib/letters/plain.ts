// Line ends and controls (a second header in a subject), and marks that turn or hide what follows them (a quote that
// reads backwards). Joiners (200C, 200D) stay: names and Persian or Indic words need them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]+/g;
const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const LONE_SURROGATES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** One line of text from the page: no line ends, no controls, no direction marks, white space folded. */
export function plainLine(text: string): string {
  return typedLine(text.replace(DIRECTION_MARKS, ''));
}

/** One line as a person typed it: direction marks belong to their name and stay. */
export function typedLine(text: string): string {
  return text.replace(CONTROLS, ' ').replace(LONE_SURROGATES, '\uFFFD').replace(/\s+/gu, ' ').trim();
}

/** At most `most` UTF-16 units, cut between words, " […]" where something is left out. */
export function shortened(line: string, most: number): string {
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 4).replace(/[\uD800-\uDBFF]$/, '');
  const words = cut.slice(0, cut.lastIndexOf(' ') > most / 2 ? cut.lastIndexOf(' ') : undefined);
  return `${words.replace(/[\s,;:]+$/, '')} […]`;
}

/** Several lines as a person typed them: each cleaned like one line, no more than one empty line between them. */
export function typedLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(typedLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

type Marks = readonly [open: string, close: string];

/** In the `outer` quotation marks; those inside become `inner` ones, so that nobody takes an inner one for the end. */
export function quoted(line: string, outer: Marks = ['“', '”'], inner: Marks = ['‘', '’']): string {
  const inside = line.replace(/[“”„«»‹›]|"/g, (mark, at: number) => {
    if (mark === '"') return "'";
    if (mark === '“' && /„[^“”]*$/.test(line.slice(0, at))) return inner[1];
    return '“„«‹'.includes(mark) ? inner[0] : inner[1];
  });
  return `${outer[0]}${inside}${outer[1]}`;
}
