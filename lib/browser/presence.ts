import { Looks } from './looks';
import { onNewView } from './new-view';

/** A busy page gets our look at it after this long at the latest. */
const LATEST_IDLE_MS = 2_000;

/**
 * Looks at the page when it is idle, from its arrival until the signal ends it; `move` is called before the looks at
 * another view.
 */
export function attend(page: Document, look: () => void, move: () => void, ended: AbortSignal): void {
  const looks = new Looks(look, whenIdle, () => performance.now());
  ended.addEventListener('abort', () => looks.stop());
  onNewView(window, ended, (because) => {
    move();
    looks.arrive(because);
  });
  // A page that the browser prepares in advance has no tab to show a badge on, and may never be visited.
  // Where the browser does not know of that, an element of the page may go by the name.
  if ('prerendering' in page && page.prerendering === true)
    page.addEventListener('prerenderingchange', () => looks.arrive('person'), { signal: ended });
  else looks.arrive('person');
}

function whenIdle(task: () => void, afterMs: number): () => void {
  let idle = 0;
  const wait = () => {
    idle = requestIdleCallback(task, { timeout: LATEST_IDLE_MS });
  };
  if (afterMs <= 0) wait();
  const timer = afterMs > 0 ? setTimeout(wait, afterMs) : undefined;
  return () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
}
