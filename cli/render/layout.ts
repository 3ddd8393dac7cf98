import { plainLine, shortened } from '../../lib/letters/plain';
import type { Evidence } from '../../lib/policy/scorecard';

/** Columns of the terminal's text; wider lines are hard to read. */
const WIDTH = 100;

/** Page text for the terminal: one line, without the control characters that could move its cursor or change its title. */
export function printable(text: string): string {
  return plainLine(text);
}

/** Breaks a line between words; every line begins with `indent` columns, the first with `first` in their place. */
export function wrapped(line: string, indent: number, first = ''): string {
  const lines: string[] = [];
  let current = first.padEnd(indent);
  let empty = true;
  for (const word of line.split(' ')) {
    if (!empty && current.length + 1 + word.length > WIDTH) {
      lines.push(current);
      current = ' '.repeat(indent);
      empty = true;
    }
    current += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, current].join('\n').replace(/[ ]+$/gm, '');
}

/** Enough of a sentence to see what it is about; the JSON has all of it. */
const LONGEST_EXCERPT = 180;

/** The first of a line's sentences, where it stands, and how many more there are; '' where there is none. */
export function evidenceInBrief(evidence: readonly Evidence[]): string {
  const [first, ...more] = evidence;
  if (first === undefined) return '';
  const where = printable(first.section.split(' › ').at(-1) ?? '');
  const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
  return `“${shortened(printable(first.quote), LONGEST_EXCERPT)}”${where === '' ? '' : ` · ${shortened(where, 60)}`}${others}`;
}
