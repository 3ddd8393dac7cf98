import type { Plugin } from 'vite';

/** Leaves the translators' notes out of what is bundled: the views need the words alone. */
export function messagesOnly(): Plugin {
  return {
    name: 'smallprint:messages-only',
    enforce: 'pre',
    transform(code, id) {
      if (!/_locales\/\w+\/messages\.json$/.test(id)) return null;
      const entries = Object.entries(JSON.parse(code) as Record<string, { message: string }>);
      return {
        code: JSON.stringify(Object.fromEntries(entries.map(([key, { message }]) => [key, { message }]))),
        map: null,
      };
    },
  };
}
