import { type Attendant, attendant, setAttendant } from './attendant';
import { hasExtension } from './connection';
import { listen } from './listen';
import { mayLook } from './may-look';
import { parseToContent } from './messages';
import { PageReader } from './page-reader';
import { answerMarkup } from './panel-markup';
import { attend } from './presence';
import { tellBackground } from './tell-background';

/** Connects a page and its reader with the rest of the extension, until the extension is reloaded or removed. */
export function attendPage(page: Document): void {
  const before = attendant();
  if (before?.stage === 'reader') return;
  const ended = new AbortController();
  const isConnected = () => {
    if (!hasExtension()) ended.abort();
    return !ended.signal.aborted;
  };
  const reader = new PageReader(page, (message) => void tellBackground(message, isConnected));
  const stopListening = listen((message) => answer(reader, message));
  ended.signal.addEventListener('abort', stopListening);

  const self: Attendant = {
    stage: 'reader',
    tell: () => reader.tellPage(),
    read: () => reader.read(),
    relieve() {
      ended.abort();
      return 'told';
    },
  };
  setAttendant(self);
  // Whoever asked the one before us waits for what comes of the page.
  if (before?.relieve() === 'told') reader.tellPage();

  const lookIfWanted = async () => {
    // Rejects when the extension is being reloaded; then there is nobody to look for.
    const may = await mayLook(page.location.hostname).catch(() => 'no');
    if (!isConnected()) return;
    if (may === 'yes') reader.look();
    else reader.sleep();
  };
  window.addEventListener('pagehide', () => reader.leave(), { signal: ended.signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && reader.comeBack(), { signal: ended.signal });
  const stopLooking = attend(
    page,
    () => void lookIfWanted(),
    () => isConnected() && reader.move(),
  );
  ended.signal.addEventListener('abort', stopLooking);
}

function answer(reader: PageReader, message: unknown): Promise<unknown> | undefined {
  const asked = parseToContent(message);
  switch (asked?.kind) {
    case 'reveal':
      return reader.reveal(asked);
    case 'markup?':
      return Promise.resolve(answerMarkup(reader.page));
    case undefined:
      return undefined;
  }
}
