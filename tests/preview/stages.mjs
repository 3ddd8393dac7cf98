// How far a view has been opened: what is folded away has to be right as well. Each function runs in the page.

/** The preview's page of each view. */
export const FILES = { popup: 'index.html', panel: 'panel.html', pages: 'pages.html' };

/** @type {Readonly<Record<'popup' | 'panel' | 'pages', Readonly<Record<string, () => Promise<void>>>>>} */
export const STAGES = {
  popup: { glance: async () => {}, all: openOverview, everything: openPopup },
  panel: { text: async () => {}, found: findInPanel, findings: listInPanel },
  pages: { asIs: async () => {}, everything: openPages },
};

async function openOverview() {
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  document.querySelector('.actions [aria-expanded="false"]')?.click();
  for (const deadline = Date.now() + 5_000; Date.now() < deadline; await drawn())
    if (document.querySelector('form.letter')) break;
  await drawn();
  scrollTo(0, 0);
}

/** Opens everything, and tries to copy with an empty blank. */
async function openPopup() {
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  document.querySelector('.actions .primary')?.click();
  for (const deadline = Date.now() + 5_000; Date.now() < deadline; await drawn())
    if (!document.querySelector('.actions') || document.querySelector('form.letter')) break;
  for (let opened = 1; opened > 0; await drawn()) {
    const closed = document.querySelectorAll('main [aria-expanded="false"]');
    opened = closed.length;
    for (const button of closed) button.click();
  }
  await drawn();
  scrollTo(0, 0);
}

/** A search for a word that many policies have, and the first finding with what it proves. */
async function findInPanel() {
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const field = document.querySelector('.find input');
  if (!field) return;
  field.value = 'information';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
  await drawn();
  document.querySelector('.step-next')?.click();
  await drawn();
  await drawn();
}

async function listInPanel() {
  document.querySelector('.sides button:last-child')?.click();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  scrollTo(0, 0);
}

/** Opens what is closed, asks to clear everything, and enters a site that is none. */
async function openPages() {
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  for (const button of document.querySelectorAll('main [aria-expanded="false"]')) button.click();
  const site = document.querySelector('.site-form input');
  if (site) {
    site.value = 'no site';
    site.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
    document.querySelector('.site-form').requestSubmit();
    [...document.querySelectorAll('.page-part > .button')].at(-1)?.click();
  }
  await drawn();
  await drawn();
  for (const button of document.querySelectorAll('.follow-up .button.primary')) button.click();
  await drawn();
  scrollTo(0, 0);
}
