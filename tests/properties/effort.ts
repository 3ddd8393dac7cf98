import type { Parameters } from 'fast-check';

/**
 * How long a property is tried: this many times in `npm test`, for minutes in `npm run fuzz`. What fast-check prints of a
 * failure (`seed`, `path`) goes into `examples` of its property, so that it is tried first from then on.
 */
export function effort(runs: number): Parameters<unknown> {
  const ms = Number(process.env.SMALLPRINT_FUZZ_MS ?? 0);
  return ms > 0
    ? { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: ms, markInterruptAsFailure: false }
    : { numRuns: runs };
}

/** For vitest: longer than a property is tried. */
export const PATIENCE_MS = Number(process.env.SMALLPRINT_FUZZ_MS ?? 0) + 120_000;
