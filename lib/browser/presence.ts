import { Looks } from './looks';
import { onNewView } from './new-view';

/** A busy page gets our look at it after this long at the latest. */
const LATEST_IDLE_MS = 2_000;

/**
 * Looks at the page when it is idle, from its arrival on; `move` is called before the looks at another view. Gives back
 * how to end it for good: in every page, an AbortSignal takes longer to be set up.
 */
export function attend(page: Document, look: () => void, move: () => void): () => void {
  const looks = new Looks(look, whenIdle, Date.now);
  const stopWatching = onNewView(window, (because) => {
    move();
    looks.arrive(because);
  });
  // A page that the browser prepares in advance has no tab to show a badge on, and may never be visited.
  // Where the browser does not know of that, an element of the page may go by the name.
  if ('prerendering' in page && page.prerendering === true)
    page.addEventListener('prerenderingchange', () => looks.arrive('person'));
  else looks.arrive('person');
  return () => {
    looks.stop();
    stopWatching();
  };
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
