import type { Law, Lawbook } from '../lib/letters/law';

const files = import.meta.glob<Law>('./laws/*.ts', { eager: true, import: 'law' });

/** Every law under rules/laws/. The general request comes last: it is what is left when no law fits. */
export const lawbook: Lawbook = new Map(
  Object.values(files)
    .sort((a, b) => Number(a.regions.length === 0) - Number(b.regions.length === 0) || (a.name < b.name ? -1 : 1))
    .map((law) => [law.id, law]),
);
