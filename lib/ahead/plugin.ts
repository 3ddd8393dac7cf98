import { type Plugin, runnerImport } from 'vite';

/**
 * Runs the modules whose names end in `.ahead.ts` while bundling, and bundles what they export instead of them: work
 * that gives the same answer in every browser is done once. Their exports are plain data; without this plugin they are
 * worked out when they are loaded.
 */
export function ahead(): Plugin {
  return {
    name: 'smallprint:ahead',
    enforce: 'pre',
    async load(id) {
      const [file = ''] = id.split('?');
      if (!/\.ahead\.ts$/.test(file)) return null;
      // Read anew each time: a rule may have changed since, and a new one is a new file.
      const { module, dependencies } = await runnerImport<Record<string, unknown>>(file, {
        configFile: false,
        logLevel: 'error',
      });
      for (const dependency of dependencies) this.addWatchFile(dependency);
      const lines = Object.entries(module).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
      return { code: lines.join('\n'), map: null };
    },
  };
}
