import preact from '@preact/preset-vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { ahead } from './lib/ahead/plugin';

export default defineConfig({
  plugins: [preact(), ahead()],
  test: {
    // Vitest leaves a processor free, which on two is half of them.
    maxWorkers: '100%',
    include: ['{lib,rules,cli,tests}/**/*.test.{ts,tsx}'],
    // These need the build: tests/e2e/vitest.config.ts.
    exclude: [...configDefaults.exclude, 'tests/e2e/**', 'tests/promises.test.ts', 'tests/shipping.test.ts'],
  },
});
