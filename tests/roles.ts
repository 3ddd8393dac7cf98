/**
 * Finding things as a screen reader does: by role and name. Covers what our views use, native elements named by their
 * content or their label; axe-core is the full reading of the standard, but takes seconds for a popup in jsdom.
 */
const SELECTORS = {
  button: 'button',
  link: 'a[href]',
  heading: 'h1, h2, h3',
  combobox: 'select',
  checkbox: 'input[type="checkbox"]',
  slider: 'input[type="range"]',
  textbox: 'textarea, input:not([type]), input[type="text"], input[type="email"]',
} as const;

export type Role = keyof typeof SELECTORS;

export interface Named {
  element: HTMLElement;
  name: string;
}

/** Everything that has this role and is there for a screen reader, in reading order, with its name. */
export function allByRole(role: Role): Named[] {
  return [...document.body.querySelectorAll<HTMLElement>(SELECTORS[role])]
    .filter((element) => element.closest('[hidden], [aria-hidden="true"]') === null)
    .map((element) => ({ element, name: nameOf(element) }));
}

/** The one thing with this role and name. @throws Error with the names that are there. */
export function byRole<E extends HTMLElement = HTMLElement>(role: Role, name: string | RegExp): E {
  const all = allByRole(role);
  const found = all.filter((one) => (typeof name === 'string' ? one.name === name : name.test(one.name)));
  const [only] = found;
  if (only === undefined || found.length > 1) {
    const names = (found.length > 1 ? found : all).map((one) => `“${one.name}”`).join(', ');
    throw new Error(`${found.length} elements have the role ${role} and the name ${name}. There are: ${names}`);
  }
  return only.element as E;
}

function nameOf(element: HTMLElement): string {
  const labels = 'labels' in element ? (element as HTMLInputElement).labels : null;
  const named = labels !== null && labels.length > 0 ? [...labels] : [element];
  return named
    .map((part) => textOf(part))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is read aloud of a subtree: not what is hidden, nor drawings. */
export function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof HTMLElement) || node.hidden || node.getAttribute('aria-hidden') === 'true') return '';
  return [...node.childNodes].map(textOf).join('');
}
