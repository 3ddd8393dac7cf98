import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PolicyMarkup } from '../../policy/markup';
import { type Filter, type Passage, type Place, passes, stretchesOf, toneOf } from './passages';
import { sanitised } from './sanitise';
import { Sheet } from './sheet';
import { keepClear } from './useBars';

/**
 * Draws the policy into the element of `frame`, with the passages marked in it. The policy's elements are the browser's
 * own, outside of Preact: it draws the frame once and leaves what is in it alone.
 */
export function useSheet(
  frame: RefObject<HTMLElement | null>,
  markup: PolicyMarkup,
  url: string,
  passages: readonly Passage[],
): Sheet | null {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const stretches = useMemo(() => stretchesOf(passages), [passages]);
  useLayoutEffect(() => {
    if (!frame.current) return;
    frame.current.replaceChildren(sanitised(markup.html, url));
    setSheet(new Sheet(frame.current, markup.text, stretches));
  }, [frame, markup, url, stretches]);
  return sheet;
}

/** Shows on the marks what they prove within a category, and which of them is the current one. */
export function useMarks(sheet: Sheet | null, filter: Filter, current: Passage | null): void {
  useLayoutEffect(() => {
    for (const [mark, { passages }] of sheet?.marks ?? []) {
      const shown = passages.filter((passage) => passes(passage, filter));
      const tone = toneOf(shown, filter);
      if (tone === null) mark.removeAttribute('data-tone');
      else mark.setAttribute('data-tone', tone);
      mark.toggleAttribute('data-current', current !== null && passages.includes(current));
    }
  }, [sheet, filter, current]);
}

const ALL_HITS = 'panel-hits';
const THIS_HIT = 'panel-hit';

/** Paints what was searched for over the text, and brings the current hit into view. */
export function useHits(sheet: Sheet | null, hits: readonly Place[], current: number): void {
  const painted = useMemo(() => hits.map((hit) => sheet?.rangesAt(hit) ?? []), [sheet, hits]);
  useEffect(() => {
    const [first] = painted[current] ?? [];
    if (first) showAt(first.startContainer.parentElement);
    if (!('highlights' in CSS)) {
      // Firefox before 140 has no highlights; a selection leaves the elements alone, too.
      const selection = getSelection();
      selection?.removeAllRanges();
      if (first) selection?.addRange(first);
      return;
    }
    CSS.highlights.set(ALL_HITS, new Highlight(...painted.flat()));
    CSS.highlights.set(THIS_HIT, new Highlight(...(painted[current] ?? [])));
    return () => {
      CSS.highlights.delete(ALL_HITS);
      CSS.highlights.delete(THIS_HIT);
    };
  }, [painted, current]);
}

/**
 * Brings an element of the text into view, between the bars. Instantly: a smooth scroll over fifty screens makes people
 * ill.
 */
export function showAt(element: Element | null | undefined): void {
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (element) keepClear(element);
}

/** How much of an element has been scrolled past the lower edge of the window: 0…1. */
export function useProgress(frame: RefObject<HTMLElement | null>): number {
  const [progress, setProgress] = useState(0);
  const waiting = useRef<number | null>(null);
  useEffect(() => {
    const measure = () => {
      waiting.current = null;
      const box = frame.current?.getBoundingClientRect();
      if (!box || box.height === 0) return;
      setProgress(Math.round(Math.min(1, Math.max(0, (innerHeight - box.top) / box.height)) * 100) / 100);
    };
    const soon = () => {
      waiting.current ??= requestAnimationFrame(measure);
    };
    soon();
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon, { passive: true });
    return () => {
      removeEventListener('scroll', soon);
      removeEventListener('resize', soon);
      if (waiting.current !== null) cancelAnimationFrame(waiting.current);
      waiting.current = null;
    };
  }, [frame]);
  return progress;
}
