// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Popup } from '../lib/ui/components/Popup';
import { letterTools } from '../lib/ui/letter-workshop';
import { anybody } from '../lib/ui/person';
import { lawbook } from '../rules/lawbook';
import { apiFor, type FakeApi } from './popup-api';
import { allByRole, byRole } from './roles';
import { scorecardOf, situations } from './states';

let root: HTMLElement;
let api: FakeApi;

const settle = () => act(async () => new Promise<void>((resolve) => setTimeout(resolve)));

beforeEach(async () => {
  root = document.createElement('div');
  document.body.append(root);
  Element.prototype.scrollIntoView = () => {};
  api = apiFor(situations.notAPolicy);
  api.next.policies = [
    { audience: 'main', text: 'Privacy Policy', href: 'https://harbour.example/privacy', because: 'linked' },
    { audience: 'jobs', text: 'For applicants', href: 'https://harbour.example/jobs', because: 'linked' },
  ];
  await act(async () =>
    render(<Popup api={api} letters={async () => letterTools(lawbook)} today="2025-01-31" person={anybody} />, root),
  );
  await settle();
});

afterEach(() => {
  render(null, root);
  root.remove();
});

const open = async (name: RegExp) => {
  await act(async () => byRole('button', name).click());
  await settle();
};

test('nothing is opened before the click', () => {
  expect(api.did).toMatchObject({ opened: [], reads: 0 });
  expect(byRole('heading', 'This site’s policies')).toBeTruthy();
});

test('a click opens the policy behind the page, and its scorecard appears in the popup', async () => {
  await open(/^Privacy Policy/);
  expect(api.did).toMatchObject({ opened: ['https://harbour.example/privacy'], reads: 1, shown: [] });
  expect(root.textContent).toContain('Reading harbour.example/privacy');
  await act(async () => api.tell({ kind: 'scored', scorecard: scorecardOf('mixed') }));
  expect(root.textContent).toContain('Grade');
});

test('a sentence is shown in the tab of the policy', async () => {
  await open(/^Privacy Policy/);
  await act(async () => api.tell({ kind: 'scored', scorecard: scorecardOf('mixed') }));
  await act(async () => root.querySelector<HTMLElement>('.standouts .line-face')?.click());
  await act(async () => root.querySelector<HTMLElement>('.standouts .quote-button')?.click());
  await settle();
  expect(api.did.revealed).toHaveLength(1);
  expect(api.did.shown).toEqual([8]);
});

test('the tab can be brought to the front', async () => {
  await open(/applicants/);
  await open(/^Go to the policy/);
  expect(api.did.shown).toEqual([8]);
});

test('a policy that cannot be reached is said to be closed', async () => {
  api.next.read = 'unreachable';
  await open(/^Privacy Policy/);
  expect(allByRole('heading').map(({ name }) => name)).toContain('This page cannot be read');
});
