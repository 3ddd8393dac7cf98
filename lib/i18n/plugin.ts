import type { Plugin } from 'vite';
import { FURTHER, FURTHER_PART } from './parts';

/**
 * Leaves the translators' notes out of what is bundled, and divides each catalogue: what the popup says, and, imported
 * with `?part=further`, the rest.
 */
export function messagesOnly(): Plugin {
  return {
    name: 'smallprint:messages-only',
    enforce: 'pre',
    transform(code, id) {
      if (!/_locales\/\w+\/messages\.json(?:\?|$)/.test(id)) return null;
      const further = id.endsWith(FURTHER_PART);
      const entries = Object.entries(JSON.parse(code) as Record<string, { message: string }>)
        .filter(([key]) => FURTHER.test(key) === further)
        .map(([key, { message }]) => [key, { message }]);
      return { code: JSON.stringify(Object.fromEntries(entries)), map: null };
    },
  };
}
