// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anybody } from '../lib/ui/person';
import { Panel } from '../lib/ui/reading/Panel';
import { type FakePanelApi, panelApiFor } from './panel-api';
import { type PanelStateName, panelStates } from './panel-states';
import { allByRole, byRole } from './roles';
import { situations } from './states';

let root: HTMLElement;
let scrolledTo: Element[];

// Neither layout nor highlights are in jsdom: hits are shown as browsers without highlights show them, and nothing has a size.
vi.stubGlobal('CSS', {});
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  scrolledTo = [];
  // jsdom has no layout, and so nothing to scroll.
  Element.prototype.scrollIntoView = function () {
    scrolledTo.push(this);
  };
  window.scrollTo = () => {};
});

afterEach(() => {
  render(null, root);
  root.remove();
});

/** Until the answers of the browser have arrived and are drawn. */
const settle = () => act(async () => new Promise<void>((resolve) => setTimeout(resolve, 40)));

async function open(name: PanelStateName): Promise<FakePanelApi> {
  const { situation, markup } = panelStates[name];
  const api = panelApiFor(situation, markup);
  await act(async () => render(<Panel api={api} person={anybody} />, root));
  await settle();
  return api;
}

async function press(element: Element) {
  await act(async () => {
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
  await settle();
}

async function key(element: Element, name: string, options: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...options });
  await act(async () => {
    element.dispatchEvent(event);
  });
  await settle();
  return event;
}

async function type(words: string) {
  const field = byRole<HTMLInputElement>('textbox', 'Search this policy');
  await act(async () => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
  return field;
}

async function choose(option: RegExp) {
  const list = byRole<HTMLSelectElement>('combobox', 'Show findings on');
  const chosen = [...list.options].find(({ text }) => option.test(text));
  await act(async () => {
    list.value = chosen?.value ?? '';
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

const policy = () => root.querySelector('article') as HTMLElement;
const current = () => [...root.querySelectorAll('mark[data-current]')].map((mark) => mark.textContent).join('');
const said = () => root.querySelector('[role="status"]')?.textContent ?? '';
const dock = () => root.querySelector('.dock')?.textContent ?? '';

describe.each(Object.keys(panelStates) as PanelStateName[])('%s', (name) => {
  test('has one title, headings without gaps, and every control a name', async () => {
    await open(name);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    const levels = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName[1]));
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    const controls = (['button', 'link', 'combobox', 'textbox'] as const).flatMap(allByRole);
    expect(controls.filter((one) => one.name === '').map(({ element }) => element.outerHTML)).toEqual([]);
  });
});

describe('the text', () => {
  test('keeps headings, lists and tables, and marks what was found', async () => {
    await open('sample');
    expect(policy().querySelectorAll('h3').length).toBeGreaterThan(5);
    expect(policy().querySelectorAll('li').length).toBeGreaterThan(10);
    expect(policy().querySelectorAll('table tr').length).toBeGreaterThan(2);
    expect(policy().querySelectorAll('mark[data-tone="bad"]').length).toBeGreaterThan(3);
    expect(policy().querySelectorAll('mark[data-tone="good"]').length).toBeGreaterThan(3);
  });

  test('of a hostile page is a text, and nothing more', async () => {
    await open('hostile');
    expect(document.title).toBe('');
    expect(
      policy().querySelectorAll('script, style, img, form, input, svg, math, iframe, [onclick], [id]'),
    ).toHaveLength(0);
    const links = [...policy().querySelectorAll('a')].map((link) => [link.href, link.dataset.target]);
    expect(links).toEqual([['https://evil.example/', 'evil.example']]);
  });

  test('that is not to be had is said to be missing, and can be read again', async () => {
    const api = await open('noText');
    expect(byRole('heading', 'The text is not there any more')).toBeTruthy();
    await press(byRole('button', 'Read again'));
    expect(api.did.reads).toBe(1);
  });

  test('opens its links by the browser, and those within it right there', async () => {
    const api = await open('sample');
    const links = [...policy().querySelectorAll('a')];
    const web = links.find(({ href }) => href.startsWith('https:'));
    const mail = links.find(({ href }) => href.startsWith('mailto:'));
    if (web) await press(web);
    if (mail) await press(mail);
    expect(api.did.opened).toEqual([web?.href]);
    expect(api.did.mailed).toEqual([mail?.href]);
  });

  test('grows and shrinks, and keeps its size', async () => {
    const api = await open('sample');
    await press(byRole('button', /^Larger text/));
    expect(api.did.size).toBe('large');
    await press(byRole('button', /^Larger text/));
    await press(byRole('button', /^Larger text/));
    expect(api.did.size).toBe('largest');
    expect(byRole('button', /^Larger text/).getAttribute('aria-disabled')).toBe('true');
    expect(root.querySelector('[data-size="largest"]')).not.toBeNull();
  });
});

describe('going through the findings', () => {
  test('by button: each is shown, with what it proves, and said', async () => {
    await open('sample');
    await press(byRole('button', 'Next marked sentence'));
    expect(current()).not.toBe('');
    expect(scrolledTo.at(-1)?.localName).toBe('mark');
    const first = current();
    expect(dock()).toMatch(/Sentence 1 of \d+/);
    expect(said()).toMatch(/^Sentence 1 of \d+ .+: /);
    await press(byRole('button', 'Next marked sentence'));
    expect(current()).not.toBe(first);
    await press(byRole('button', 'Previous marked sentence'));
    expect(current()).toBe(first);
    await press(byRole('button', 'Previous marked sentence'));
    expect(dock()).toMatch(/Sentence (\d+) of \1/);
  });

  test('by keyboard: n and p, but not while one is typing, nor with Ctrl', async () => {
    await open('sample');
    await key(policy(), 'n');
    expect(dock()).toMatch(/Sentence 1 of/);
    await key(policy(), 'n');
    expect(dock()).toMatch(/Sentence 2 of/);
    await key(policy(), 'p');
    expect(dock()).toMatch(/Sentence 1 of/);
    await key(byRole('textbox', 'Search this policy'), 'n');
    const chord = await key(policy(), 'n', { ctrlKey: true });
    expect(dock()).toMatch(/Sentence 1 of/);
    expect(chord.defaultPrevented).toBe(false);
  });

  test('by a click on a mark, and in the page itself', async () => {
    const api = await open('sample');
    const mark = policy().querySelector('mark[data-tone="bad"]') as HTMLElement;
    await press(mark);
    expect(current()).toContain(mark.textContent);
    await press(byRole('button', 'Show in page'));
    expect(api.did.revealed[0]).toContain((mark.textContent ?? '').trim());
    expect(byRole('button', 'Shown in page')).toBeTruthy();
    await press(byRole('button', 'Close'));
    expect(current()).toBe('');
  });

  test('in a page that has changed says so', async () => {
    const api = await open('sample');
    api.next.reveal = 'changed';
    await press(byRole('button', 'Next marked sentence'));
    await press(byRole('button', 'Show in page'));
    expect(dock()).toContain('The page has changed since it was read.');
  });

  test('by the list: again for the next of its sentences', async () => {
    await open('sample');
    await press(byRole('button', /^Findings/));
    const finding = byRole('button', /^Precise location/);
    await press(finding);
    expect(root.querySelector('.panel')?.getAttribute('data-side')).toBe('text');
    const first = current();
    expect(finding.getAttribute('aria-current')).toBe('true');
    await press(finding);
    expect(current()).not.toBe(first);
  });

  test('that are not in the text marks nothing, and says so', async () => {
    await open('changed');
    const lost = [...root.querySelectorAll('.finding')].filter((one) =>
      /was not found in this text/.test(one.textContent ?? ''),
    );
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.every(({ localName }) => localName === 'div')).toBe(true);
  });

  test('of one topic leaves the others alone', async () => {
    await open('sample');
    const all = policy().querySelectorAll('mark[data-tone]').length;
    await choose(/^Your rights/);
    expect(policy().querySelectorAll('mark[data-tone]').length).toBeLessThan(all);
    await press(byRole('button', 'Next marked sentence'));
    expect([...root.querySelectorAll('.proof h2')].map((heading) => heading.textContent)).toEqual(['Your rights']);
    expect([...root.querySelectorAll('.shelf h2')].map((heading) => heading.textContent)).toEqual(['Your rights']);
  });
});

describe('searching', () => {
  const count = () => root.querySelector('output')?.textContent;
  test('counts, goes on with Enter and back with Shift+Enter, round the end, and ends with Escape', async () => {
    await open('sample');
    const field = await type('personal information');
    const [, all] = /^1 of (\d+)$/.exec(count() ?? '') ?? [];
    expect(Number(all)).toBeGreaterThan(3);
    await key(field, 'Enter');
    expect(count()).toBe(`2 of ${all}`);
    await key(field, 'Enter', { shiftKey: true });
    await key(field, 'Enter', { shiftKey: true });
    expect(count()).toBe(`${all} of ${all}`);
    await key(field, 'Escape');
    expect(field.value).toBe('');
    expect(root.querySelector('output')).toBeNull();
  });

  test('for what is not there says so; the browser’s own search is left to the browser', async () => {
    await open('sample');
    await type('zebra');
    expect(count()).toBe('Not found');
    expect((await key(policy(), 'f', { ctrlKey: true })).defaultPrevented).toBe(false);
  });
});

describe('following the page', () => {
  test('another tab, and back', async () => {
    const api = await open('sample');
    await act(async () => api.show({ id: 8, readable: 'unknown', state: 'settled' }, situations.notAPolicy, null));
    await settle();
    expect(byRole('heading', 'This is not a privacy policy')).toBeTruthy();
    const { situation, markup } = panelStates.longWords;
    await act(async () => api.show({ id: 9, readable: 'unknown', state: 'settled' }, situation, markup));
    await settle();
    await settle();
    expect(policy().textContent).toContain('Donaudampfschifffahrt');
  });

  test('a page that cannot be reached from here says what to do', async () => {
    const api = await open('unread');
    api.next.read = 'unreachable';
    await press(byRole('button', 'Read this page'));
    expect(root.textContent).toContain('click Smallprint’s icon in the toolbar');
  });
});
