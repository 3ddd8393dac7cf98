import { browser } from 'wxt/browser';
import { CONCERNS, type Concern, DEFAULT_SETTINGS, type Settings, WEIGHTS, type Weight } from '../policy/settings';
import { listOf, matching, oneOf, orNull, type Parser, parseOrNull, record, text } from './parse';
import { type Step, upgraded, versionAfter } from './versions';

/**
 * A person's settings, in `storage.local`: on this device, never synchronised. Only what differs from the defaults is
 * written, and nothing is written before something is changed.
 */
const KEY = 'settings';

/** A change of the stored shape adds a step. */
export const SETTING_STEPS: readonly Step[] = [];

const LONGEST_HOST = 253; // RFC 1035
const MOST_SITES = 2_000;
const LONGEST_DETAIL = 300;

const weight: Parser<Weight> = oneOf(...WEIGHTS);

const weights: Parser<Settings['weights']> = (value) => {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const known = CONCERNS.flatMap((concern): [Concern, Weight][] => {
    const parsed = parseOrNull(weight, given[concern]);
    return parsed === null || parsed === 'as-published' ? [] : [[concern, parsed]];
  });
  return Object.fromEntries(known);
};

const FIELDS: { [K in keyof Settings]: Parser<Settings[K]> } = {
  language: oneOf('browser', 'en', 'de', 'fr', 'es', 'zh_CN'),
  theme: oneOf('system', 'light', 'dark'),
  detection: oneOf('automatic', 'on-click'),
  quietSites: listOf(text(LONGEST_HOST), MOST_SITES),
  grade: oneOf('shown', 'hidden'),
  weights,
  region: orNull(matching(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)),
  ownDetails: orNull(record({ name: text(LONGEST_DETAIL), email: text(LONGEST_DETAIL) })),
  requests: oneOf('remembered', 'forgotten'),
};

/** What is set; a field that is missing or cannot be read is as if it had never been changed. */
export async function readSettings(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return unwrap(stored[KEY]);
}

/** Changes these fields and leaves the others. */
export async function changeSettings(changes: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...changes };
  const changed = Object.entries(settings).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[name as keyof Settings]),
  );
  if (changed.length === 0) await browser.storage.local.remove(KEY);
  else
    await browser.storage.local.set({
      [KEY]: { version: versionAfter(SETTING_STEPS), settings: Object.fromEntries(changed) },
    });
  return settings;
}

/** Calls back with the settings after each change, from whichever window it was made. Returns how to stop. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) callback(unwrap(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Removes all that Smallprint has ever stored, on disk and in memory. */
export async function clearEverything(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

function unwrap(stored: unknown): Settings {
  const settings = upgraded(stored, SETTING_STEPS)?.settings;
  if (typeof settings !== 'object' || settings === null) return DEFAULT_SETTINGS;
  const given = settings as Record<string, unknown>;
  const read = (Object.keys(FIELDS) as (keyof Settings)[]).flatMap((name): [string, unknown][] => {
    if (!Object.hasOwn(given, name)) return [];
    const parsed = parsedField(name, given[name]);
    return parsed === undefined ? [] : [[name, parsed]];
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(read) };
}

/** Undefined where it cannot be read: null is a value of some settings. */
function parsedField(name: keyof Settings, value: unknown): unknown {
  return parseOrNull<{ value: unknown }>((given) => ({ value: FIELDS[name](given) }), value)?.value;
}
