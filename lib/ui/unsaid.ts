const NAMED = 2;

/** “Gender, Health data and 14 more”: enough to see what is missing without reading all of it. */
export function unsaidInBrief(labels: readonly string[]): { text: string; names: 'all' | 'some' } {
  // One more is as short as its name.
  if (labels.length <= NAMED + 1) return { text: labels.join(', '), names: 'all' };
  return { text: `${labels.slice(0, NAMED).join(', ')} and ${labels.length - NAMED} more`, names: 'some' };
}
