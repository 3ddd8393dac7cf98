import { expect, test } from 'vitest';
import type { PolicyLink } from '../policy/links';
import { policiesView } from './policies';

const link = (part: Partial<PolicyLink>): PolicyLink => ({
  audience: 'main',
  text: 'Privacy Policy',
  href: 'https://www.harbour.example/privacy',
  because: 'linked',
  ...part,
});

test('a policy is offered by the page’s own words and its address; the first is the likeliest', () => {
  const view = policiesView([
    link({}),
    link({ audience: 'jobs', text: 'Candidates', href: 'https://jobs.harbour.example/p' }),
  ]);
  expect(view).toMatchObject({ title: 'This site’s policies' });
  expect(view?.policies).toEqual([
    {
      href: 'https://www.harbour.example/privacy',
      label: 'Privacy Policy',
      audience: '',
      address: 'harbour.example/privacy',
      rank: 'first',
    },
    {
      href: 'https://jobs.harbour.example/p',
      label: 'Candidates',
      audience: 'For applicants and staff',
      address: 'jobs.harbour.example/p',
      rank: 'other',
    },
  ]);
});

test('guesses are called guesses, and none of them is the first choice', () => {
  const view = policiesView([link({ text: '', because: 'guessed' })]);
  expect(view?.hint).toContain('guesses');
  expect(view?.policies[0]).toMatchObject({ label: 'Privacy policy', rank: 'other' });
});

test('a disguised link is not offered', () => {
  expect(policiesView([link({ href: 'https://bank.example@evil.example/privacy' })])).toBeNull();
});
