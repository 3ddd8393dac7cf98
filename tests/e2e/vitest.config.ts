import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests of what is built: `npm run build` goes before. One browser at a time, so that none waits for a processor. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    include: ['tests/promises.test.ts', 'tests/shipping.test.ts', 'tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
