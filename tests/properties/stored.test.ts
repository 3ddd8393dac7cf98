import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseToBackground } from '../../lib/browser/background-messages';
import { scorecardFixture } from '../../lib/browser/fixtures';
import { parseToContent } from '../../lib/browser/messages';
import { parseOutcome } from '../../lib/browser/parse-outcome';
import { readSettings } from '../../lib/browser/settings';
import { readOutcome } from '../../lib/browser/storage';
import { DEFAULT_SETTINGS } from '../../lib/policy/settings';
import { anyStored } from './arbitraries';
import { effort, PATIENCE_MS } from './effort';

/** Whatever is said to a part of the extension, or found in its storage: it is understood whole, or not at all. */
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.setConfig({ testTimeout: PATIENCE_MS });
beforeEach(() => fakeBrowser.reset());

const parsers: [name: string, parse: (value: unknown) => unknown, kinds: readonly string[]][] = [
  ['messages to the background', parseToBackground, ['document', 'page', 'left']],
  ['messages to a page', parseToContent, ['reveal', 'markup?']],
  [
    'outcomes',
    parseOutcome,
    ['scored', 'too-short', 'unknown-language', 'not-a-policy', 'says-little', 'reading', 'unreadable'],
  ],
];

test.each(parsers)('%s', (_name, parse, kinds) => {
  const almost = fc
    .tuple(fc.constantFrom(...kinds), fc.dictionary(fc.string(), anyStored), anyStored)
    .map(([kind, rest, anything]) => ({
      ...rest,
      kind,
      document: anything,
      scorecard: anything,
      page: anything,
      words: anything,
    }));
  fc.assert(
    fc.property(fc.oneof(anyStored, almost), (value) => {
      const parsed = parse(value);
      // What was understood is understood again: nothing half-read comes through.
      if (parsed !== null) expect(parse(structuredClone(parsed))).toEqual(parsed);
    }),
    effort(2_000),
  );
});

/** A scorecard with one value in it replaced by another. */
const damaged = fc.tuple(fc.nat(), anyStored).map(([at, value]) => {
  const card = structuredClone(scorecardFixture()) as unknown as Record<string, unknown>;
  const places: [holder: Record<string, unknown>, key: string][] = [];
  const walk = (holder: unknown) => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const [key, inner] of Object.entries(holder)) {
      places.push([holder as Record<string, unknown>, key]);
      walk(inner);
    }
  };
  walk(card);
  const place = places[at % places.length];
  if (place) place[0][place[1]] = value;
  return card;
});

test('damaged scorecards in storage are read as nothing, or as what they still are', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, fc.constantFrom(1, 2, 3, 4, '2', null), async (scorecard, version) => {
      await fakeBrowser.storage.session.set({
        'tab:7': { version, page: 'a', outcome: { kind: 'scored', scorecard } },
      });
      const outcome = await readOutcome(7);
      if (outcome !== null) expect(parseOutcome(structuredClone(outcome))).toEqual(outcome);
    }),
    effort(500),
  );
});

test('any settings in storage are read as settings', async () => {
  const fields = fc.dictionary(
    fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), '__proto__', 'constructor'),
    anyStored,
  );
  const wrapped = fc
    .tuple(fc.constantFrom(0, 1, 2, 99), fc.oneof(fields, anyStored))
    .map(([version, settings]) => ({ version, settings }));
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyStored, wrapped), async (stored) => {
      await fakeBrowser.storage.local.set({ settings: stored });
      const settings = await readSettings();
      expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
      expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
    }),
    effort(500),
  );
});
