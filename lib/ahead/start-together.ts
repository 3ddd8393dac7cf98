import type { Plugin } from 'vite';

const POPUP = /\/entrypoints\/popup\/index\.html$/;

/**
 * For the build: what the popup draws itself with and shares with other pages comes in one file, instead of one for
 * every set of pages that share it. Each file is one more request between the click and the scorecard.
 */
export function startTogether(): Plugin {
  const atStart = new Set<string>();
  return {
    name: 'smallprint:start-together',
    apply: 'build',
    buildEnd() {
      const popup = [...this.getModuleIds()].find((id) => POPUP.test(id));
      const waiting = popup === undefined ? [] : [popup];
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) {
          if (atStart.has(imported)) continue;
          atStart.add(imported);
          waiting.push(imported);
        }
      }
    },
    outputOptions: (options) =>
      options.format === 'iife'
        ? options
        : {
            ...options,
            codeSplitting: {
              groups: [{ minShareCount: 2, name: (id) => (atStart.has(id) ? 'start' : null) }],
            },
          },
  };
}
