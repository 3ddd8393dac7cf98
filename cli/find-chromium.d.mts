/** Path of a Chromium that can be run, null where there is none. */
export function findChromium(): string | null;
