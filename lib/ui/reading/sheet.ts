import { PLACE_ATTRIBUTE } from '../../policy/markup';
import type { Place, Stretch } from './passages';

/** A text node of the view, and where its characters stand in the text of the policy. */
interface Run extends Place {
  node: Text;
}

/**
 * The policy as it is drawn: knows for each character of its text where it stands in the view. What the view says
 * differently from the text is not taken for it.
 */
export class Sheet {
  readonly #marks = new Map<Element, Stretch>();
  #runs: Run[];

  /** Takes the view over, and wraps the stretches into marks. */
  constructor(
    readonly view: ParentNode,
    readonly text: string,
    stretches: readonly Stretch[],
  ) {
    this.#runs = this.#runsIn(view);
    this.#mark(stretches);
  }

  get marks(): ReadonlyMap<Element, Stretch> {
    return this.#marks;
  }

  /** The marks that show this place. */
  marksAt({ start, end }: Place): Element[] {
    return [...this.#marks].flatMap(([mark, stretch]) => (stretch.start < end && stretch.end > start ? [mark] : []));
  }

  /** The parts of the view where this place of the text stands; none where it is not shown. */
  rangesAt({ start, end }: Place): Range[] {
    return this.#between(start, end).map((run) => {
      const range = run.node.ownerDocument.createRange();
      range.setStart(run.node, Math.max(0, start - run.start));
      range.setEnd(run.node, Math.min(run.end, end) - run.start);
      return range;
    });
  }

  /** The element that shows this character of the text, or the next one that is shown. */
  elementAt(place: number): Element | null {
    return this.#runs.find(({ end }) => end > place)?.node.parentElement ?? null;
  }

  #runsIn(view: ParentNode): Run[] {
    const runs: Run[] = [];
    let last = 0;
    for (const element of view.querySelectorAll(`[${PLACE_ATTRIBUTE}]`)) {
      const start = Number(element.getAttribute(PLACE_ATTRIBUTE));
      const [node] = element.childNodes;
      if (!(node instanceof Text) || element.childNodes.length !== 1 || !Number.isSafeInteger(start)) continue;
      const end = start + node.data.length;
      // The text is the measure: a view that does not keep to it is a page's doing.
      if (start < last || this.text.slice(start, end) !== node.data) continue;
      runs.push({ node, start, end });
      last = end;
    }
    return runs;
  }

  #between(start: number, end: number): Run[] {
    return this.#runs.filter((run) => run.start < end && run.end > start);
  }

  #mark(stretches: readonly Stretch[]): void {
    const runs: Run[] = [];
    let next = 0;
    for (const run of this.#runs) {
      while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= run.start) next += 1;
      let rest = run;
      for (let at = next; ; at += 1) {
        const stretch = stretches[at];
        if (!stretch || stretch.start >= rest.end) break;
        if (stretch.start > rest.start) {
          const [before, behind] = cut(rest, stretch.start);
          runs.push(before);
          rest = behind;
        }
        const [marked, behind] = stretch.end < rest.end ? cut(rest, stretch.end) : [rest, null];
        this.#wrap(marked.node, stretch);
        runs.push(marked);
        if (!behind) {
          rest = marked;
          break;
        }
        rest = behind;
      }
      if (runs.at(-1) !== rest) runs.push(rest);
    }
    this.#runs = runs;
  }

  #wrap(node: Text, stretch: Stretch): void {
    const mark = node.ownerDocument.createElement('mark');
    node.replaceWith(mark);
    mark.append(node);
    this.#marks.set(mark, stretch);
  }
}

function cut(run: Run, place: number): [Run, Run] {
  const behind = run.node.splitText(place - run.start);
  return [
    { node: run.node, start: run.start, end: place },
    { node: behind, start: place, end: run.end },
  ];
}
