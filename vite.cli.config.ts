import { defineConfig } from 'vite';
import { ahead } from './lib/ahead/plugin';
import { messagesOnly } from './lib/i18n/plugin';

/** Bundles the terminal twin into one file; packages (jsdom, marked) stay in node_modules. */
export default defineConfig({
  publicDir: false,
  plugins: [ahead(), messagesOnly()],
  build: {
    ssr: 'cli/smallprint.ts',
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'smallprint.mjs', codeSplitting: false } },
  },
});
