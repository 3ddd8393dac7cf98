import type { Rubric } from '../lib/policy/rubric';

/**
 * Where every policy starts, and the least score of each letter. Apart from the rubric's texts, for the views that only
 * weigh.
 */
export const scale: Pick<Rubric, 'base' | 'letters'> = {
  base: 72,
  letters: [
    { letter: 'A', from: 80 },
    { letter: 'B', from: 66 },
    { letter: 'C', from: 50 },
    { letter: 'D', from: 34 },
    { letter: 'E', from: 0 },
  ],
};
