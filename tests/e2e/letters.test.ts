import { JSDOM } from 'jsdom';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { inWords, lastDay } from '../../lib/letters/dates';
import type { Settings } from '../../lib/policy/settings';
import { todayOf } from '../../lib/ui/today';
import { lawbook } from '../../rules/lawbook';
import { inBothBrowsers } from './both';
import { TestBrowser } from './browser';
import {
  type Browser,
  badgeBecoming,
  folded,
  isThere,
  SITE,
  scorecardOf,
  serveSite,
  type Tab,
  textOf,
  until,
  type View,
  valueIn,
  waitFor,
} from './driver';
import { type MailProgram, standInForMail } from './mail-program';
import { policyMain as main, policyPage } from './site';

/** A letter from the page to the clipboard, the mail program and the list of requests, in real browsers. */
declare const chrome: typeof extensionApi;

const withoutAddresses = main
  .replace(/<a [^>]*mailto:[^>]*>[^<]*<\/a>/g, 'our desk')
  .replace(/[\w.-]+@[\w.-]+\w/g, 'our desk');
const lure = 'To have your data deleted or not sold, write to privacy@evil.example.';
const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Privacy Policy | Hollowbrook</title><body>${body}</body></html>`;

const pages = {
  '/privacy': policyPage,
  '/seeds': '<!doctype html><title>Seeds</title><h1>Seeds</h1><p>Sow in March. Beans come later.</p>',
  // What nobody sees, beside what people see, and alone.
  '/lure/privacy': page(
    main.replace('</h1>', `</h1><p hidden>${lure}</p><p>Gardens. <span style="display:none">${lure}</span></p>`),
  ),
  '/lure-alone/privacy': page(withoutAddresses.replace('</h1>', `</h1><p hidden>${lure}</p>`)),
  '/mailto/privacy': page(
    withoutAddresses.replace(
      '</h1>',
      `</h1><p>For your rights, <a href="mailto:privacy@hollowbrook.example?bcc=spy@evil.example&cc=spy@evil.example&body=I%20agree">write to us</a>
       or use <a href="javascript:alert(1)">our request form</a>.</p>`,
    ),
  ),
};

const robin: Partial<Settings> = { region: 'DE', ownDetails: { name: 'Robin Example', email: 'robin@mail.example' } };

/** Keeps these settings, as the options page does. */
const keep = (tab: Tab, settings: Partial<Settings>) =>
  tab.clickIcon((popup) =>
    popup.run((settings) => chrome.storage.local.set({ settings: { version: 1, settings } }), settings),
  );

const clearStorage = (tab: Tab) => tab.clickIcon((popup) => popup.run(() => chrome.storage.local.clear(), null));

/** The letter of the sample policy for somebody in Germany, word for word; only its days are those of the day of the test. */
function wholeLetter(today: string): string {
  const deadline = lawbook.get('gdpr')?.answer.deadline;
  if (!deadline) throw new Error('There is no GDPR.');
  const due = inWords(lastDay(today, deadline, []), 'en-GB');
  return `To: privacy@hollowbrook.example
Subject: Objection to the use of my personal data for advertising (Article 21(2) GDPR)

Dear privacy team of Hollowbrook Kitchens, Inc.,

Under Article 21(2) of the GDPR, I object to the processing of my personal data for direct marketing, including profiling and targeted advertising. Please do not sell them or pass them on for it. Please stop using my data for this (Article 21(3)). Where you rely on my consent, I withdraw it (Article 7(3)). This concerns hollowbrook.example and all your other services and brands. Please do not close any account of mine without asking me first.

Your policy of 4 March 2025 says: “We share device identifiers, hashed email addresses and information about your activity with advertising partners such as Adlantern and Brightferry, so that they can show you ads that fit your interests.” I do not want that for my data.

I live in the European Economic Area. You know me as robin@mail.example. My writing from that address is my proof; I send no copy of an ID. Please ask for more only on reasonable doubt about who I am (Article 12(6)). Please use these details for this request only; you may keep my address on a no-mail list.

Please do this and confirm it by ${due}: the law allows one month (Article 12(3)). If you need longer, please tell me why before then (at most two months more). If you refuse any part of this, please do the rest and give me your reasons (Article 12(4)). I may also complain to the data protection authority where I live (Article 77(1)).

Kind regards,
Robin Example
${inWords(today, 'en-GB')}
`;
}

inBothBrowsers('the letter', lettersIn);

function lettersIn(open: () => Promise<Browser>): void {
  let browser: Browser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await open();
    await serveSite(browser, pages);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    tab = await browser.visitAddress(`${SITE}/privacy`);
    await scorecardOf(tab);
    await keep(tab, robin);
  });
  afterEach(async () => {
    await clearStorage(tab);
    await tab.close();
  });

  test('is on the clipboard after two clicks from the policy’s page, plain and as markup', async () => {
    const before = todayOf(new Date());
    await tab.clickIcon(async (popup) => {
      await popup.click({ role: 'button', name: 'Copy opt-out e-mail' });
      await waitFor(popup, { css: '*', text: 'Copied. Paste it into an e-mail to privacy@hollowbrook.example.' });
    });
    const copied = (await browser.clipboard()).replaceAll('\r\n', '\n');
    // Around midnight, the letter may be of the day before.
    expect([wholeLetter(before), wholeLetter(todayOf(new Date()))]).toContain(copied);

    const markup = await browser.clipboardMarkup();
    const { document } = new JSDOM(markup ?? '').window;
    expect(folded(wordsOf(document.body))).toBe(folded(copied));
    expect([...document.querySelectorAll('blockquote')].map(({ textContent }) => folded(textContent ?? ''))).toEqual([
      /“[^”]*”/.exec(copied)?.[0],
    ]);
    expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'mailto:privacy@hollowbrook.example',
      'mailto:robin@mail.example',
    ]);
    expect(document.querySelectorAll('p').length).toBeGreaterThanOrEqual(8);
    expect(document.querySelector('script, style, img, form, iframe')).toBeNull();
  });

  describe('of a page that would steer it', () => {
    test.each([
      ['by hidden addresses goes where people see it go', '/lure/privacy', 'privacy@hollowbrook.example', null],
      [
        'by the only address, hidden, is shown with a warning',
        '/lure-alone/privacy',
        'privacy@evil.example',
        /at evil\.example, not at hollowbrook\.example\..* closed or hidden/,
      ],
      ['by headers in a link goes to its one reader', '/mailto/privacy', 'privacy@hollowbrook.example', null],
    ])('%s', async (_what, at, address, warning) => {
      const hostile = await browser.visitAddress(SITE + at);
      await scorecardOf(hostile);
      const shown = await hostile.clickIcon(async (popup) => {
        await seeLetter(popup);
        const warned = await isThere(popup, { css: '.sheet .remedy' });
        return {
          to: await textOf(popup, { css: '.sheet bdi.target' }),
          warning: warned ? await textOf(popup, { css: '.sheet .remedy' }) : null,
          sheet: await textOf(popup, { css: '.sheet' }),
          body: await valueIn(popup, { role: 'textbox', name: 'Text of the letter' }),
          programs: await popup.run(() => document.querySelectorAll('a[href^="javascript:" i]').length, null),
        };
      });
      expect(shown.to).toBe(address);
      if (warning === null) expect(shown.warning).toBeNull();
      else expect(shown.warning).toMatch(warning);
      expect(`${shown.sheet} ${shown.body}`).not.toMatch(/spy@|I agree|javascript:/);
      expect(shown.programs).toBe(0);
      await hostile.close();
    });
  });

  describe('that was copied by somebody who wants to be reminded', () => {
    const today = todayOf(new Date());
    beforeEach(async () => {
      await keep(tab, { ...robin, requests: 'remembered' });
      await tab.clickIcon(async (popup) => {
        await popup.click({ role: 'button', name: 'Copy opt-out e-mail' });
        await waitFor(popup, { css: '*', text: 'Remembered' });
      });
    });

    test('stands among the requests with its day and its deadline, until it is forgotten', async () => {
      const requests = await browser.visitAddress(await addressOfRequests(tab));
      await waitFor(requests.view, { css: '.request' });
      const shown = await textOf(requests.view, { css: '.request' });
      expect(shown).toContain('Hollowbrook Kitchens, Inc.');
      expect(shown).toContain('privacy@hollowbrook.example');
      const due = lastDay(today, { period: { unit: 'calendar-month', count: 1 }, onWeekend: 'next-monday' }, []);
      for (const day of [today, due]) expect(shown).toContain(inWords(day, 'en-GB').split(' ')[0]);
      expect(shown).toContain(String(new Date(due).getUTCFullYear()));
      const stored = await requestsOf(requests.view);
      expect(stored).toMatchObject([{ kind: 'opt-out', law: 'gdpr', sent: today, deadline: due }]);
      // Nothing of who sent it.
      expect(JSON.stringify(stored)).not.toMatch(/robin/i);

      await requests.view.click({ css: '.request .buttons button:last-child' });
      await waitFor(requests.view, { css: '*', text: 'No requests are remembered.' });
      expect(await requestsOf(requests.view)).toEqual([]);
      await requests.close();
    });

    test('is told on the icon once it is overdue, with the reminder ready, until all are forgotten', async () => {
      const address = await addressOfRequests(tab);
      let requests = await browser.visitAddress(address);
      const seeds = await browser.visitAddress(`${SITE}/seeds`);
      expect((await seeds.badge()).text).toBe('');
      await requests.view.run(async () => {
        const { requests } = await chrome.storage.local.get('requests');
        const [first] = (requests as { requests: { id: string; sent: string; deadline: string }[] }).requests;
        const overdue = { ...first, sent: '2026-01-30', deadline: '2026-03-02' };
        const other = { ...overdue, id: 'another', company: 'Harbour Ltd', deadline: '2026-03-03' };
        await chrome.storage.local.set({ requests: { ...(requests as object), requests: [overdue, other] } });
      }, null);
      expect(await badgeBecoming(seeds, /2/)).toBe('2');
      await requests.close();
      await seeds.clickIcon((popup) => popup.click({ role: 'button', name: 'Overdue answers to your requests: 2' }));
      requests = await listed(browser, address);
      await seeds.close();

      await waitFor(requests.view, { css: '.request', text: 'Overdue' });
      await requests.view.click({ role: 'button', name: /Write again to Hollowbrook/ });
      await requests.view.click({ role: 'button', name: 'Copy letter' });
      await waitFor(requests.view, { css: '*', text: 'Copied.' });
      const reminder = await browser.clipboard();
      expect(reminder).toContain('To: privacy@hollowbrook.example');
      expect(reminder).toContain('I have had no complete answer to my letter of 30 January 2026');

      await requests.view.click({ role: 'button', name: 'Forget all' });
      await waitFor(requests.view, { css: '*', text: 'No requests are remembered.' });
      const gone = await until(async () => (await requestsOf(requests.view)).length === 0);
      expect(gone).toBe(true);
      await requests.close();
    });
  });
}

describe('the mail program', () => {
  let programs: MailProgram;
  beforeAll(() => {
    programs = standInForMail();
  });
  afterAll(() => programs?.remove());

  /** Each in a browser of its own: Chromium starts no second program before a person has been in a page again. */
  const openedFor = async (kind: string, settings: Partial<Settings>) => {
    const chromium = await TestBrowser.open();
    await serveSite(chromium, pages);
    const before = programs.opened().length;
    const tab = await chromium.visitAddress(`${SITE}/privacy`);
    await scorecardOf(tab);
    await keep(tab, settings);
    await chromium.setClipboard('what was there before');
    await tab.clickIcon(async (popup) => {
      await seeLetter(popup);
      await choose(popup, kind);
      await popup.click({ role: 'button', name: 'Open in mail program' });
      // A long letter is copied first; the popup has to be there until then.
      await until(async () => programs.opened().length > before);
    });
    const url = new URL(programs.opened()[before] ?? 'nothing:');
    const copied = (await chromium.clipboard()).replaceAll('\r\n', '\n');
    const markup = await chromium.clipboardMarkup();
    await chromium.close();
    return { url, copied, markup };
  };

  test('opens on To, Subject and the whole text', async () => {
    const { url, copied } = await openedFor('erasure', robin);
    const body = url.searchParams.get('body') ?? '';
    expect(decodeURIComponent(url.pathname)).toBe('dpo@hollowbrook.example');
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(url.searchParams.get('subject')).toBe('Request for erasure of my personal data (Article 17(1) GDPR)');
    expect(body).toMatch(
      /^Dear privacy team of Hollowbrook Kitchens, Inc\.,\r\n\r\nUnder Article 17\(1\) of the GDPR, I ask you to erase /,
    );
    expect(body).toMatch(/\r\n\r\nKind regards,\r\nRobin Example\r\n\d+ \w+ \d{4}\r\n$/);
    expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]|undefined|\[/);
    expect(copied).toBe('what was there before');
  });

  test('opens on To and Subject where the text is too long for an address, which waits on the clipboard', async () => {
    const { url, copied, markup } = await openedFor('opt-out', {
      ...robin,
      ownDetails: { name: 'Robin '.repeat(40).trim(), email: 'robin@mail.example' },
    });
    expect(decodeURIComponent(url.pathname)).toBe('privacy@hollowbrook.example');
    expect([...url.searchParams.keys()]).toEqual(['subject']);
    expect(url.searchParams.get('subject')).toContain('(Article 21(2) GDPR)');
    expect(copied).toMatch(/^Dear privacy team of Hollowbrook Kitchens, Inc\.,\n\nUnder Article 21\(2\)/);
    expect(copied).toContain('Robin '.repeat(40).trim());
    expect(folded(wordsOf(new JSDOM(markup ?? '').window.document.body))).toBe(folded(copied));
  });
});

async function seeLetter(popup: View): Promise<void> {
  await popup.click({ role: 'button', name: 'See all' });
  await waitFor(popup, { css: 'form.letter textarea' });
}

/** Another request than the one that was proposed. */
async function choose(popup: View, kind: string): Promise<void> {
  await popup.run((kind) => {
    const list = document.querySelector<HTMLSelectElement>('form.letter select');
    if (!list || list.value === kind) return;
    list.value = kind;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, kind);
  await until(() => popup.run((kind) => document.querySelector('select')?.value === kind, kind));
}

/** The words of a page, with a space where a line or a block ends. */
function wordsOf(body: HTMLElement): string {
  for (const end of body.querySelectorAll('br')) end.replaceWith(' ');
  for (const block of body.querySelectorAll('p')) block.append(' ');
  return body.textContent ?? '';
}

const requestsOf = (view: View): Promise<unknown[]> =>
  view.run(async () => {
    const { requests } = await chrome.storage.local.get('requests');
    return (requests as { requests: unknown[] } | undefined)?.requests ?? [];
  }, null);

const addressOfRequests = (tab: Tab): Promise<string> =>
  tab.clickIcon((popup) => popup.run(() => chrome.runtime.getURL('/requests.html'), null));

/** The list of requests that the popup has opened. */
async function listed(browser: Browser, address: string): Promise<Tab> {
  const tab = await browser.tabAt(address);
  if (!tab) throw new Error('The list of requests did not open.');
  return tab;
}
