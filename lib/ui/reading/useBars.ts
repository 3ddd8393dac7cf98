import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Tells the style sheet how high the bars above and below the text are: what has the focus, or is jumped to, stays clear
 * of them. They grow with what they show, with the size of letters and with the words of a language.
 */
export function useBars(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const bars = [
      ['--head-height', panel.current?.querySelector('.panel-head')],
      ['--dock-height', panel.current?.querySelector('.dock')],
    ] as const;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      for (const [name, bar] of bars) style.setProperty(name, `${bar?.clientHeight ?? 0}px`);
    });
    for (const [, bar] of bars) if (bar) observer.observe(bar);
    return () => {
      observer.disconnect();
      for (const [name] of bars) style.removeProperty(name);
    };
  }, [panel]);
}
