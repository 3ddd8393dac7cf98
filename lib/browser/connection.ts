import { lateBrowser } from './late-browser';

/**
 * Whether the extension that this script in a page belongs to is still there. Once it has been reloaded or removed,
 * nothing of the browser's is left to the script.
 */
export function hasExtension(): boolean {
  return lateBrowser()?.runtime?.id !== undefined;
}
