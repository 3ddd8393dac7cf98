// @vitest-environment jsdom

import type { JSX } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { analyse } from '../lib/analyse';
import type { RememberedRequest } from '../lib/letters/requests';
import { DEFAULT_SETTINGS, type Settings } from '../lib/policy/settings';
import { OptionsPage } from '../lib/ui/pages/OptionsPage';
import { type RequestsApi, RequestsPage } from '../lib/ui/pages/RequestsPage';
import { RubricPage } from '../lib/ui/pages/RubricPage';
import { samplePolicy } from '../lib/ui/pages/sample-policy';
import { WelcomePage } from '../lib/ui/pages/WelcomePage';
import type { SettingsApi } from '../lib/ui/settings-api';
import { concerns } from '../rules/concerns';
import { lawbook } from '../rules/lawbook';
import { rubric } from '../rules/rubric';
import { rulebook } from '../rules/ruleset';
import { requestOf } from './fixtures/request';
import { allByRole, byRole } from './roles';

let root: HTMLElement;
let kept: Settings;
let cleared: number;
let room: 'left' | 'none';

const api: SettingsApi = {
  readSettings: async () => kept,
  changeSettings: async (changes) => {
    if (room === 'none') throw new Error('QuotaExceededError');
    kept = { ...kept, ...changes };
    return kept;
  },
  watchSettings: () => () => {},
  clearEverything: async () => {
    cleared += 1;
  },
};

beforeEach(() => {
  kept = DEFAULT_SETTINGS;
  cleared = 0;
  room = 'left';
  root = document.createElement('div');
  document.body.append(root);
  Element.prototype.scrollIntoView = () => {};
});

afterEach(() => {
  render(null, root);
  root.remove();
});

const settle = () => act(async () => new Promise<void>((resolve) => setTimeout(resolve, 20)));

async function open(view: JSX.Element): Promise<void> {
  await act(async () => render(view, root));
  await settle();
}

async function press(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
  await settle();
}

async function set(element: HTMLElement, value: string, event: 'input' | 'change'): Promise<void> {
  await act(async () => {
    (element as HTMLInputElement).value = value;
    element.dispatchEvent(new Event(event, { bubbles: true }));
  });
  await settle();
}

describe('options', () => {
  beforeEach(() =>
    open(
      <OptionsPage
        api={api}
        laws={lawbook}
        rubricPage="rubric.html"
        requestsPage="requests.html"
        privacyPage="privacy.html"
      />,
    ),
  );

  test.each<[name: RegExp, changed: Partial<Settings>]>([
    [/^Look for privacy policies/, { detection: 'on-click' }],
    [/^Show the grade/, { grade: 'hidden' }],
    [/^Remember the requests/, { requests: 'remembered' }],
    [/^Keep my name/, { ownDetails: { name: '', email: '' } }],
  ])('the checkbox %s is kept at once, and said', async (name, changed) => {
    await press(byRole('checkbox', name));
    expect(kept).toEqual({ ...DEFAULT_SETTINGS, ...changed });
    expect(root.querySelector('[role="status"]')?.textContent).toBe('Saved.');
    await press(byRole('checkbox', name));
    expect(kept).toEqual(DEFAULT_SETTINGS);
  });

  test('what finds no room is said, and shown as it was', async () => {
    room = 'none';
    await press(byRole('checkbox', /^Show the grade/));
    expect(root.querySelector('[role="status"]')?.textContent).toMatch(/^This could not be saved/);
    expect((byRole('checkbox', /^Show the grade/) as HTMLInputElement).checked).toBe(true);
  });

  test('details are asked for only by those who want them kept', async () => {
    expect(allByRole('textbox').map(({ name }) => name)).not.toContain('Name');
    await press(byRole('checkbox', /^Keep my name/));
    await set(byRole('textbox', 'Name'), ' Ada Quill ', 'change');
    expect(kept.ownDetails).toEqual({ name: 'Ada Quill', email: '' });
  });

  test('a site is added by its address and taken off again', async () => {
    await set(byRole('textbox', /^Site to leave alone/), 'https://www.harbour.example/shop', 'input');
    await press(byRole('button', 'Add site'));
    expect(kept.quietSites).toEqual(['harbour.example']);
    await press(root.querySelector<HTMLElement>('[aria-label="Remove harbour.example"]') as HTMLElement);
    expect(kept.quietSites).toEqual([]);
    expect(document.activeElement).toBe(byRole('textbox', /^Site to leave alone/));
  });

  test('what is no site is refused with a remedy', async () => {
    await set(byRole('textbox', /^Site to leave alone/), 'not a site', 'input');
    await press(byRole('button', 'Add site'));
    expect(kept.quietSites).toEqual([]);
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('address bar');
  });

  test('a slider tells its position in words, and can be put back', async () => {
    const slider = byRole('slider', 'Advertising and profiling');
    expect(slider.getAttribute('aria-valuetext')).toBe('As published');
    await set(slider, '3', 'input');
    expect(kept.weights).toEqual({ ads: 'more' });
    expect(slider.getAttribute('aria-valuetext')).toBe('Double');
    await press(byRole('button', 'Count everything as published'));
    expect(kept.weights).toEqual({});
  });

  test('the region is chosen by its name', async () => {
    const list = byRole<HTMLSelectElement>('combobox', 'Where you live');
    const names = [...list.options].map(({ text }) => text);
    expect(names).toEqual(expect.arrayContaining(['Not said', 'Germany', 'United States: California']));
    await set(list, 'US-CA', 'change');
    expect(kept.region).toBe('US-CA');
  });

  test('everything is cleared only after asking', async () => {
    await press(byRole('button', 'Clear everything'));
    expect(cleared).toBe(0);
    await press(byRole('button', 'Keep it'));
    await press(byRole('button', 'Clear everything'));
    await press(byRole('button', 'Yes, remove it all'));
    expect(cleared).toBe(1);
    expect(root.querySelector('[role="status"]')?.textContent).toContain('gone');
  });

  test('our own privacy policy is one click away', () => {
    expect(byRole('link', 'Our privacy policy').getAttribute('href')).toBe('privacy.html');
  });

  test('each control has a name', () => {
    for (const role of ['button', 'checkbox', 'combobox', 'slider', 'textbox'] as const)
      for (const { name, element } of allByRole(role)) expect(name, element.outerHTML).not.toBe('');
  });
});

describe('requests', () => {
  const request = (id: string, company: string, deadline: string): RememberedRequest =>
    requestOf({ id, company, deadline });
  let stored: RememberedRequest[];
  let saved: { name: string; text: string }[];
  let copied: string[];
  const requestsApi: RequestsApi = {
    readRequests: async () => stored,
    watchRequests: () => () => {},
    forgetRequest: async (id) => {
      stored = stored.filter((one) => one.id !== id);
    },
    forgetAllRequests: async () => {
      stored = [];
    },
    saveFile: (name, _type, text) => saved.push({ name, text }),
    now: () => '2026-04-05T10:00:00Z',
    copyText: async (text) => {
      copied.push(text);
      return 'copied';
    },
    openMail: async () => {},
  };
  beforeEach(async () => {
    stored = [request('b', 'Quay GmbH', '2026-06-01'), request('a', 'Harbour Ltd', '2026-04-01')];
    saved = [];
    copied = [];
    await open(
      <RequestsPage
        api={requestsApi}
        laws={lawbook}
        today="2026-04-05"
        settings={{ ...DEFAULT_SETTINGS, ownDetails: { name: 'Ada Quill', email: 'ada@quill.example' } }}
        optionsPage="options.html"
      />,
    );
  });

  test('stand with what is due first, and how overdue it is', () => {
    const companies = allByRole('heading').map(({ name }) => name);
    expect(companies).toEqual(['Your requests', 'Harbour Ltd', 'Quay GmbH']);
    expect(root.textContent).toContain('Overdue since 1 Apr 2026: 4 days');
  });

  test('go into a calendar', async () => {
    await press(byRole('button', 'Add to calendar: Quay GmbH'));
    expect(saved[0]?.name).toBe('smallprint-2026-03-01.ics');
    expect(saved[0]?.text).toContain('SUMMARY:Answer due: Quay GmbH\r\n');
    expect(saved[0]?.text).toContain('DTSTART;VALUE=DATE:20260601\r\n');
    await press(byRole('button', 'Add all to calendar'));
    expect(saved[1]?.text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  test('are forgotten one by one, or all', async () => {
    await press(byRole('button', 'Forget: Harbour Ltd'));
    expect(stored.map(({ id }) => id)).toEqual(['b']);
    await press(byRole('button', 'Forget all'));
    expect(stored).toEqual([]);
    expect(root.textContent).toContain('No requests are remembered.');
  });

  test('are followed up by a letter that names the day and the law', async () => {
    await press(byRole('button', 'Write again to Harbour Ltd'));
    await press(byRole('button', 'Copy letter'));
    expect(copied).toHaveLength(1);
    expect(copied[0]).toContain('1 March 2026');
    expect(copied[0]).toContain('Ada Quill');
    expect(copied[0]).not.toMatch(/undefined|\[/);
    const said = root.querySelector('[role="status"]')?.textContent;
    expect(said).toBe('Copied. Paste it into an e-mail to privacy@harbour.example.');
  });
});

test('the rubric shows every line, and what it is worth to this person', async () => {
  kept = { ...DEFAULT_SETTINGS, weights: { sale: 'more' } };
  await open(<RubricPage api={api} rubric={rubric} concerns={concerns} optionsPage="options.html" />);
  const headings = allByRole('heading').map(({ name }) => name);
  expect(headings).toEqual(expect.arrayContaining(rubric.lines.map(({ asks }) => asks)));
  expect(root.textContent).toContain('counts double for you');
  expect(root.textContent).toContain('−28');
});

test('the example of the welcome page is really read, and its sentences light up', async () => {
  const outcome = analyse(samplePolicy, rulebook, samplePolicy.url);
  if (outcome.kind !== 'scored') throw new Error(`The example was not scored: ${outcome.kind}`);
  const { scorecard } = outcome;
  expect(scorecard.collected.map(({ id, reading }) => `${id}: ${reading}`)).toEqual(
    expect.arrayContaining(['name: states', 'email-address: states', 'precise-location: asks']),
  );
  expect(scorecard.notCollected.map(({ id }) => id)).toContain('health');
  expect(scorecard.practices.sale.value).toBe('does-not-sell');
  const nothing = async () => {};
  const actions = { copyText: async () => 'copied' as const, openLink: nothing, openMail: nothing };
  await open(
    <WelcomePage
      sample={samplePolicy}
      scorecard={scorecard}
      actions={actions}
      optionsPage="options.html"
      rubricPage="rubric.html"
    />,
  );
  await press(byRole('button', /does not sell your data$/));
  const quote = root.querySelector<HTMLElement>('.standouts .line-panel:not([hidden]) .quote-button');
  await press(quote as HTMLElement);
  expect(root.querySelector('.policy-text mark')?.textContent).toBe('We do not sell your personal information.');
});
