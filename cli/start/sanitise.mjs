// A page that somebody saved, made safe to open: what it says stays, what it does goes.
import createDOMPurify from 'dompurify';
import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * @param {Buffer} html bytes of the saved page; its encoding is found as a browser finds it
 * @returns {string} the page without scripts, handlers, frames and plug-ins, ready to be served as UTF-8
 */
export function sanitise(html) {
  // `outside-only` runs nothing of the page, and parses it as a browser with scripting does: <noscript> stays closed.
  const { window } = new JSDOM(html, { runScripts: 'outside-only', virtualConsole: new VirtualConsole() });
  const { documentElement, doctype } = window.document;
  const purify = createDOMPurify(window);
  const body = purify.sanitize(documentElement, {
    WHOLE_DOCUMENT: true,
    // These carry the address and the name of the page, by which it is recognised and its links are resolved.
    ADD_TAGS: ['link', 'meta', 'base', 'title'],
    ADD_ATTR: ['property', 'content', 'charset', 'target'],
    // Sections are often elements of the page's own invention, styled and closed by their attributes.
    CUSTOM_ELEMENT_HANDLING: { tagNameCheck: () => true, attributeNameCheck: () => true },
  });
  window.close();
  return `${doctype ? '<!doctype html>' : ''}${body}`;
}
