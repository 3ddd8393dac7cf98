import type { Weight } from './settings';

/** What the points of a line are multiplied by. */
export const FACTORS: Readonly<Record<Weight, number>> = { 'not-at-all': 0, less: 0.5, 'as-published': 1, more: 2 };
