import type { Rule } from '../lib/policy/rule';

/** Every rule file under rules/<group>/ is picked up by its place; the examples stay out of the build. */
const modules = import.meta.glob<Rule>(
  [
    './{collection,purposes,sharing,tracking,retention,security,choices,rights,children,transfers,changes}/*.ts',
    '!./**/*.test.ts',
  ],
  {
    eager: true,
    import: 'rule',
  },
);

export const rules: readonly Rule[] = Object.values(modules);
