import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const BARS = { '--head-height': '.panel-head', '--dock-height': '.dock' } as const;

/** Between a bar and what is kept clear of it, in CSS pixels. */
const CLEARANCE = 8;

/**
 * Keeps what gets the focus clear of the bars above and below the text, and tells the list beside the text how high
 * they are. They grow with what they show, with the size of letters and with the words of a language. It scrolls rather
 * than setting a scroll-padding on the window: that would style the whole policy anew, at a second and more for a
 * megabyte of it.
 */
export function useBars(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = panel;
    if (current === null) return;
    const list = current.querySelector<HTMLElement>('.panel-findings');
    const observer = new ResizeObserver(() => {
      for (const [property, selector] of Object.entries(BARS))
        list?.style.setProperty(property, `${current.querySelector(selector)?.clientHeight ?? 0}px`);
    });
    for (const bar of current.querySelectorAll(Object.values(BARS).join())) observer.observe(bar);
    const onFocus = ({ target }: FocusEvent) => target instanceof Element && keepClear(target);
    current.addEventListener('focusin', onFocus);
    return () => {
      observer.disconnect();
      current.removeEventListener('focusin', onFocus);
    };
  }, [panel]);
}

/** Scrolls as little as it takes to bring the element out from under the bars. */
export function keepClear(element: Element): void {
  const panel = element.closest('.panel');
  const head = panel?.querySelector(BARS['--head-height']);
  const dock = panel?.querySelector(BARS['--dock-height']);
  if (!head || !dock || dock.contains(element)) return;
  // Where the window is low, the head scrolls away with the text.
  const held = getComputedStyle(head).position === 'sticky';
  if (held && head.contains(element)) return;
  const { top, bottom } = element.getBoundingClientRect();
  const above = (held ? head.getBoundingClientRect().bottom : 0) + CLEARANCE;
  const below = Math.min(innerHeight, dock.getBoundingClientRect().top) - CLEARANCE;
  if (bottom - top > below - above) return;
  const by = top < above ? top - above : Math.max(0, bottom - below);
  if (by !== 0) scrollBy({ top: by, behavior: 'instant' });
}
