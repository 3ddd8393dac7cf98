// `npm run train:topics`: fits the model that tells a passage's topics (docs/TOPICS.md) to the passages under
// rules/topics/passages/, all of them written for this project, and writes rules/topics/model.json. No other text is read.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'rules/topics/passages');

// The rules are gathered by `import.meta.glob`, which only Vite knows.
const vite = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
});
try {
  const { topics } = await vite.ssrLoadModule('/rules/topics.ts');
  const { rules } = await vite.ssrLoadModule('/rules/gathered.ts');
  const { en } = await vite.ssrLoadModule('/rules/lexicon/en.ts');
  const { createPassageReader } = await vite.ssrLoadModule('/lib/classify/topic-features.ts');
  const { readPassages } = await vite.ssrLoadModule('/lib/classify/topic-passages.ts');
  const { fitModel } = await vite.ssrLoadModule('/lib/classify/topic-training.ts');

  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  const passages = files.flatMap((file) => readPassages(readFileSync(path.join(folder, file), 'utf8'), file));
  const model = fitModel(passages, createPassageReader(rules, topics, en));
  const text = `${JSON.stringify(model, null, 2)}\n`;
  writeFileSync(path.join(root, 'rules/topics/model.json'), text);
  console.log(`${passages.length} passages, rules/topics/model.json ${Math.round(text.length / 1000)} KB`);
} finally {
  await vite.close();
}
