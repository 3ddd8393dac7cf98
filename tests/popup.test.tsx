// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Popup } from '../lib/ui/components/Popup';
import type { Situation } from '../lib/ui/notices';
import { lawbook } from '../rules/lawbook';
import { apiFor, type FakeApi } from './popup-api';
import { allByRole, byRole } from './roles';
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

async function open(situation: Situation): Promise<FakeApi> {
  const api = apiFor(situation);
  await act(async () => render(<Popup api={api} laws={lawbook} today="2025-01-31" />, root));
  await settle();
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
    expect(root.textContent).toContain('Collects 12 kinds of data');
  });

  test('gives the reasons of the grade, each with its points and its sentences', async () => {
    await open(situations.mixed);
    const why = byRole('button', 'Why C?');
    expect(why.getAttribute('aria-expanded')).toBe('false');
    await press(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    await press(byRole('button', /^−12 points: Sells data/));
    expect(byRole('button', /^Under Californian law.* Show in page$/)).toBeTruthy();
  });

  test('a reason that rests on silence has nothing to open', async () => {
    await open(situations.mixed);
    await press(byRole('button', 'Why C?'));
    expect(root.textContent).toContain('Does not say whether it notifies you of a breach');
    expect(allByRole('button').filter(({ name }) => name.includes('notifies you of a breach'))).toEqual([]);
  });

  test('highlights say their tone in a word', async () => {
    await open(situations.mixed);
    expect(byRole('button', 'Concern: Shares data with advertisers')).toBeTruthy();
    expect(byRole('button', 'Good: Honours Global Privacy Control')).toBeTruthy();
  });
});

describe('lines', () => {
  const lineOf = (finding: string) => root.querySelector<HTMLElement>(`[data-section] [data-finding="${finding}"]`);

  test.each([
    ['collected:name', 'yes', 'Name: Yes'],
    ['collected:phone-number', 'yes', 'Phone number: May'],
    ['collected:precise-location', 'only-if', 'Precise location: Only if you choose'],
    ['collected:contact-list', 'no', 'Contacts and connections: No'],
    ['collected:age-or-birth-date', 'yes', 'Age or date of birth, Children only: Yes'],
    ['notShared:public', 'no', null],
    ['recipients:public', 'no', 'Other users or the public: No'],
    ['practices:sale', 'yes', 'Sale of data, California only: Sells or shares'],
    ['practices:ai-training', 'no', 'AI training: Says no'],
    ['practices:automated-decisions', 'unclear', 'Automated decisions: Unclear'],
    ['practices:breach-notification', 'silent', null],
  ])('%s is %s', async (finding, answer, name) => {
    await open(situations.mixed);
    const line = lineOf(finding);
    if (name === null) return expect(line).toBeNull();
    expect(line?.dataset.answer).toBe(answer);
    for (const { element } of allByRole('button').filter((one) => one.element.closest('h2'))) await press(element);
    expect(byRole('button', name).closest('li')).toBe(line);
  });

  test('what the policy leaves unsaid is folded, and opens to all of it', async () => {
    await open(situations.silent);
    await press(byRole('button', 'Data collected: Not mentioned'));
    const folded = byRole('button', 'Not mentioned: Name, Email address and 28 more');
    await press(folded);
    expect(folded.parentElement?.querySelectorAll('li')).toHaveLength(30);
    expect(folded.parentElement?.textContent).toContain('Silence is not a no.');
  });

  test('a line opens to its sentences, and a sentence shows itself in the page', async () => {
    const api = await open(situations.mixed);
    await press(byRole('button', /^Data collected/));
    const line = byRole('button', 'Precise location: Only if you choose');
    expect(line.getAttribute('aria-expanded')).toBe('false');
    await press(line);
    expect(line.getAttribute('aria-expanded')).toBe('true');
    const panel = document.getElementById(line.getAttribute('aria-controls') ?? '');
    expect(panel?.textContent).toContain('What we collect › Location');
    await press(byRole('button', /^With your permission, the app reads the GPS position/));
    expect(api.did.revealed).toEqual(['With your permission, the app reads the GPS position of your phone.']);
    expect(said()).toBe('Highlighted in the page.');
  });

  test('a sentence that is gone says so, and offers to read again', async () => {
    const api = await open(situations.mixed);
    api.next.reveal = 'changed';
    await press(byRole('button', /^Data collected/));
    await press(byRole('button', 'Name: Yes'));
    await press(byRole('button', /Show in page$/));
    expect(said()).toBe('This sentence is no longer in the page.');
    await press(byRole('button', 'Read again'));
    expect(api.did.reads).toBe(1);
  });

  test('a line closes again', async () => {
    await open(situations.mixed);
    const line = byRole('button', 'Concern: Shares data with advertisers');
    await press(line);
    await press(line);
    expect(line.getAttribute('aria-expanded')).toBe('false');
    expect(allByRole('button').filter(({ name }) => /Show in page/.test(name))).toEqual([]);
  });
});

describe('ways out', () => {
  test('go straight there, in a tab of their own', async () => {
    const api = await open(situations.mixed);
    const link = byRole<HTMLAnchorElement>('link', /^Open : Do not sell or share|^Open: Do not sell or share/);
    expect(link.rel).toBe('noopener noreferrer');
    expect(link.target).toBe('_blank');
    await press(link);
    expect(api.did.opened).toEqual(['https://www.skylark-weather.example/privacy-choices']);
  });

  test('by mail open the mail program', async () => {
    const api = await open(situations.mixed);
    await press(byRole('link', /^Write: /));
    expect(api.did.mailed).toEqual(['mailto:privacy@skylark-weather.example']);
  });

  test('in a setting can be copied', async () => {
    const api = await open(situations.mixed);
    await press(byRole('button', /^Copy instruction: You can reset or delete the advertising ID/));
    expect(api.did.copied).toEqual([
      'You can reset or delete the advertising ID in the privacy settings of your phone.',
    ]);
    expect(said()).toBe('Copied.');
  });

  test('“Ways out” moves the reader there', async () => {
    await open(situations.mixed);
    await press(byRole('button', 'Ways out (6)'));
    expect(document.activeElement?.textContent).toBe('Ways out');
  });

  test('of which there are many are shown a few at a time', async () => {
    await open(situations.manyOptOuts);
    const opens = () => allByRole('link').filter(({ name }) => name.startsWith('Open')).length;
    expect(opens()).toBeLessThan(20);
    for (const { element, name } of allByRole('button')) if (name.startsWith('Show all')) await press(element);
    expect(opens()).toBe(60);
  });

  test('of which there are none say so', async () => {
    await open(situations.silent);
    expect(root.textContent).toContain('offers no opt-out that Smallprint could find');
  });
});

describe('hostile pages', () => {
  test('put no markup, no script address and no smuggled recipient into the popup', async () => {
    await open(situations.hostile);
    expect(root.querySelectorAll('img, script, iframe')).toHaveLength(0);
    expect(heading()).toContain('<img src=x');
    const links = [...root.querySelectorAll('a')].map(({ href }) => href);
    expect(links.filter((href) => !/^(https?:\/\/(?!.*@)|mailto:[^?%]+$)/.test(href))).toEqual([]);
    expect(links.filter((href) => /evil|bank/.test(href))).toEqual([]);
    expect(root.textContent).not.toMatch(/javascript:|evil\.example|bcc/);
  });

  test('cannot turn the direction of their labels', async () => {
    await open(situations.rightToLeft);
    expect(root.innerHTML).not.toContain('\u202e');
    expect(byRole('link', /^Open: .* www\.skylark-weather\.example$/)).toBeTruthy();
  });
});

describe('the letter', () => {
  test('is refused while a required blank is empty, and says which', async () => {
    const api = await open(situations.mixed);
    await press(byRole('button', 'Copy opt-out e-mail'));
    expect(api.did.copied).toEqual([]);
    expect(said()).toBe('Not copied yet. Fill in: Your e-mail address.');
    const blank = byRole('textbox', 'Your e-mail address');
    expect(blank.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => document.activeElement).toBe(blank);
  });

  test('takes all that a browser fills in at once', async () => {
    await open(situations.mixed);
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
    const api = await open(situations.mixed);
    await type(byRole('textbox', 'Your e-mail address'), 'robin@mail.example');
    await press(byRole('button', 'Copy opt-out e-mail'));
    expect(api.did.copied).toHaveLength(1);
    expect(api.did.copied[0]).toMatch(/^To: privacy@skylark-weather\.example\nSubject: .+\n\nDear /);
    expect(api.did.copied[0]).toContain('robin@mail.example');
    expect(said()).toBe('Copied. Paste it into an e-mail to privacy@skylark-weather.example.');
  });

  test('shows what is copied', async () => {
    const api = await open(situations.mixed);
    await type(byRole('textbox', 'Your e-mail address'), 'robin@mail.example');
    await press(byRole('button', 'Copy letter'));
    const shown = byRole<HTMLTextAreaElement>('textbox', 'Text of the letter').value;
    expect(shown.length).toBeGreaterThan(200);
    expect(api.did.copied[0]?.endsWith(shown)).toBe(true);
  });

  test('changes with the request and the law', async () => {
    await open(situations.mixed);
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
    const api = await open(situations.mixed);
    await type(byRole('textbox', 'Your e-mail address'), 'robin@mail.example');
    await press(byRole('button', 'Open in mail program'));
    expect(api.did.mailed[0]).toMatch(/^mailto:privacy@skylark-weather\.example\?subject=/);
    // Longer than an address may be: the text comes along on the clipboard.
    if (!api.did.mailed[0]?.includes('&body=')) expect(api.did.copied[0]).toContain('robin@mail.example');
  });

  test('is not opened while a blank is empty', async () => {
    const api = await open(situations.mixed);
    await press(byRole('button', 'Open in mail program'));
    expect(api.did.mailed).toEqual([]);
    expect(said()).toMatch(/^Not opened yet\./);
  });

  test('without an address says so, and where else to turn', async () => {
    await open(situations.allBad);
    expect(root.textContent).toContain('The policy gives no e-mail address for this, but it can be reached here:');
    expect(root.querySelector('.sheet')?.textContent).toContain('PO Box 12');
  });

  test('says what to do where the browser allows no copying', async () => {
    const api = await open(situations.mixed);
    api.next.copy = 'refused';
    await type(byRole('textbox', 'Your e-mail address'), 'robin@mail.example');
    await press(byRole('button', 'Copy opt-out e-mail'));
    expect(said()).toContain('Select the text of the letter and copy it yourself.');
  });
});

describe('the keyboard', () => {
  test('reaches everything by native controls: no key is handled, no order is forced', async () => {
    await open(situations.mixed);
    expect(root.querySelectorAll('[tabindex]:not([tabindex="-1"])')).toHaveLength(0);
    expect(root.querySelectorAll('[role="button"], [role="link"]')).toHaveLength(0);
    for (const { element } of allByRole('button')) expect(element.localName).toBe('button');
  });

  test('reads the actions right after the head', async () => {
    await open(situations.mixed);
    const names = allByRole('button').map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['Why C?', 'Copy opt-out e-mail', 'Ways out (6)']);
  });
});
