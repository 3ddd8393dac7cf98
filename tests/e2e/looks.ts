import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong of the page as it is, each with the first elements that it is about. */
export async function violationsOn(page: Page): Promise<string[]> {
  // As text: the policy of our pages lets no script of others in.
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run()')) as {
    violations: { id: string; nodes: { target: string[] }[] }[];
  };
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3)}`);
}

/** What reaches out of the window sideways, but for what is in these elements; null where nothing does. */
export function tooWideOn(page: Page, except = '.unseen'): Promise<string | null> {
  return page.evaluate((selectors) => {
    const out = [...document.body.querySelectorAll('*')].find((element) => {
      const { left, right } = element.getBoundingClientRect();
      return !element.closest(selectors) && (left < -1 || right > document.documentElement.clientWidth + 1);
    });
    return out ? `${out.localName}.${out.className}` : null;
  }, except);
}
