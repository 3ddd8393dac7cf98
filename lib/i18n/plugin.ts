import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { type Part, partAsked, partOf } from './parts';

const CATALOGUE = /_locales\/\w+\/messages\.json(?:\?|$)/;

/** Leaves the translators' notes out of what is bundled, and takes of a catalogue the part that is asked for. */
export function messagesOnly(): Plugin {
  return {
    name: 'smallprint:messages-only',
    enforce: 'pre',
    async load(id) {
      const part = partAsked(id);
      if (part === null || !CATALOGUE.test(id)) return null;
      const json = await readFile(id.replace(/\?.*$/, ''), 'utf8');
      return { code: `export default ${JSON.stringify(ofPart(json, part))}`, moduleType: 'js' };
    },
    transform(code, id) {
      if (!CATALOGUE.test(id) || partAsked(id) !== null) return null;
      return { code: ofPart(code, null), map: null };
    },
  };
}

function ofPart(json: string, part: Part | null): string {
  const entries = Object.entries(JSON.parse(json) as Record<string, { message: string }>)
    .filter(([key]) => partOf(key) === part)
    .map(([key, { message }]) => [key, { message }]);
  return JSON.stringify(Object.fromEntries(entries));
}
