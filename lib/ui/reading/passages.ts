import type { Evidence } from '../../policy/scorecard';
import type { Tone } from '../rows';
import type { Category, ReadingLine, Shelf } from './shelves';

/** A sentence of the policy, and all that it proves. */
export interface Passage {
  key: string;
  /** Where it stands in the text; null where the text does not hold it, so that nothing wrong is marked. */
  place: Place | null;
  /** As the scorecard has it, to be shown in the page. */
  evidence: Evidence;
  lines: readonly ReadingLine[];
}

/** UTF-16 offsets in the text of the policy. */
export interface Place {
  start: number;
  end: number;
}

/** A part of the text that is marked as one: which passages reach over it. Stretches do not overlap. */
export interface Stretch extends Place {
  passages: readonly Passage[];
}

export type Filter = Category | 'all';

/** The sentences behind the lines, each once, in the order of the text; what is not in it comes last. */
export function passagesOf(shelves: readonly Shelf[], text: string): Passage[] {
  const passages = new Map<string, { evidence: Evidence; lines: ReadingLine[] }>();
  for (const line of shelves.flatMap(({ lines }) => lines))
    for (const evidence of line.evidence) {
      const key = keyOf(evidence);
      const known = passages.get(key) ?? { evidence, lines: [] };
      if (!known.lines.includes(line)) known.lines.push(line);
      passages.set(key, known);
    }
  return [...passages]
    .map(([key, passage]): Passage => ({ key, place: placeOf(passage.evidence, text), ...passage }))
    .sort((a, b) => order(a) - order(b) || (a.place?.end ?? 0) - (b.place?.end ?? 0));
}

export const keyOf = ({ start, end }: Evidence): string => `${start}-${end}`;

const order = ({ place }: Passage) => place?.start ?? Number.POSITIVE_INFINITY;

/**
 * Where the quoted words stand: at their offsets, or, when the page has changed around them, where they stand nearest.
 */
export function placeOf({ quote, start, end }: Evidence, text: string): Place | null {
  if (quote === '') return null;
  if (text.slice(start, end) === quote) return { start, end };
  const before = text.lastIndexOf(quote, start);
  const after = text.indexOf(quote, start);
  const found = [before, after].filter((at) => at !== -1).sort((a, b) => Math.abs(a - start) - Math.abs(b - start))[0];
  return found === undefined ? null : { start: found, end: found + quote.length };
}

/** The text's marked parts, cut wherever a passage begins or ends. */
export function stretchesOf(passages: readonly Passage[]): Stretch[] {
  const placed = passages.flatMap((passage) => (passage.place ? [{ passage, ...passage.place }] : []));
  const cuts = [...new Set(placed.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  let reaching: typeof placed = [];
  let next = 0;
  cuts.forEach((start, index) => {
    const end = cuts[index + 1];
    reaching = reaching.filter((one) => one.end > start);
    for (let one = placed[next]; one && one.start === start; one = placed[next]) {
      reaching.push(one);
      next += 1;
    }
    if (end !== undefined && reaching.length > 0)
      stretches.push({ start, end, passages: reaching.map(({ passage }) => passage) });
  });
  return stretches;
}

export function passes({ lines }: Pick<Passage, 'lines'>, filter: Filter): boolean {
  return filter === 'all' || lines.some(({ category }) => category === filter);
}

/** The passages of a category that stand in the text: what "next" and "previous" go through. */
export function stationsOf(passages: readonly Passage[], filter: Filter): Passage[] {
  return passages.filter((passage) => passage.place !== null && passes(passage, filter));
}

/** The tone of what these passages prove, within a category: a concern outweighs all, praise outweighs a note. */
export function toneOf(passages: readonly Passage[], filter: Filter): Tone | null {
  const tones = passages
    .flatMap(({ lines }) => lines)
    .filter(({ category }) => filter === 'all' || category === filter)
    .map(({ tone }) => tone);
  return (['bad', 'good', 'neutral'] as const).find((tone) => tones.includes(tone)) ?? null;
}

/** From one station to the next or the one before, round the end; where there is none yet, the first behind `from`. */
export function stationAfter(
  stations: readonly Passage[],
  current: string | null,
  direction: 'next' | 'previous',
  from = 0,
): Passage | null {
  const at = stations.findIndex(({ key }) => key === current);
  if (at !== -1) {
    const step = direction === 'next' ? 1 : stations.length - 1;
    return stations[(at + step) % stations.length] ?? null;
  }
  if (direction === 'next') return stations.find(({ place }) => (place?.start ?? 0) >= from) ?? stations[0] ?? null;
  return stations.findLast(({ place }) => (place?.start ?? 0) < from) ?? stations.at(-1) ?? null;
}
