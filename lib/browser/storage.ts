import { browser } from 'wxt/browser';
import type { Outcome } from '../policy/outcome';
import { parseOutcome } from './parse-outcome';

/**
 * The outcomes of the open tabs, in `storage.session`: in memory, never on disk, out of reach of content scripts,
 * and still there when the browser has put the background to sleep.
 */
const session = () => browser.storage.session;

/** Raised when the stored shape changes, so that what an older version left is not misread. */
const VERSION = 2;

const keyOf = (tabId: number) => `tab:${tabId}`;

/** Null where nothing is remembered, or what is there cannot be read. */
export async function readOutcome(tabId: number): Promise<Outcome | null> {
  const key = keyOf(tabId);
  const stored: Record<string, unknown> = await session().get(key);
  return unwrap(stored[key]);
}

/**
 * `page` names the document that it is the outcome of. When the browser's bound for session storage is reached, the
 * other tabs' outcomes go: their pages are read again when asked for.
 */
export async function rememberOutcome(tabId: number, page: string, outcome: Outcome): Promise<void> {
  const entry = { [keyOf(tabId)]: { version: VERSION, page, outcome } };
  try {
    await session().set(entry);
  } catch {
    await session().clear();
    await session().set(entry);
  }
}

export async function forgetOutcome(tabId: number): Promise<void> {
  await session().remove(keyOf(tabId));
}

/** Whether what is remembered of the tab is of this document, and not of one that came after it. */
export async function isOfPage(tabId: number, page: string): Promise<boolean> {
  const key = keyOf(tabId);
  const stored: Record<string, unknown> = await session().get(key);
  const record = stored[key];
  return typeof record === 'object' && record !== null && 'page' in record && record.page === page;
}

/** Of every open tab, what came of it. */
export async function rememberedOutcomes(): Promise<[tabId: number, outcome: Outcome][]> {
  const stored: Record<string, unknown> = await session().get(null);
  return Object.entries(stored).flatMap(([key, value]): [number, Outcome][] => {
    const outcome = key.startsWith('tab:') ? unwrap(value) : null;
    return outcome === null ? [] : [[Number(key.slice('tab:'.length)), outcome]];
  });
}

/** Calls back with each change of the tab's outcome; null once it is forgotten. Returns how to stop. */
export function watchOutcome(tabId: number, callback: (outcome: Outcome | null) => void): () => void {
  const key = keyOf(tabId);
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && key in changes) callback(unwrap(changes[key]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function unwrap(stored: unknown): Outcome | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const record = stored as { version?: unknown; outcome?: unknown };
  return record.version === VERSION ? parseOutcome(record.outcome) : null;
}
