import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { ahead } from './lib/ahead/plugin';
import { startTogether } from './lib/ahead/start-together';
import { messagesOnly } from './lib/i18n/plugin';

const PAGES = ['http://*/*', 'https://*/*'];

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  // Vite's preload helper would bring a fetch() of its own into pages that promise to have none; no browser of ours needs it.
  vite: () => ({
    plugins: [preact(), messagesOnly(), ahead(), startTogether()],
    build: { modulePreload: { polyfill: false } },
  }),
  manifestVersion: 3,
  // What AMO is given to build from; bundles and pictures are no sources.
  zip: { excludeSources: ['dist/**', 'smallprint-out/**', 'docs/images/**'] },
  manifest: {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    minimum_chrome_version: '123',
    permissions: ['storage', 'activeTab', 'scripting'],
    // Each page is glanced at, and the reader follows into those that may be a policy: no page more by the one than by
    // the other.
    content_scripts: [{ matches: PAGES, js: ['glance.js'], run_at: 'document_idle' }],
    host_permissions: PAGES,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    browser_specific_settings: {
      gecko: {
        id: 'smallprint@smallprint.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
});
