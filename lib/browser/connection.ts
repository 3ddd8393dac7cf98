import { lateBrowser } from './late-browser';

/**
 * Tells whether the extension that this script in a page belongs to is still there. Once it has been reloaded or
 * removed, nothing of the browser's is left to the script, and `ended` is aborted.
 */
export function connection(ended: AbortController): () => boolean {
  return () => {
    if (lateBrowser()?.runtime?.id === undefined) ended.abort();
    return !ended.signal.aborted;
  };
}
