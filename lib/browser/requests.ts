import { browser } from 'wxt/browser';
import { letterLanguages } from '../letters/language';
import { isFollowUp, letterKinds } from '../letters/letter';
import { hasDates, type RememberedRequest } from '../letters/requests';
import { matching, oneOf, orNull, type Parser, parseOrNull, record, text } from './parse';
import { type Step, upgraded, versionAfter } from './versions';

/**
 * The requests that a person has sent and wants to be reminded of, in `storage.local`: on this device, never
 * synchronised, and never from a private window.
 */
const KEY = 'requests';

/** A change of the stored shape adds a step. */
export const REQUEST_STEPS: readonly Step[] = [];

/** More than anybody writes; the oldest go first. */
const MOST_REQUESTS = 500;

const day = matching(/^\d{4}-\d{2}-\d{2}$/);
const kinds = letterKinds.flatMap(({ id }) => (isFollowUp(id) ? [] : [id]));
const languages = letterLanguages.map(({ id }) => id);

const request: Parser<RememberedRequest> = record({
  id: matching(/^[\w-]{1,64}$/),
  company: text(500),
  site: text(253),
  to: orNull(text(500)),
  kind: oneOf(...kinds),
  law: matching(/^[a-z-]{1,40}$/),
  language: oneOf(...languages),
  sent: day,
  deadline: day,
});

/** In the order in which they were sent; what cannot be read is left out. */
export async function readRequests(): Promise<RememberedRequest[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return unwrap(stored[KEY]);
}

/** `private`: a private window remembers nothing. */
export async function rememberRequest(sent: RememberedRequest): Promise<'remembered' | 'private'> {
  if (browser.extension.inIncognitoContext) return 'private';
  const others = (await readRequests()).filter(({ id }) => id !== sent.id);
  await store([...others, sent].slice(-MOST_REQUESTS));
  return 'remembered';
}

export async function forgetRequest(id: string): Promise<void> {
  await store((await readRequests()).filter((other) => other.id !== id));
}

export async function forgetAllRequests(): Promise<void> {
  await store([]);
}

/** Calls back with the requests after each change. Returns how to stop. */
export function watchRequests(callback: (requests: RememberedRequest[]) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) callback(unwrap(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

async function store(requests: readonly RememberedRequest[]): Promise<void> {
  if (requests.length === 0) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: { version: versionAfter(REQUEST_STEPS), requests } });
}

function unwrap(stored: unknown): RememberedRequest[] {
  const requests = upgraded(stored, REQUEST_STEPS)?.requests;
  if (!Array.isArray(requests)) return [];
  return requests.slice(-MOST_REQUESTS).flatMap((one) => {
    const parsed = parseOrNull(request, one);
    return parsed !== null && hasDates(parsed) ? [parsed] : [];
  });
}
