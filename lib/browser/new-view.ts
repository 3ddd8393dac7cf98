import { addressOf } from './address-of';

/**
 * After something that may lead elsewhere, the address is compared so often and so far apart: pages go on before or
 * after they load.
 */
const COMPARISONS = 5;
const COMPARED_EACH_MS = 1_000;

/** What people do before a page shows them another view, and what the browser itself says of it. */
const CAUSES = ['click', 'keyup', 'popstate', 'hashchange'] as const;

/**
 * Calls back when the page goes to another address without being loaded again: because the person did something just
 * now, or by itself. Gives back how to end that.
 */
export function onNewView(view: Window, callback: (because: 'person' | 'page') => void): () => void {
  let address = addressOf(view.document);
  const compare = () => {
    const now = addressOf(view.document);
    if (now === address) return;
    address = now;
    callback(view.navigator.userActivation?.isActive ? 'person' : 'page');
  };
  const history = navigationOf(view);
  if (history) {
    history.addEventListener('currententrychange', compare);
    return () => history.removeEventListener('currententrychange', compare);
  }
  // Browsers without that tell nobody; so nothing is asked of a page in which nobody does anything.
  let left = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const watch = () => {
    left = COMPARISONS;
    timer ??= setInterval(() => {
      compare();
      left -= 1;
      if (left <= 0) rest();
    }, COMPARED_EACH_MS);
  };
  const rest = () => {
    clearInterval(timer);
    timer = undefined;
  };
  for (const cause of CAUSES) view.addEventListener(cause, watch, { capture: true, passive: true });
  return () => {
    rest();
    for (const cause of CAUSES) view.removeEventListener(cause, watch, { capture: true });
  };
}

/** Where the browser has none, an element of the page may go by its name. */
function navigationOf(view: Window): EventTarget | null {
  const { navigation } = view as { navigation?: unknown };
  return Object.prototype.toString.call(navigation) === '[object Navigation]' ? (navigation as EventTarget) : null;
}
