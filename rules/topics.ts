import type { Topic } from '../lib/policy/topic';

const modules = import.meta.glob<Topic>(['./topics/*.ts', '!./**/*.test.ts'], { eager: true, import: 'topic' });

/** Apart from the ruleset: only the terminal tells topics. */
export const topics: readonly Topic[] = Object.values(modules);
