import { namingOf } from '../detect/names';
import type { Box, Control } from './boxes';
import { datesMore, isCopyrightNotice } from './copyright';
import type { Chunk } from './flow';
import { furnitureIn } from './furniture';
import type { Reading } from './reader';
import { type Holding, hold, isMostlyLinks, type Weighed, weigh } from './weigh';

const LEAST_RETURNS = 3;
const LONGEST_HEAD_WORDS = 60;
const LONGEST_TITLE_WORDS = 10;
const LONGEST_DATE_LINE_WORDS = 15;
/** A line with a year, in any language: "Effective 8 July 2026", "Stand: 01.03.2026", "2026年3月1日". */
const HAS_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const MOSTLY_LEGAL = 0.5; // of the words around the densest text
const NEARLY_ALL = 0.95; // the rest is a teaser or a notice that speaks of cookies in passing

/** The chunks that are the page's own text: of the densest legal text, without what stands in and around it. */
export function selectText(reading: Reading, url: string): Chunk[] {
  const weighed = weigh(reading.chunks, url);
  const dropped = furnitureIn(reading, hold(reading.boxes, weighed));
  const kept = weighed.filter(({ chunk }) => !dropped.has(chunk.box));
  const holdings = hold(reading.boxes, kept);
  const root = densest(reading.boxes, holdings);
  const first = kept.findIndex(({ chunk }) => isWithin(chunk.box, root));
  const own = kept.filter(({ chunk }) => isWithin(chunk.box, root));
  own.unshift(...headOf(kept.slice(0, Math.max(0, first))));
  return withoutReturns(withoutEdges(own, holdings, reading.controls));
}

/**
 * The innermost box that holds nearly all legal prose of the page, widened to what is mostly such prose too, or what
 * the page itself marks as its text.
 */
function densest(boxes: readonly Box[], holdings: Map<Box, Holding>): Box | undefined {
  const legalIn = (box: Box) => holdings.get(box)?.legal ?? 0;
  const wordsIn = (box: Box) => holdings.get(box)?.words ?? 0;
  const least = NEARLY_ALL * (boxes[0] ? legalIn(boxes[0]) : 0);
  if (least === 0) return boxes[0];
  // Parents come before their children, and only one of two siblings can hold nearly all: the last is the innermost.
  let root = boxes.findLast((box) => legalIn(box) >= least);
  for (let box = root?.parent; root && box; box = box.parent) {
    const isText = box.name === 'article' || box.name === 'main';
    const isLegal = legalIn(box) - legalIn(root) > MOSTLY_LEGAL * (wordsIn(box) - wordsIn(root));
    if (isText || isLegal) root = box;
  }
  return root;
}

/** The page's heading and what follows it up to the text ("Last updated …"), where they stand outside it. */
function headOf(before: readonly Weighed[]): Weighed[] {
  const heading = before.findLastIndex(({ chunk }) => chunk.kind === 'heading' && chunk.level === 1);
  const head = heading === -1 ? writtenHead(before) : before.slice(heading);
  if (wordsIn(head) > LONGEST_HEAD_WORDS) return head.slice(0, 1);
  return head.filter((weighed, index) => index === 0 || !isMostlyLinks(weighed));
}

/**
 * A title that is only written large, not marked as a heading, with what follows it: a line that names the policy and
 * nothing else.
 */
function writtenHead(before: readonly Weighed[]): Weighed[] {
  const at = before.findLastIndex(
    (weighed) =>
      weighed.words <= LONGEST_TITLE_WORDS && !isMostlyLinks(weighed) && namingOf(weighed.chunk.text).privacy === 1,
  );
  const title = before[at];
  if (!title || wordsIn(before.slice(at)) > LONGEST_HEAD_WORDS) return [];
  return [{ ...title, chunk: { ...title.chunk, kind: 'heading', level: 1 } }, ...before.slice(at + 1)];
}

function wordsIn(chunks: readonly Weighed[]): number {
  return chunks.reduce((sum, { words }) => sum + words, 0);
}

/** "Last updated …" under the title stands beside a language menu as often as not, and belongs to the policy. */
function isDateLine(weighed: Weighed): boolean {
  return weighed.words <= LONGEST_DATE_LINE_WORDS && HAS_YEAR.test(weighed.chunk.text) && !isMostlyLinks(weighed);
}

function isWithin(box: Box, root: Box | undefined): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at === root) return true;
  return false;
}

/**
 * What stands between sentences of the policy belongs to it. Before the first and behind the last, menus, teasers and
 * forms do not: the outermost box there without such a sentence is left out when it holds mostly links to the site, or
 * fields. Nor do copyright notices, and what is hidden before the first ("Loading …").
 */
function withoutEdges(own: readonly Weighed[], holdings: Map<Box, Holding>, controls: readonly Control[]): Chunk[] {
  const first = own.findIndex(({ legal }) => legal > 0);
  const last = own.findLastIndex(({ legal }) => legal > 0);
  const withFields = new Set<Box>();
  for (const { box, label } of controls) {
    if (label === '') for (let at: Box | null = box; at; at = at.parent) withFields.add(at);
  }
  const opensVisibly = own[first]?.chunk.visibility === 'visible';
  const isBeside = (weighed: Weighed, index: number) => {
    const box = edgeBox(weighed.chunk.box, holdings);
    if (weighed.chunk.kind === 'heading' && weighed.chunk.level === 1) return false;
    if (index < first && weighed.chunk.visibility === 'collapsed' && opensVisibly) return true;
    if (isCopyrightNotice(weighed.chunk.text)) return !datesMore(weighed.chunk.text);
    return isMostlyLinks(weighed) || isMostlyLinks(holdings.get(box) ?? weighed) || withFields.has(box);
  };
  return own
    .filter(
      (weighed, index) =>
        first === -1 ||
        (index >= first && index <= last) ||
        (index < first && isDateLine(weighed)) ||
        !isBeside(weighed, index),
    )
    .map(({ chunk }) => chunk);
}

/** The outermost box around that holds no legal prose. */
function edgeBox(box: Box, holdings: Map<Box, Holding>): Box {
  let at = box;
  while (at.parent && holdings.get(at.parent)?.legal === 0) at = at.parent;
  return at;
}

/** Links back to the top stand after each section and say nothing. */
function withoutReturns(chunks: Chunk[]): Chunk[] {
  const isReturn = ({ kind, text, links: [link] }: Chunk) =>
    kind === 'paragraph' && link?.start === 0 && link.end === text.length && link.href.includes('#');
  const times = new Map<string, number>();
  for (const chunk of chunks) if (isReturn(chunk)) times.set(chunk.text, (times.get(chunk.text) ?? 0) + 1);
  return chunks.filter((chunk) => !isReturn(chunk) || (times.get(chunk.text) ?? 0) < LEAST_RETURNS);
}
