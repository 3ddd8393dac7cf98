// Writes docs/THIRD_PARTY.md: the packages of others whose code is in what we ship, with their licences, as a build finds
// them. `npm run third-party`; with --check it only says whether the list is up to date.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'wxt';

const root = path.resolve(import.meta.dirname, '..');
const list = path.join(root, 'docs/THIRD_PARTY.md');

/** Folders of the packages that modules of a build came from. */
async function packagesShipped(browser) {
  const folders = new Set();
  const record = {
    name: 'smallprint:third-party',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const [id, { renderedLength }] of Object.entries(chunk.modules ?? {})) {
          const [, folder] =
            /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id.replace(/^\0/, '')) ?? [];
          if (folder && renderedLength > 0) folders.add(folder);
        }
      }
    },
  };
  const outDir = mkdtempSync(path.join(tmpdir(), 'smallprint-third-party-'));
  try {
    const shown = path.relative(root, outDir);
    await build({ root, browser, outDir: shown, logger: silent, vite: () => ({ plugins: [record] }) });
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
  return folders;
}

const quiet = () => {};
const silent = {
  debug: quiet,
  log: quiet,
  info: quiet,
  warn: quiet,
  success: quiet,
  level: 0,
  error: console.error,
  fatal: console.error,
};

function entry(folder) {
  const { name, version, license, homepage, repository } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const address = homepage ?? (repository?.url ?? '').replace(/^git\+|\.git$/g, '');
  const file = readdirSync(folder).find((file) => /^(licen[cs]e|copying)(\.|$)/i.test(file));
  if (!license) throw new Error(`${name} does not say its licence. Look it up before shipping its code.`);
  const text = file ? readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : null;
  const shown = text === null ? 'The package comes without the text of its licence.' : `\`\`\`\n${text}\n\`\`\``;
  return { name, text: `## ${name} ${version}\n\n${license}, <${address}>\n\n${shown}\n` };
}

const folders = new Set();
for (const browser of ['chrome', 'firefox']) for (const folder of await packagesShipped(browser)) folders.add(folder);
const entries = [...folders].map(entry).sort((a, b) => (a.name < b.name ? -1 : 1));
const written = `# Code of others in the extension\n\nWritten by \`npm run third-party\` from what the builds contain.\n\n${entries.map(({ text }) => text).join('\n')}`;
if (!process.argv.includes('--check')) {
  writeFileSync(list, written);
  console.log(`docs/THIRD_PARTY.md: ${entries.map(({ name }) => name).join(', ')}`);
} else if (!existsSync(list) || readFileSync(list, 'utf8') !== written) {
  console.error('docs/THIRD_PARTY.md is not up to date. Run: npm run third-party');
  process.exitCode = 1;
}
