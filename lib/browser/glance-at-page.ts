import { glanceAt } from '../detect/glance';
import type { PageAnswer } from '../policy/messages';
import { addressOf } from './address-of';
import { attendant, setAttendant } from './attendant';
import { hasExtension } from './connection';
import { mayLook } from './may-look';
import { attend } from './presence';
import { tellBackground } from './tell-background';

/**
 * What every page of the web gets of us: a glance at what it is called. A page that may be a policy gets the reader, by
 * way of the background; any other hears no more of us, and nobody hears of it. Nothing of the extension's API is used
 * before it is needed.
 */
export function glanceAtPage(page: Document): void {
  // One of ours is here: the browser has put this script in twice, or the reader was faster.
  if (attendant()) return;
  let answer: PageAnswer = { kind: 'waiting' };
  let told: 'silent' | 'told' = 'silent';
  let askedAt = '';

  /** Nothing is left to be stopped once another has taken its place, or the extension is gone. */
  let stop: (() => void) | undefined;
  const end = () => {
    stop?.();
    stop = undefined;
  };
  const isConnected = () => {
    if (!hasExtension()) end();
    return stop !== undefined;
  };
  const may = () => mayLook(page.location.hostname).catch(() => 'no' as const);

  const look = async () => {
    const address = addressOf(page);
    if (glanceAt(page, address) === 'no') {
      const isNews = answer.kind !== 'not-read';
      answer = { kind: 'not-read', page: 'none' };
      if (isNews && told === 'told') void tellBackground({ kind: 'page', page: 'none' }, isConnected);
      return;
    }
    // Asked once for each view: a page that the reader is kept out of today is closed to it a second later, too.
    if (address === askedAt) return;
    askedAt = address;
    answer = { kind: 'waiting' };
    if ((await may()) === 'yes' && stop) await tellBackground({ kind: 'maybe-policy' }, isConnected);
    // The reader relieves us before this is answered, unless the person or the browser keeps it out.
    if (!stop) return;
    answer = { kind: 'asleep' };
    if (told === 'told') void tellBackground({ kind: 'page', page: 'failed' }, isConnected);
  };

  setAttendant({
    stage: 'glance',
    async tell() {
      // Whether the person wants this page looked at is asked only now, when the answer matters.
      if ((await may()) === 'no') return { kind: 'asleep' };
      if (told === 'silent')
        window.addEventListener('pagehide', () => void tellBackground({ kind: 'left' }, isConnected));
      told = 'told';
      return answer;
    },
    relieve() {
      end();
      return answer.kind === 'waiting' ? told : 'silent';
    },
  });
  stop = attend(
    page,
    () => void look(),
    () => {},
  );
}
