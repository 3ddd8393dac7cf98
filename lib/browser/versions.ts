type Shape = Readonly<Record<string, unknown>>;

/** Brings what one version stored into the shape of the next. It may throw where that was damaged. */
export type Step = (older: Shape) => Shape;

/** The present version of a store, which has these steps behind it: one more than there are. */
export const versionAfter = (steps: readonly Step[]): number => steps.length + 1;

/**
 * What is stored, in the present shape: step by step from the version that wrote it. Null for what no version of ours
 * wrote, for damage, and for what a newer version left, which may mean something else.
 *
 * @param steps the first brings version 1 to version 2, and so on; none is ever taken away
 */
export function upgraded(stored: unknown, steps: readonly Step[]): Shape | null {
  if (!isVersioned(stored) || stored.version > versionAfter(steps)) return null;
  try {
    return steps.slice(stored.version - 1).reduce<Shape>((shape, step) => step(shape), stored);
  } catch {
    return null;
  }
}

function isVersioned(stored: unknown): stored is Shape & { version: number } {
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) return false;
  return Number.isSafeInteger(stored.version) && (stored.version as number) >= 1;
}
