import { hasAny, prepared, spaced, wordCount } from '../detect/phrases';
import type { DetectionWords } from '../detect/words';
import type { Box, Control } from './boxes';
import type { Chunk } from './flow';
import { isFragment } from './links';
import type { Reading } from './reader';

const LEAST_PROSE_WORDS = 8; // shorter blocks are labels and titles as often as sentences
const MOSTLY_LINKS = 0.6; // share of a block's characters that lead to other pages
const BULK = 0.5; // furniture that holds so much of the legal text is no furniture
const WHOLE_PAGE = 0.95;

/** What a box holds, what is in it counted. */
interface Holding {
  /** Words of text, less the words of menus. */
  worth: number;
  words: number;
  legal: number;
  /** Words that lead to other pages. */
  linked: number;
  /** It holds a main element or the page's title. */
  title: boolean;
}

/** The chunks that are the page's own text: of the densest legal text, without what stands in and around it. */
export function selectText(reading: Reading, words: readonly DetectionWords[], url: string): Chunk[] {
  const says = words.flatMap((language) => language.says.map(prepared));
  const chunks = reading.chunks.map((chunk) => weigh(chunk, says, url));
  const holdings = hold(reading.boxes, chunks);
  const dropped = furniture(reading, holdings, words);
  const kept = chunks.filter(({ chunk }) => !dropped.has(chunk.box));
  const root = densest(reading.boxes, hold(reading.boxes, kept));
  return kept.filter(({ chunk }) => within(chunk.box, root)).map(({ chunk }) => chunk);
}

interface Weighed {
  chunk: Chunk;
  words: number;
  legal: boolean;
  linked: number;
}

function weigh(chunk: Chunk, says: readonly string[], url: string): Weighed {
  const leading = chunk.links.filter(({ href }) => !isFragment(href, url) && !href.startsWith('mailto:'));
  const linked = leading.reduce((sum, { start, end }) => sum + end - start, 0) / chunk.text.length;
  return { chunk, words: wordCount(chunk.text), legal: hasAny(spaced(chunk.text), says), linked };
}

function worthOf({ words, legal, linked, chunk }: Weighed): number {
  if (linked > MOSTLY_LINKS) return -words;
  if (words < LEAST_PROSE_WORDS && chunk.kind !== 'row') return 0.2 * words;
  return legal ? words : 0.5 * words;
}

function hold(boxes: readonly Box[], chunks: readonly Weighed[]): Map<Box, Holding> {
  const holdings = new Map<Box, Holding>();
  for (const box of boxes) {
    holdings.set(box, { worth: 0, words: 0, legal: 0, linked: 0, title: box.name === 'main' || box.name === 'h1' });
  }
  for (const weighed of chunks) {
    const holding = holdings.get(weighed.chunk.box);
    if (!holding) continue;
    holding.worth += worthOf(weighed);
    holding.words += weighed.words;
    holding.legal += weighed.legal ? weighed.words : 0;
    holding.linked += weighed.linked * weighed.words;
  }
  for (const box of [...boxes].reverse()) {
    const own = holdings.get(box);
    const parent = box.parent && holdings.get(box.parent);
    if (!own || !parent) continue;
    parent.worth += own.worth;
    parent.words += own.words;
    parent.legal += own.legal;
    parent.linked += own.linked;
    parent.title ||= own.title;
  }
  return holdings;
}

/** Every box that is furniture or stands in it, the boxes that hold the bulk of the legal text excepted. */
function furniture(reading: Reading, holdings: Map<Box, Holding>, words: readonly DetectionWords[]): Set<Box> {
  const dropped = new Set<Box>();
  const body = reading.boxes[0] && holdings.get(reading.boxes[0]);
  const dialogs = consentDialogs(reading.controls, holdings, body, words);
  for (const box of reading.boxes) {
    const holding = holdings.get(box);
    if (!holding || !body) continue;
    const isBulk = holding.legal > BULK * body.legal && box.furniture !== 'navigation';
    if ((box.parent && dropped.has(box.parent)) || dialogs.has(box) || (box.furniture && !isBulk)) dropped.add(box);
  }
  return dropped;
}

/**
 * Cookie dialogs whatever their names: the part of the page around a button to accept, up to where the page's own text
 * begins. They speak of data as policies do, and can be longer than the policy.
 */
function consentDialogs(
  controls: readonly Control[],
  holdings: Map<Box, Holding>,
  body: Holding | undefined,
  words: readonly DetectionWords[],
): Set<Box> {
  const accepting = words.flatMap((language) => language.consentButtons.map((label) => spaced(label)));
  const dialogs = new Set<Box>();
  for (const { box: from, label } of controls) {
    if (label === '' || !accepting.includes(spaced(label))) continue;
    let box = from;
    while (box.parent?.parent && !holdings.get(box.parent)?.title) box = box.parent;
    const holding = holdings.get(box);
    if (body && holding && !holding.title && holding.words < WHOLE_PAGE * body.words) dialogs.add(box);
  }
  return dialogs;
}

/** The box whose text is worth most; of boxes inside each other with the same, the innermost. */
function densest(boxes: readonly Box[], holdings: Map<Box, Holding>): Box | undefined {
  let best = boxes[0];
  let most = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    const worth = holdings.get(box)?.worth ?? 0;
    if (worth >= most) {
      best = box;
      most = worth;
    }
  }
  return best;
}

function within(box: Box, root: Box | undefined): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at === root) return true;
  return false;
}
