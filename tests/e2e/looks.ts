import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { layoutFaults } from '../preview/layout.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong of the page as it is, each with the first elements that it is about. `colours`: looks at these alone. */
export async function violationsOn(page: Page, extent: 'everything' | 'colours' = 'everything'): Promise<string[]> {
  // As text: the policy of our pages lets no script of others in.
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe);
  const options = {
    resultTypes: ['violations'],
    ...(extent === 'colours' && { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }),
  };
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as {
    violations: { id: string; nodes: { target: string[] }[] }[];
  };
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3)}`);
}

/** What is wrong with how the page is laid out as it is: cut off, out of the window, one over the other, under a bar. */
export function layoutFaultsOn(page: Page): Promise<string[]> {
  return page.evaluate(layoutFaults);
}
