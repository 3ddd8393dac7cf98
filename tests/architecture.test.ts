import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * What each part may import: the data flows one way, and the imports show it. A part is a folder, or a file that stands
 * for one. Tests and fixtures may import anything.
 */
const MAY_IMPORT: Record<string, { parts: readonly string[]; packages?: readonly string[] }> = {
  'lib/policy': { parts: [] },
  // These two read pages, and share how that is done safely.
  'lib/detect': { parts: ['lib/policy', 'lib/extract', 'rules/detection'] },
  'lib/extract': { parts: ['lib/policy', 'lib/detect', 'rules/detection'] },
  'lib/find': { parts: ['lib/policy', 'lib/detect', 'lib/extract'] },
  'lib/segment': { parts: ['lib/policy'] },
  'lib/classify': { parts: ['lib/policy'] },
  'lib/scorecard': { parts: ['lib/policy'] },
  'lib/letters': { parts: ['lib/policy'] },
  'lib/compare': { parts: ['lib/policy'] },
  'lib/analyse': { parts: ['lib/policy', 'lib/segment', 'lib/classify', 'lib/scorecard'] },
  // A Vite plugin: it belongs to the build.
  'lib/ahead': { parts: [], packages: ['vite'] },
  // The words of the interface, and the Vite plugin that bundles them.
  'lib/i18n': { parts: ['assets'], packages: ['vite', 'node:fs'] },
  'lib/browser': { parts: ['lib/policy', 'lib/detect', 'lib/extract', 'lib/letters', 'lib/i18n'], packages: ['wxt'] },
  'lib/ui': { parts: ['lib/policy', 'lib/letters', 'lib/i18n'], packages: ['preact', 'dompurify'] },
  rules: { parts: ['lib/policy', 'lib/letters', 'lib/detect', 'lib/classify'] },
  entrypoints: {
    parts: [
      'lib/policy',
      'lib/analyse',
      'lib/scorecard',
      'lib/find',
      'lib/browser',
      'lib/i18n',
      'lib/ui',
      'rules',
      'assets',
      // Our own privacy policy, which is shown as it stands.
      'docs',
    ],
    packages: ['wxt', 'preact'],
  },
};

/** The core: no browser, no DOM, and no rules, which come in as an argument. */
const CORE = [
  'lib/policy',
  'lib/segment',
  'lib/classify',
  'lib/scorecard',
  'lib/letters',
  'lib/compare',
  'lib/analyse',
];

interface Source {
  file: string;
  part: string;
  code: string;
  imports: string[];
}

const root = path.resolve(import.meta.dirname, '..');
const sources: Source[] = ['lib', 'rules', 'entrypoints'].flatMap(filesIn).map((file) => {
  const code = readFileSync(path.join(root, file), 'utf8');
  return { file, part: partOf(file), code, imports: importsOf(code) };
});

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$|fixture/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}

/** "lib/detect/words.ts" → "lib/detect"; "lib/analyse.ts" → "lib/analyse"; "rules/sharing/sale.ts" → "rules". */
function partOf(file: string): string {
  const [top = '', next = ''] = file.replace(/\.tsx?$/, '').split('/');
  return top === 'lib' ? `${top}/${next}` : top;
}

function importsOf(code: string): string[] {
  const named = code.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g);
  const bare = code.matchAll(/(?:^|\n)import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g);
  return [...named, ...bare].map((match) => match[1] ?? match[2] ?? '');
}

/** Without those that name types only, which are gone when the code runs. */
function withoutTypes(code: string): string {
  return code.replace(
    /(^|\n)(import|export)\s+(type\b|\{(\s*type\s+[\w\s]+,?)+\})[^'"`;]*?\bfrom\s*['"][^'"]+['"]/g,
    '$1',
  );
}

/** An import of our own, from the root of the project; null for a package. */
function ownImport(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier.split('?')[0] ?? ''));
}

/** Each fault with its remedy; the list is empty where all is well. */
function faults(check: (source: Source) => string[]): string[] {
  return sources.flatMap((source) => check(source).map((fault) => `${source.file}: ${fault}`));
}

test('the sources are found', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.find(({ file }) => file === 'entrypoints/reader.ts')?.imports).toContain('../lib/browser/attend-page');
});

test.each([
  ["import { a } from './a';", ['./a']],
  ["import type {\n  A,\n} from '../a';", ['../a']],
  ["import './a.css';", ['./a.css']],
  ["const a = await import('./a');", ['./a']],
  ["export { a } from './a';", ['./a']],
  ["const verbs = ['import', './a'];", []],
])('the imports of %j are %j', (code, imports) => {
  expect(importsOf(code).filter((name) => name.startsWith('.'))).toEqual(imports);
});

describe('imports point one way', () => {
  test('every part has its place in the order', () => {
    const parts = new Set(sources.map(({ part }) => part));
    expect(
      [...parts].filter((part) => !Object.hasOwn(MAY_IMPORT, part)),
      'Say in MAY_IMPORT what the new part may import.',
    ).toEqual([]);
  });

  test.each(Object.entries(MAY_IMPORT))('%s imports only what stands before it', (part, { parts, packages = [] }) => {
    const found = faults((source) =>
      source.imports.flatMap((specifier) => {
        if (source.part !== part) return [];
        const own = ownImport(source.file, specifier);
        if (own === null) {
          return packages.some((name) => specifier === name || specifier.startsWith(`${name}/`))
            ? []
            : [`imports the package "${specifier}". Keep it out of ${part}, or hand in what it does as an argument.`];
        }
        const fits = [part, ...parts].some((allowed) => own === allowed || own.startsWith(`${allowed}/`));
        return fits ? [] : [`imports ${own}. Move what is shared into lib/policy, or pass it in as an argument.`];
      }),
    );
    expect(found).toEqual([]);
  });
});

test('the core brings no rules along: they come in as an argument', () => {
  const found = faults(({ file, part, imports }) =>
    CORE.includes(part)
      ? imports
          .filter((name) => ownImport(file, name)?.startsWith('rules'))
          .map((name) => `imports ${name}. Take it as an argument.`)
      : [],
  );
  expect(found).toEqual([]);
});

test('the core names nothing of a browser', () => {
  // The compiler says the same by tsconfig.core.json; here it is said by name, and for every file.
  const found = faults(({ part, code }) =>
    CORE.includes(part)
      ? [...code.matchAll(/\b(?:globalThis|window|navigator|localStorage|chrome|browser)\.\w+/g)].map(
          ([name]) => `uses ${name}. Do it in lib/browser or lib/ui, and hand the value in.`,
        )
      : [],
  );
  expect(found).toEqual([]);
});

test('only lib/browser talks to the browser', () => {
  const found = faults(({ part, code, imports }) =>
    part === 'lib/browser'
      ? []
      : [
          ...imports.filter((name) => /^(wxt\/browser|webextension-polyfill)/.test(name)),
          ...[...code.matchAll(/(?<![\w.'"/-])(?:browser|chrome)\.(?:runtime|tabs|storage|action|scripting)\b/g)].map(
            ([name]) => name,
          ),
        ].map((name) => `uses ${name}. Add a function to lib/browser, and call that.`),
  );
  expect(found).toEqual([]);
});

test('no file imports itself by a roundabout way', () => {
  const known = new Map(sources.map((source) => [source.file.replace(/\.tsx?$/, ''), source]));
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (name: string, way: string[]): void => {
    if (state.get(name) === 'open') circles.push([...way.slice(way.indexOf(name)), name].join(' → '));
    const source = known.get(name);
    if (state.has(name) || !source) return;
    state.set(name, 'open');
    for (const specifier of importsOf(withoutTypes(source.code))) {
      const own = ownImport(source.file, specifier);
      if (own) visit(own, [...way, name]);
    }
    state.set(name, 'done');
  };
  for (const name of known.keys()) visit(name, []);
  expect(circles, 'Move what both need into a file of its own.').toEqual([]);
});

test('no file only passes on what others export', () => {
  const found = faults(({ file, code }) => {
    const passesOn = /^\s*export\s+(\*|\{[^}]*\})\s+from\b/m.test(code);
    const hasItsOwn = /^export\s+(?:async\s+)?(?:function|const|class|interface|type\s+\w)/m.test(code);
    return /(^|\/)index\.tsx?$/.test(file) || (passesOn && !hasItsOwn)
      ? ['passes on the exports of others. Import from the file that has them.']
      : [];
  });
  expect(found).toEqual([]);
});

test('exports have names', () => {
  const found = faults(({ part, code }) =>
    part !== 'entrypoints' && /^export default\b/m.test(code)
      ? ['has a default export. Give it a name; only WXT asks for default exports, in entrypoints.']
      : [],
  );
  expect(found).toEqual([]);
});

test('entrypoints hold wiring: WXT takes every file there for an entrypoint of its own', () => {
  const tests = readdirSync(path.join(root, 'entrypoints'), { recursive: true }).filter((file) =>
    /\.test\./.test(String(file)),
  );
  expect(tests, 'Move the test beside the code that it tests, under lib/.').toEqual([]);
});
