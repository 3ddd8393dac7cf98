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
import { type StateName, situations } from './states';

/** The number on the icon, and what the popup says of it. */
let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

async function open(name: StateName, overdue: number): Promise<FakeApi> {
  const api = apiFor(situations[name]);
  api.next.overdue = overdue;
  await act(async () =>
    render(<Popup api={api} letters={async () => letterTools(lawbook)} today="2025-01-31" person={anybody} />, root),
  );
  await act(async () => new Promise<void>((resolve) => setTimeout(resolve)));
  return api;
}

const told = () => allByRole('button').filter(({ name }) => name.includes('Overdue answers'));

test.each(['notAPolicy', 'unread', 'notReadable', 'tooShort'] as const)(
  'a popup without a scorecard (%s) says how many answers are overdue, and leads to the requests',
  async (name) => {
    const api = await open(name, 2);
    await act(async () => byRole('button', 'Overdue answers to your requests: 2').click());
    expect(api.did.requestsOpened).toBe(1);
  },
);

test('nothing is said where none is', async () => {
  await open('notAPolicy', 0);
  expect(told()).toEqual([]);
});

test('a scorecard has its grade on the icon, and nothing of it in the popup', async () => {
  await open('mixed', 2);
  expect(told()).toEqual([]);
});
