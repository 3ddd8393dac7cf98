import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import '../assets/page-highlight.css';
import { parseToContent } from '../lib/browser/messages';
import { PageReader } from '../lib/browser/page-reader';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const reader = new PageReader(
      document,
      (message) => {
        // The background answers nothing. A refusal means that the extension was reloaded or is going: nothing to do.
        if (ctx.isValid) browser.runtime.sendMessage(message).catch(() => {});
      },
      (task, afterMs) => {
        const whenIdle = () => ctx.requestIdleCallback(task, { timeout: 2_000 });
        if (afterMs === 0) whenIdle();
        else ctx.setTimeout(whenIdle, afterMs);
      },
    );

    const listen = (message: unknown): Promise<unknown> | undefined => {
      const asked = parseToContent(message);
      switch (asked?.kind) {
        case 'page?':
          return Promise.resolve(reader.tellPage());
        case 'read':
          reader.read();
          return Promise.resolve({ kind: 'document' });
        case 'reveal':
          return reader.reveal(asked);
        case undefined:
          return undefined;
      }
    };
    browser.runtime.onMessage.addListener(listen);
    ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(listen));

    ctx.addEventListener(window, 'wxt:locationchange', () => reader.move());
    ctx.addEventListener(window, 'pagehide', () => reader.leave());
    ctx.addEventListener(window, 'pageshow', (event) => {
      if (event.persisted) reader.comeBack();
    });

    // A page that the browser prepares in advance has no tab to show a badge on, and may never be visited.
    if ('prerendering' in document && document.prerendering)
      ctx.addEventListener(document, 'prerenderingchange', () => reader.arrive());
    else reader.arrive();
  },
});
