import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const BARS = { '--head-height': '.panel-head', '--dock-height': '.dock' } as const;

/**
 * Tells the style sheet how high the bars above and below the text are: what has the focus, or is jumped to, stays clear
 * of them. They grow with what they show, with the size of letters and with the words of a language.
 */
export function useBars(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = panel;
    if (current === null) return;
    // The properties are not inherited: a policy of a megabyte need not be styled anew because a bar has grown.
    const told = [document.documentElement, current.querySelector<HTMLElement>('.panel-findings')];
    const observer = new ResizeObserver(() => {
      for (const [property, selector] of Object.entries(BARS)) {
        const height = `${current.querySelector(selector)?.clientHeight ?? 0}px`;
        for (const element of told) element?.style.setProperty(property, height);
      }
    });
    for (const bar of current.querySelectorAll(Object.values(BARS).join())) observer.observe(bar);
    return () => {
      observer.disconnect();
      for (const property of Object.keys(BARS)) document.documentElement.style.removeProperty(property);
    };
  }, [panel]);
}
