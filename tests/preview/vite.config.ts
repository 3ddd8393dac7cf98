import path from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { messagesOnly } from '../../lib/i18n/plugin';

// The states of the popup, of the side panel and of the pages as plain pages: `npx vite tests/preview` to work on them, `vite build` for tests/screens.mjs.
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [preact(), messagesOnly()],
  build: {
    outDir: '../../smallprint-out/preview',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: ['index.html', 'panel.html', 'pages.html'].map((page) => path.join(import.meta.dirname, page)),
    },
  },
});
