// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Popup } from '../lib/ui/components/Popup';
import { letterTools } from '../lib/ui/letter-workshop';
import type { Situation } from '../lib/ui/notices';
import { anybody, type Person } from '../lib/ui/person';
import { lawbook } from '../rules/lawbook';
import { apiFor, type FakeApi } from './popup-api';
import { allByRole, byRole, textOf } from './roles';
import { type StateName, scorecardOf, situations } from './states';

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  // jsdom has no layout, and so nothing to scroll.
  Element.prototype.scrollIntoView = () => {};
});

afterEach(() => {
  render(null, root);
  root.remove();
});

async function open(situation: Situation, person: Person = anybody): Promise<FakeApi> {
  const api = apiFor(situation);
  await act(async () =>
    render(<Popup api={api} letters={async () => letterTools(lawbook)} today="2025-01-31" person={person} />, root),
  );
  await settle();
  return api;
}

/** With everything shown, as after “See all”. */
async function openAll(situation: Situation, person: Person = anybody): Promise<FakeApi> {
  const api = await open(situation, person);
  await press(byRole('button', 'See all'));
  return api;
}

/** Until the answers of the browser have arrived and are drawn. */
const settle = () => act(async () => new Promise<void>((resolve) => setTimeout(resolve)));

async function press(element: HTMLElement) {
  await act(async () => element.click());
  await settle();
}

async function type(field: HTMLElement, value: string) {
  await act(async () => {
    (field as HTMLInputElement).value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function choose(list: HTMLElement, option: RegExp) {
  const select = list as HTMLSelectElement;
  const chosen = [...select.options].find(({ text }) => option.test(text));
  if (!chosen) throw new Error(`No option ${option} among ${[...select.options].map(({ text }) => text).join(', ')}`);
  await act(async () => {
    select.value = chosen.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const said = () => root.querySelector('[role="status"]')?.textContent ?? '';
const heading = () => byRole('heading', root.querySelector('h1')?.textContent ?? '').textContent;

describe.each(Object.keys(situations) as StateName[])('%s', (name) => {
  test('has one title, and every control a name', async () => {
    await open(situations[name]);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(heading()).not.toBe('');
    // What axe-core knows beyond this, colours and sizes too, is asked in a real browser: tests/screens.mjs.
    const controls = (['button', 'link', 'combobox', 'textbox'] as const).flatMap(allByRole);
    expect(controls.filter((one) => one.name === '').map(({ element }) => element.outerHTML)).toEqual([]);
  });
});

describe('states without a scorecard', () => {
  test.each<[StateName, string | RegExp, string | null]>([
    ['notAPolicy', 'This is not a privacy policy', 'Read this page anyway'],
    ['cookiePolicy', 'This is a cookie policy', 'Read this page anyway'],
    ['terms', 'These are terms of use', 'Read this page anyway'],
    ['hub', 'This page only links to policies', 'Read this page anyway'],
    ['tooShort', 'Too little text for a scorecard', 'Read again'],
    ['unknownLanguage', 'Smallprint does not read Finnish yet', 'Read again'],
    ['failed', 'Reading this page did not work', 'Read again'],
    ['unread', 'This page has not been read yet', 'Read this page'],
    ['tooLong', 'This page is too long to read', null],
    ['reading', 'Reading the policy…', null],
    ['notReadable', 'This page cannot be read', null],
  ])('%s says “%s” and offers %s', async (name, title, button) => {
    const api = await open(situations[name]);
    expect(heading()).toMatch(title);
    expect(allByRole('button').map((one) => one.name)).toEqual(button === null ? [] : [button]);
    if (button === null) return;
    await press(byRole('button', button));
    expect(api.did.reads).toBe(1);
    expect(heading()).toBe('Reading the policy…');
  });

  test('too little text says how little', async () => {
    await open(situations.tooShort);
    expect(root.textContent).toContain('Only 74 words were found');
  });

  test('a page that lets nobody in is called so', async () => {
    const api = await open(situations.unread);
    api.next.read = 'unreachable';
    await press(byRole('button', 'Read this page'));
    expect(heading()).toBe('This page cannot be read');
  });

  test('the scorecard appears by itself once the page has been read', async () => {
    const api = await open(situations.reading);
    await act(async () => api.tell({ kind: 'scored', scorecard: scorecardOf('mixed') }));
    expect(heading()).toBe('Skylark Weather Ltd');
  });

  test('an outcome that comes while the page is asked again is not overwritten', async () => {
    const api = await open(situations.failed);
    api.requestRead = async () => {
      api.tell({ kind: 'scored', scorecard: scorecardOf('mixed') });
      return 'asked';
    };
    await press(byRole('button', 'Read again'));
    expect(heading()).toBe('Skylark Weather Ltd');
  });
});

describe('the head', () => {
  test('names the grade in words', async () => {
    await open(situations.mixed);
    expect(root.querySelector('.badge')?.textContent).toContain('Grade C, 54 of 100 points');
    expect(root.textContent).toContain('Sells or “shares” your data and keeps some of it for 2 years.');
  });

  test('gives the reasons of the grade, each with its points and its sentences', async () => {
    await open(situations.mixed);
    const why = byRole('button', 'Mixed. Why C?');
    expect(why.getAttribute('aria-expanded')).toBe('false');
    await press(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    await press(byRole('button', /^−12 points: Sells your data/));
    expect(byRole('button', /^Under Californian law.* Show in page$/)).toBeTruthy();
  });

  test('a reason that rests on silence has nothing to open', async () => {
    await open(situations.mixed);
    await press(byRole('button', 'Mixed. Why C?'));
    expect(root.textContent).toContain('Does not promise to tell you of a data breach');
    expect(allByRole('button').filter(({ name }) => name.includes('data breach'))).toEqual([]);
  });

  test('highlights say their tone in a word', async () => {
    await open(situations.mixed);
    expect(byRole('button', 'Concern: Shares your data with advertisers')).toBeTruthy();
    expect(byRole('button', 'Good: Honours Global Privacy Control')).toBeTruthy();
  });
});

describe('the overview', () => {
  const category = (id: string) => root.querySelector<HTMLElement>(`[data-category="${id}"]`);
  const lineOf = (finding: string) => root.querySelector<HTMLElement>(`.all [data-finding="${finding}"]`);

  test('waits for “See all”, and goes again', async () => {
    await open(situations.mixed);
    expect(category('location')).toBeNull();
    const all = byRole('button', 'See all');
    expect(all.getAttribute('aria-expanded')).toBe('false');
    await press(all);
    await expect.poll(() => document.activeElement?.textContent).toBe('All it says');
    await press(byRole('button', 'See less'));
    expect(category('location')).toBeNull();
  });

  test.each([
    ['location', 'Location: 1 yes, 1 only if you choose'],
    ['sensitive', 'Sensitive data: Not mentioned'],
    ['contact', 'Contact details: 2 yes, 1 no'],
    ['sale', 'Sale of data, California only: Sells or shares'],
    ['ai', 'AI training: Says no'],
    ['automated', 'Automated decisions: Unclear'],
    ['retention', 'How long: Names a period'],
    ['companies', 'Companies named: 2'],
    ['children', 'Children under 13: Not meant for them'],
  ])('a row says what it is about and what the policy says: %s', async (id, name) => {
    await openAll(situations.mixed);
    expect(category(id)?.contains(byRole('button', name))).toBe(true);
  });

  test('what a single matter leaves unsaid is a row with nothing to open', async () => {
    await openAll(situations.mixed);
    expect(category('breach')?.textContent).toContain('Not mentioned');
    expect(category('breach')?.querySelector('button')).toBeNull();
  });

  test.each([
    ['collected:name', 'yes', 'Name: Yes'],
    ['collected:phone-number', 'yes', 'Phone number: May'],
    ['collected:precise-location', 'only-if', 'Precise location: Only if you choose'],
    ['collected:contact-list', 'no', 'Contacts and connections: No'],
    ['collected:age-or-birth-date', 'yes', 'Age or date of birth, Children only: Yes'],
    ['recipients:public', 'no', 'Other users or the public: No'],
    ['practices:sale', 'yes', null],
    ['practices:ai-training', 'no', null],
  ])('%s is %s', async (finding, answer, text) => {
    await openAll(situations.mixed);
    for (const { element } of allByRole('button').filter((one) => one.element.closest('h3'))) await press(element);
    const line = lineOf(finding);
    expect(line?.dataset.answer).toBe(answer);
    if (text !== null) expect(textOf(line?.querySelector('.line-face') as Node).replace(/\s+/g, ' ')).toBe(text);
    expect(line?.querySelector('.quote-button')).not.toBeNull();
  });

  test('what the policy leaves unsaid is told by name', async () => {
    await openAll(situations.silent);
    await press(byRole('button', 'Contact details: Not mentioned'));
    expect(category('contact')?.textContent).toContain(
      'Not mentioned: Email address, Phone number, Postal address, Contacts and connections',
    );
    expect(root.textContent).toContain('Silence is not a no.');
  });

  test('many lines keep their sentences closed at first', async () => {
    await openAll(situations.manyCompanies);
    await press(byRole('button', 'Companies named: 60'));
    expect(category('companies')?.querySelectorAll('.quote-button')).toHaveLength(0);
    await press(byRole('button', 'Company 1'));
    expect(category('companies')?.querySelectorAll('.quote-button')).toHaveLength(1);
  });
});

describe('the sentences', () => {
  const location = async () => {
    const api = await openAll(situations.mixed);
    await press(byRole('button', /^Location/));
    return api;
  };
  const key = async (name: string, held: KeyboardEventInit = {}) => {
    await act(async () => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, ...held }));
    });
    await settle();
  };
  const first = 'With your permission, the app reads the GPS position of your phone.';
  const second = 'If you allow it, we keep the positions of the last 30 days to improve our forecasts.';

  test('stand under their headings, and show themselves in the page', async () => {
    const api = await location();
    expect(root.textContent).toContain('What we collect › Location');
    await press(byRole('button', /^With your permission.* Show in page$/));
    expect(api.did.revealed).toEqual([first]);
    expect(said()).toBe('Highlighted in the page.');
    expect(byRole('button', /^With your permission.* Shown in page$/)).toBeTruthy();
  });

  test('are gone through by the buttons, in the page as well, and round', async () => {
    const api = await location();
    expect(root.querySelector('.pager')?.textContent).toContain('1 of 2');
    await press(byRole('button', 'Next sentence'));
    expect(root.querySelector('.pager')?.textContent).toContain('2 of 2');
    expect(said()).toBe('Sentence 2 of 2. Highlighted in the page.');
    await press(byRole('button', 'Next sentence'));
    await press(byRole('button', 'Previous sentence'));
    expect(api.did.revealed).toEqual([second, first, second]);
  });

  test('are gone through by keys, wherever the focus is among them', async () => {
    const api = await location();
    byRole('button', /^With your permission/).focus();
    for (const name of ['n', 'p', 'ArrowRight', 'ArrowLeft', 'x']) await key(name);
    expect(api.did.revealed).toEqual([second, first, second, first]);
  });

  test('leave the keys of the browser alone', async () => {
    const api = await location();
    byRole('button', /^With your permission/).focus();
    await key('ArrowLeft', { altKey: true });
    expect(api.did.revealed).toEqual([]);
  });

  test('that are gone from the page say so, and offer to read again', async () => {
    const api = await location();
    api.next.reveal = 'changed';
    await press(byRole('button', 'Next sentence'));
    expect(said()).toBe('Sentence 2 of 2. This sentence is no longer in the page.');
    expect(root.textContent).toContain('The page has changed since it was read.');
    await press(byRole('button', 'Read again'));
    expect(api.did.reads).toBe(1);
  });

  test('stand behind what stands out, too, and close again', async () => {
    await open(situations.mixed);
    const line = byRole('button', 'Concern: Shares your data with advertisers');
    await press(line);
    expect(line.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(line.getAttribute('aria-controls') ?? '')?.textContent).toContain('advertising IDs');
    await press(line);
    expect(line.getAttribute('aria-expanded')).toBe('false');
    expect(allByRole('button').filter(({ name }) => /Show in page/.test(name))).toEqual([]);
  });
});

describe('ways out', () => {
  test('go straight there, in a tab of their own', async () => {
    const api = await openAll(situations.mixed);
    const link = byRole<HTMLAnchorElement>('link', /^Open : Do not sell or share|^Open: Do not sell or share/);
    expect(link.rel).toBe('noopener noreferrer');
    expect(link.target).toBe('_blank');
    await press(link);
    expect(api.did.opened).toEqual(['https://www.skylark-weather.example/privacy-choices']);
  });

  test('by mail open the mail program', async () => {
    const api = await openAll(situations.mixed);
    await press(byRole('link', /^Write: /));
    expect(api.did.mailed).toEqual(['mailto:privacy@skylark-weather.example']);
  });

  test('in a setting can be copied', async () => {
    const api = await openAll(situations.mixed);
    await press(byRole('button', /^Copy instruction: You can reset or delete the advertising ID/));
    expect(api.did.copied).toEqual([
      'You can reset or delete the advertising ID in the privacy settings of your phone.',
    ]);
    expect(said()).toBe('Copied.');
  });

  test('are a click away at a glance', async () => {
    await open(situations.mixed);
    await press(byRole('button', '6 ways out: 3 are one click away'));
    await expect.poll(() => document.activeElement?.textContent).toBe('Ways out');
  });

  test('of which there are many are shown a few at a time', async () => {
    await openAll(situations.manyOptOuts);
    const opens = () => allByRole('link').filter(({ name }) => name.startsWith('Open')).length;
    expect(opens()).toBeLessThan(20);
    for (const { element, name } of allByRole('button')) if (name.startsWith('Show all')) await press(element);
    expect(opens()).toBe(60);
  });

  test('of which there are none say so', async () => {
    await openAll(situations.silent);
    expect(root.textContent).toContain('offers no opt-out that Smallprint could find');
  });
});

describe('hostile pages', () => {
  test('put no markup, no script address and no smuggled recipient into the popup', async () => {
    await openAll(situations.hostile);
    expect(root.querySelectorAll('img, script, iframe')).toHaveLength(0);
    expect(heading()).toContain('<img src=x');
    const links = [...root.querySelectorAll('a')].map(({ href }) => href);
    expect(links.filter((href) => !/^(https?:\/\/(?!.*@)|mailto:[^?%]+$)/.test(href))).toEqual([]);
    expect(links.filter((href) => /evil|bank/.test(href))).toEqual([]);
    expect(root.textContent).not.toMatch(/javascript:|evil\.example|bcc/);
  });

  test('cannot turn the direction of their labels', async () => {
    await openAll(situations.rightToLeft);
    expect(root.innerHTML).not.toContain('\u202e');
    expect(byRole('link', /^Open: .* www\.skylark-weather\.example$/)).toBeTruthy();
  });
});

describe('the letter', () => {
  test('is refused while a required blank is empty, and says which', async () => {
    const api = await openAll(situations.mixed);
    await press(byRole('button', 'Copy opt-out e-mail'));
    expect(api.did.copied).toEqual([]);
    expect(said()).toBe('Not copied yet. Fill in: Your e-mail address.');
    const blank = byRole('textbox', 'Your e-mail address');
    expect(blank.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => document.activeElement).toBe(blank);
  });

  test('takes all that a browser fills in at once', async () => {
    await openAll(situations.mixed);
    await act(async () => {
      for (const [label, value] of [
        ['Your e-mail address', 'robin@mail.example'],
        ['Your name (optional)', 'Robin Vale'],
      ] as const) {
        const field = byRole<HTMLInputElement>('textbox', label);
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    const letter = byRole<HTMLTextAreaElement>('textbox', 'Text of the letter').value;
    expect(letter).toContain('robin@mail.example');
    expect(letter).toContain('Robin Vale');
  });

  test('is copied in one click once it is whole', async () => {
    const api = await openAll(situations.mixed);
    await type(byRole('textbox', 'Your e-mail address'), 'robin@mail.example');
    await press(byRole('button', 'Copy opt-out e-mail'));
    expect(api.did.copied).toHaveLength(1);
    expect(api.did.copied[0]).toMatch(/^To: privacy@skylark-weather\.example\nSubject: .+\n\nDear /);
    expect(api.did.copied[0]).toContain('robin@mail.example');
    expect(said()).toBe('Copied. Paste it into an e-mail to privacy@skylark-weather.example.');
  });

  test('shows what is copied', async () => {
    const api = await openAll(situations.mixed);
    await type(byRole('textbox', 'Your e-mail address'), 'robin@mail.example');
    await press(byRole('button', 'Copy letter'));
    const shown = byRole<HTMLTextAreaElement>('textbox', 'Text of the letter').value;
    expect(shown.length).toBeGreaterThan(200);
    expect(api.did.copied[0]?.endsWith(shown)).toBe(true);
  });

  test('changes with the request and the law', async () => {
    await openAll(situations.mixed);
    const text = () => byRole<HTMLTextAreaElement>('textbox', 'Text of the letter').value;
    expect(text()).toContain('1798.120');
    await choose(byRole('combobox', 'Law'), /GDPR/);
    expect(text()).toContain('Article 21');
    expect(text()).not.toContain('1798');
    await choose(byRole('combobox', 'Request'), /Delete/);
    expect(text()).toContain('Article 17');
    expect(byRole('button', 'Copy deletion e-mail')).toBeTruthy();
    expect(allByRole('textbox').map(({ name }) => name)).toContain('Your name');
  });

  test('opens in the mail program', async () => {
    const api = await openAll(situations.mixed);
    await type(byRole('textbox', 'Your e-mail address'), 'robin@mail.example');
    await press(byRole('button', 'Open in mail program'));
    expect(api.did.mailed[0]).toMatch(/^mailto:privacy@skylark-weather\.example\?subject=/);
    // Longer than an address may be: the text comes along on the clipboard.
    if (!api.did.mailed[0]?.includes('&body=')) expect(api.did.copied[0]).toContain('robin@mail.example');
  });

  test('is not opened while a blank is empty', async () => {
    const api = await openAll(situations.mixed);
    await press(byRole('button', 'Open in mail program'));
    expect(api.did.mailed).toEqual([]);
    expect(said()).toMatch(/^Not opened yet\./);
  });

  test('without an address says so, and where else to turn', async () => {
    await openAll(situations.allBad);
    expect(root.textContent).toContain('The policy gives no e-mail address for this, but it can be reached here:');
    expect(root.querySelector('.sheet')?.textContent).toContain('PO Box 12');
  });

  test('says what to do where the browser allows no copying', async () => {
    const api = await openAll(situations.mixed);
    api.next.copy = 'refused';
    await type(byRole('textbox', 'Your e-mail address'), 'robin@mail.example');
    await press(byRole('button', 'Copy opt-out e-mail'));
    expect(said()).toContain('Select the text of the letter and copy it yourself.');
  });
});

describe('the keyboard', () => {
  test('reaches everything by native controls: no order is forced', async () => {
    await open(situations.mixed);
    expect(root.querySelectorAll('[tabindex]:not([tabindex="-1"])')).toHaveLength(0);
    expect(root.querySelectorAll('[role="button"], [role="link"]')).toHaveLength(0);
    for (const { element } of allByRole('button')) expect(element.localName).toBe('button');
  });

  test('reads a glance from the grade to the two things to do', async () => {
    await open(situations.mixed);
    const names = allByRole('button').map(({ name }) => name);
    expect(names[0]).toBe('Mixed. Why C?');
    expect(names.slice(-3)).toEqual(['6 ways out: 3 are one click away', 'Copy opt-out e-mail', 'See all']);
  });
});

describe('the person who looks', () => {
  const regraded: Person['weigh'] = (card) => ({ ...card, grade: { ...card.grade, letter: 'E' } });

  test('sees the grade as they weigh it', async () => {
    await open(situations.mixed, { ...anybody, weigh: regraded });
    expect(root.textContent).toContain('Grade E');
  });

  test('sees no letter where they want none, and what stands out all the same', async () => {
    await open(situations.mixed, { ...anybody, grade: 'hidden' });
    expect(root.querySelector('.badge')).toBeNull();
    expect(allByRole('button').map(({ name }) => name)).not.toContainEqual(expect.stringMatching(/Why/));
    expect(byRole('heading', 'What stands out')).toBeTruthy();
  });

  test('need not type again what they have kept', async () => {
    await openAll(situations.mixed, { ...anybody, ownDetails: { name: 'Ada Quill', email: 'ada@quill.example' } });
    const values = allByRole('textbox').map(({ element }) => (element as HTMLInputElement).value);
    expect(values).toEqual(expect.arrayContaining(['Ada Quill', 'ada@quill.example']));
  });
});

describe('the side panel', () => {
  test('is opened on the tab of the policy, where the browser has one', async () => {
    const openedOn: number[] = [];
    const api = apiFor(situations.mixed);
    api.openPanel = async (tabId) => {
      openedOn.push(tabId);
      return 'refused';
    };
    await act(async () =>
      render(<Popup api={api} letters={async () => letterTools(lawbook)} today="2025-01-31" person={anybody} />, root),
    );
    await settle();
    await press(byRole('button', 'Read along'));
    expect(openedOn).toEqual([7]);
    expect(root.querySelector('[role="alert"]')?.textContent).not.toBe('');
  });

  test('is not spoken of where there is none', async () => {
    await open(situations.mixed);
    expect(allByRole('button').map(({ name }) => name)).not.toContain('Read along');
  });
});
