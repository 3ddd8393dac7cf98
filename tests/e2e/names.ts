import type { Page } from 'playwright-core';

/** A thing that can be used, as the browser tells a screen reader of it. */
export interface Told {
  role: string;
  name: string;
}

const USED = ['button', 'link', 'textbox', 'combobox', 'checkbox', 'slider', 'searchbox'];

/** All of these roles on a page, with the names that the browser computes: what can be used, where none are named. */
export async function toldOf(page: Page, roles: readonly string[] = USED): Promise<Told[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && roles.includes(role?.value))
    .map(({ role, name }) => ({ role: role?.value, name: (name?.value ?? '').replace(/\s+/g, ' ').trim() }));
}

/** Where the focus is: what it is told as, and its place on the page. */
export async function focusOf(page: Page): Promise<Told & { top: number; left: number }> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId ?? '',
    fetchRelatives: false,
  });
  await session.detach();
  const place = await page.evaluate(() => {
    const at = document.activeElement ?? document.body;
    const { top, left } = at.getBoundingClientRect();
    return { top: top + scrollY, left: left + scrollX };
  });
  const [node] = nodes;
  return { role: node?.role?.value ?? '', name: (node?.name?.value ?? '').replace(/\s+/g, ' ').trim(), ...place };
}
