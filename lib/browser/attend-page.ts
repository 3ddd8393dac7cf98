import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { listen } from './listen';
import { mayLook } from './may-look';
import { parseToContent } from './messages';
import { PageReader } from './page-reader';
import { answerMarkup } from './panel-markup';
import { tellBackground } from './tell-background';

/** A busy page gets our look at it after this long at the latest. */
const LATEST_IDLE_MS = 2_000;

/** Connects a page and its reader with the rest of the extension, until the extension is reloaded or removed. */
export function attendPage(page: Document, context: ContentScriptContext): void {
  const reader = new PageReader(
    page,
    (message) => void tellBackground(message, () => context.isValid),
    (task, afterMs) => {
      const whenIdle = () => context.requestIdleCallback(task, { timeout: LATEST_IDLE_MS });
      if (afterMs === 0) whenIdle();
      else context.setTimeout(whenIdle, afterMs);
    },
  );
  context.onInvalidated(listen((message) => answer(reader, message)));

  const ifWanted = async (look: () => void) => {
    // Rejects when the extension is being reloaded; then there is nobody to look for.
    const may = await mayLook(page.location.hostname).catch(() => 'no');
    if (may === 'yes') look();
    else reader.sleep();
  };
  context.addEventListener(window, 'wxt:locationchange', () => void ifWanted(() => reader.move()));
  context.addEventListener(window, 'pagehide', () => reader.leave());
  context.addEventListener(window, 'pageshow', ({ persisted }) => {
    if (persisted) reader.comeBack();
  });
  // A page that the browser prepares in advance has no tab to show a badge on, and may never be visited.
  // Where the browser does not know of that, an element of the page may go by the name.
  if ('prerendering' in page && page.prerendering === true)
    context.addEventListener(page, 'prerenderingchange', () => void ifWanted(() => reader.arrive()));
  else void ifWanted(() => reader.arrive());
}

function answer(reader: PageReader, message: unknown): Promise<unknown> | undefined {
  const asked = parseToContent(message);
  switch (asked?.kind) {
    case 'page?':
      return Promise.resolve(reader.tellPage());
    case 'read':
      reader.read();
      return Promise.resolve({ kind: 'document' });
    case 'reveal':
      return reader.reveal(asked);
    case 'markup?':
      return Promise.resolve(answerMarkup(reader.page));
    case undefined:
      return undefined;
  }
}
