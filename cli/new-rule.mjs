// Starts a rule: `npm run new:rule sharing/advertisers`. Its test fails until phrases and examples are filled in.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const id = process.argv[2] ?? '';
if (!/^[a-z-]+\/[a-z0-9-]+$/.test(id)) {
  console.error('Say where the rule goes and what it is called, such as: npm run new:rule sharing/advertisers');
  process.exit(2);
}
const file = path.join('rules', `${id}.ts`);
if (existsSync(file)) {
  console.error(`${file} is there already. Open it, or choose another name.`);
  process.exit(1);
}
const [group, name] = id.split('/');
const shape = {
  collection: ['collected', 'collects'],
  purposes: ['purposes', 'uses'],
  sharing: ['recipients', 'discloses'],
  rights: ['rights', 'grants'],
  security: ['security', 'protects'],
  choices: ['optOuts', 'offers'],
}[group] ?? ['practices', 'declares'];
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(
  file,
  `import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: '${id}',
  fact: '${shape[0]}:${name}',
  title: '${name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ')}',
  why: '',
  concern: 'medium',
  practice: '${shape[1]}',
  languages: { en: { data: [] } },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [],
    denies: [],
    ignores: [],
  },
};
`,
);
console.log(
  `${file} is there. Fill in why, the phrases and the examples, then run: npm run unit -- tests/rules.test.ts`,
);
