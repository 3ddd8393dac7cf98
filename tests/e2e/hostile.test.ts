import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBothBrowsers } from './both';
import { type Browser, badgeBecoming, SITE, scorecardOf, serveSite, type Tab, textOf } from './driver';
import { policyMain as main } from './site';

/**
 * Pages made to break their reader, in real browsers. Each must end in a clear state, and leave its page responsive.
 * Hostile texts, which need no browser: tests/hostile.test.ts.
 */
const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Privacy Policy | Hollowbrook</title>';

/** All that a page can name so that `document.NAME` is its own element instead. */
const names = [
  ...['title', 'body', 'head', 'forms', 'links', 'location', 'documentElement', 'scrollingElement', 'defaultView'],
  ...['getElementsByTagName', 'getElementById', 'querySelector', 'querySelectorAll', 'createElement', 'createRange'],
  ...['createTreeWalker', 'addEventListener', 'removeEventListener', 'prerendering', 'visibilityState', 'readyState'],
  ...['nodeType', 'firstChild', 'nextSibling', 'childNodes', 'textContent', 'getSelection', 'cloneNode', 'contains'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'document', 'window', 'browser', 'chrome'],
];
const clobbered = `${head}<body><form id="document" name="window"><input name="parentNode"><input name="attributes"><input id="localName"></form>
${names.map((name) => `<img name="${name}" id="${name}" alt=""><form name="${name}"><input name="${name}"></form>`).join('')}${main}`;

const pages = {
  '/deep/privacy': `${head}<body><main hidden><h1>Privacy Policy</h1></main><script>
    let at = document.querySelector('main');
    for (let depth = 0; depth < 100_000; depth++) at = at.appendChild(document.createElement('div'));
    at.textContent = 'We collect your name.';
  </script>`,
  '/long/privacy': `${head}<body hidden><main><h1>Privacy Policy</h1><script>
    const sentence = 'We collect personal information about you and share it with our service providers. '.repeat(12);
    for (let n = 0; n < 50; n++) {
      const section = document.createElement('section');
      for (let m = 0; m < 1_000; m++) section.append(Object.assign(document.createElement('p'), { textContent: sentence }));
      document.querySelector('main').append(section);
    }
  </script></main>`,
  '/links/privacy': `${head}<body hidden><main><h1>Privacy Policy</h1></main><script>
    const main = document.querySelector('main');
    for (let n = 0; n < 1_000_000; n++) {
      const link = document.createElement('a');
      link.href = '/privacy/' + n;
      link.textContent = 'privacy';
      main.append(link);
    }
  </script>`,
  '/clobbered/privacy': clobbered,
  '/shadow/privacy': `${head}<body><policy-text></policy-text><template>${main}</template><script>
    document.querySelector('policy-text').attachShadow({ mode: 'open' }).append(document.querySelector('template').content);
  </script>`,
  '/framed/privacy': `${head}<body><main><h1>Privacy Policy</h1><iframe src="/clobbered/privacy"></iframe><iframe srcdoc="<p>Ha</p>" sandbox></iframe></main>`,
  '/restless/privacy': `${head}<body>${main}<script>
    const sentences = [...document.querySelectorAll('main p, main li')];
    setInterval(() => {
      for (const at of [0, 1, 2, 3]) {
        const sentence = sentences[Math.floor(Math.random() * sentences.length)];
        if (at === 0) sentence.replaceWith(sentence.cloneNode(true));
        else sentence.before(document.createElement('p'));
      }
    }, 5);
  </script>`,
};

/** The longest time, in ms, for which the page could do nothing else while it was read. */
const longestPause = (tab: Tab) =>
  tab.view.run(async () => {
    let longest = 0;
    for (let last = performance.now(), end = last + 1_500; last < end; ) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return longest;
  }, null);

inBothBrowsers('a page', (open, name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await open();
    await serveSite(browser, pages);
  });
  afterAll(() => browser?.close());

  const title = (tab: Tab) => tab.clickIcon((popup) => textOf(popup, { css: 'main:not([aria-busy="true"]) h1' }));

  // Firefox itself takes half a minute to build them.
  test.skipIf(name === 'Firefox').each([
    ['a hundred thousand elements deep', '/deep/privacy'],
    ['with fifty million characters', '/long/privacy'],
    ['with a million links', '/links/privacy'],
  ])('%s gets a state and no grade', async (_what, at) => {
    const tab = await browser.visitAddress(SITE + at);
    expect(await longestPause(tab)).toBeLessThan(3_000);
    expect((await tab.badge()).text).toMatch(/^\??$/);
    expect(await title(tab)).toMatch(
      /^(This is not a privacy policy|This page only links|Too little text|This page is too long|Reading this page did not work)/,
    );
    await tab.close();
  });

  test.each([
    ['whose elements are named like the document’s own properties', '/clobbered/privacy'],
    ['that rewrites itself all the time', '/restless/privacy'],
  ])('%s gets its grade', async (_what, at) => {
    const tab = await browser.visitAddress(SITE + at);
    expect(await badgeBecoming(tab, /[A-E]/)).toMatch(/^[A-E]$/);
    await tab.close();
  });

  // Detection leaves them alone; a person, who sees no difference, asks.
  test.each([
    ['in a shadow root', '/shadow/privacy'],
    ['in a frame of the same site', '/framed/privacy'],
  ])('that keeps its text %s is read when asked for', async (_what, at) => {
    const tab = await browser.visitAddress(SITE + at);
    expect((await scorecardOf(tab)).practices.sale.value).not.toBe('not-stated');
    await tab.close();
  });
});
