import { type Block, blockOffsets, type PolicyDocument } from '../policy/document';
import type { Segment } from '../policy/segment';
import { sentenceEnds } from './sentence-ends';

/**
 * What is longer is no sentence, whatever its stops say: it is read in parts, so that a text made for that cannot make
 * reading a sentence, which compares its words with each other, go on for minutes. In UTF-16 units.
 */
const LONGEST_SENTENCE = 5_000;

/** A longer lead-in would be read again with each of its items. In UTF-16 units. */
const LONGEST_LEAD_IN = 2_000;

/**
 * Splits a policy into the smallest pieces that say something: the sentences of paragraphs and list items, whole table
 * rows, headings. Items carry the sentence that their list hangs on.
 *
 * @param abbreviations lower case, without their stop: a sentence does not end behind one.
 */
export function segment(document: PolicyDocument, abbreviations: readonly string[] = []): Segment[] {
  const offsets = blockOffsets(document);
  const short = new Set(abbreviations);
  const segments: Segment[] = [];
  const leadIns = new LeadIns();
  document.blocks.forEach((block, index) => {
    const leadIn = leadIns.above(block);
    const isOne = (block.kind === 'row' || block.kind === 'heading') && block.text.length <= LONGEST_SENTENCE;
    const ranges: [number, number][] = isOne
      ? [[0, block.text.length]]
      : sentencesOf(block.text, document.language, short);
    for (const [start, end] of ranges) {
      segments.push({
        id: segments.length,
        text: block.text.slice(start, end),
        kind: block.kind,
        section: block.section,
        ...(leadIn ? { leadIn } : {}),
        ...(isOne && block.cells ? { cells: block.cells } : {}),
        ...(isOne && block.header ? { header: block.header } : {}),
        block: index,
        start: (offsets[index] as number) + start,
      });
    }
    leadIns.passed(block, ranges.length ? block.text.slice(...(ranges.at(-1) as [number, number])) : block.text);
  });
  return segments;
}

/**
 * [start, end) of each sentence of a block, without the white space between. Block by block: over a whole policy
 * Intl.Segmenter is 100 times slower.
 */
export function sentencesOf(text: string, language: string, abbreviations: ReadonlySet<string>): [number, number][] {
  const ranges: [number, number][] = [];
  let start = 0;
  let past = 0;
  for (const end of sentenceEnds(text, language)) {
    const piece = text.slice(past, end);
    past = end;
    if (end < text.length && endsInAbbreviation(piece, abbreviations)) continue;
    if (end < text.length && /^\s*\p{Ll}/u.test(text.slice(end, end + 4)) && !/[!?…:;]\s*$/.test(piece)) continue; // a sentence does not begin in lower case
    const trimmed = text.slice(start, end);
    const lead = trimmed.length - trimmed.trimStart().length;
    if (trimmed.trim()) ranges.push(...partsOf(text, start + lead, start + trimmed.trimEnd().length));
    start = end;
  }
  if (start < text.length && text.slice(start).trim()) ranges.push(...partsOf(text, start, text.length));
  return ranges;
}

/** The sentence as it is; what is too long for one in parts, each ending at a space where there is any. */
function partsOf(text: string, start: number, end: number): [number, number][] {
  const parts: [number, number][] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(' ', from + LONGEST_SENTENCE);
    const to = space > from ? space : wholeCharacters(text, from + LONGEST_SENTENCE);
    parts.push([from, to]);
    from = text[to] === ' ' ? to + 1 : to;
  }
  if (from < end) parts.push([from, end]);
  return parts;
}

/** One less where the index stands between the two halves of a character. */
function wholeCharacters(text: string, index: number): number {
  return (text.codePointAt(index - 1) ?? 0) > 0xffff ? index - 1 : index;
}

function endsInAbbreviation(sentence: string, abbreviations: ReadonlySet<string>): boolean {
  const end = sentence.trimEnd().length - 1;
  if (sentence[end] !== '.') return false;
  let start = end;
  while (start > 0 && !/[\s("“]/.test(sentence[start - 1] as string)) start -= 1;
  const last = sentence.slice(start, end);
  return abbreviations.has(last.toLowerCase()) || /^\p{Lu}$/u.test(last);
}

/** A paragraph of more words than this under a colon is a sentence of its own, not an item. */
const LONGEST_UNMARKED_ITEM = 160;

/** Remembers, at each depth, the sentence that a list below it hangs on. */
class LeadIns {
  readonly #byDepth: (string | undefined)[] = [];
  #section = '';

  above(block: Block): string | undefined {
    const section = block.section.join('\n');
    if (section !== this.#section || block.kind === 'heading') {
      this.#byDepth.length = 0;
      this.#section = section;
    }
    const depth = depthOf(block);
    if (depth === 0 && !this.#isUnmarkedItem(block)) return undefined;
    const above = this.#byDepth.slice(0, Math.max(depth, 1)).filter((text) => text !== undefined);
    // The nearest say most.
    while (above.length > 0 && above.join(' ').length > LONGEST_LEAD_IN) above.shift();
    return above.length ? above.join(' ') : undefined;
  }

  passed(block: Block, lastSentence: string): void {
    if (block.kind === 'row' || block.kind === 'heading') return;
    const depth = depthOf(block);
    if (depth === 0 && this.#isUnmarkedItem(block)) return;
    this.#byDepth.length = depth;
    // A list may hang on a sentence without a colon ("We collect the following types of information."), so any counts;
    // within lists only a colon, or a short label, says that the next depth belongs to it.
    if (depth === 0 || endsInColon(lastSentence) || lastSentence.length < 80) this.#byDepth[depth] = lastSentence;
  }

  /** Many pages write lists as plain paragraphs: "We collect:" "Your name" "Your address". */
  #isUnmarkedItem(block: Block): boolean {
    const lead = this.#byDepth[0];
    return (
      block.kind === 'paragraph' &&
      lead !== undefined &&
      endsInColon(lead) &&
      !endsInColon(block.text) &&
      block.text.length <= LONGEST_UNMARKED_ITEM &&
      !/[.!?]$/.test(block.text)
    );
  }
}

function depthOf(block: Block): number {
  return block.kind === 'item' ? Math.max(1, block.level) : block.kind === 'row' ? 1 : 0;
}

function endsInColon(text: string): boolean {
  return /[:：]\s*$/.test(text);
}
