import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './browser';
import type { Site } from './driver';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** The sample policy that `npm start` shows. */
export const policyPage = read('assets/sample/privacy-policy.html');

/** The policy itself, without what stands around it. */
export const policyMain = /<main>[\s\S]*<\/main>/.exec(policyPage)?.[0] ?? '';

const blogPage = read('tests/e2e/pages/blog.html');

/** A page that shows another view without loading: the button goes to the policy, the name in the head goes home. */
const singlePageApplication = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hollowbrook</title></head>
<body><button id="to-policy">Privacy</button><button id="to-home">Home</button><div id="view"><h1>Welcome</h1></div>
<template id="policy">${policyMain}</template>
<script>
  const view = document.querySelector('#view');
  document.querySelector('#to-policy').onclick = () => {
    history.pushState(null, '', '/privacy');
    document.title = 'Privacy Policy | Hollowbrook';
    setTimeout(() => view.replaceChildren(document.querySelector('#policy').content.cloneNode(true)), 300);
  };
  document.querySelector('#to-home').onclick = () => {
    history.pushState(null, '', '/home');
    document.title = 'Hollowbrook';
    view.replaceChildren(Object.assign(document.createElement('h1'), { textContent: 'Welcome' }));
  };
</script></body></html>`;

/** Five million characters of what sounds like a policy. */
function hugePage(): string {
  const paragraph = `<p>${'We collect personal information about you and share it with our service providers. '.repeat(12)}</p>`;
  return `<!doctype html><title>Privacy Policy</title><main><h1>Privacy Policy</h1>${paragraph.repeat(Math.ceil(5_000_000 / paragraph.length))}</main>`;
}

/** Built by a script, because a parser stops at 512; hidden, because Chromium itself breaks on drawing it. */
const deepPage = `<!doctype html><html lang="en"><title>Privacy Policy</title><body><main hidden><h1>Privacy Policy</h1></main><script>
  let at = document.querySelector('main');
  for (let depth = 0; depth < 20_000; depth++) at = at.appendChild(document.createElement('div'));
  at.textContent = 'We collect your name.';
</script></body></html>`;

const homePage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hollowbrook</title>
<header><a href="/app">The app</a></header><main><h1>Hollowbrook</h1><p>Gardens, seeds and patience.</p></main>
<footer><a href="/terms">Terms</a> <a href="/privacy">Privacy Policy</a> <a href="/jobs/privacy">Applicant privacy notice</a></footer>`;

export const site: Site = {
  '/': homePage,
  '/seeds':
    '<!doctype html><title>Seeds</title><h1>Seeds</h1><p>Sow in March. <a href="/beans">Beans</a> come later.</p>',
  '/privacy': policyPage,
  '/stories/pruning': blogPage,
  '/short/privacy': read('tests/e2e/pages/short.html'),
  '/de/datenschutz': read('tests/e2e/pages/german.html'),
  '/app': singlePageApplication,
  '/huge/privacy': hugePage(),
  '/deep/privacy': deepPage,
  '/empty/privacy': '',
  'https://hollowbrook.example/do-not-sell-or-share': '<!doctype html><title>Opt out</title>',
};
