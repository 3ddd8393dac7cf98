import { browser } from 'wxt/browser';
import { overdueOf, type RememberedRequest } from '../letters/requests';
import { readRequests, watchRequests } from './requests';
import type { Speech } from './speech';

const RED = '#b91c1c';

/**
 * Shows on the icon, wherever a page has no grade of its own, that the time for an answer is over. Looked at whenever
 * the background wakes: when the browser starts, and with each policy; no clock is kept running for it.
 *
 * @param today gives the present day, ISO date.
 */
export function remindOfRequests(speech: Pick<Speech, 't'>, today: () => string): void {
  const show = (requests: readonly RememberedRequest[]) => showDue(overdueOf(requests, today()).length, speech);
  // An event that is listened to wakes the background, and waking is all that is needed.
  browser.runtime.onStartup.addListener(() => {});
  watchRequests((requests) => void show(requests).catch(console.error));
  void readRequests()
    // Without requests there is nothing to show, nor to take away: a change is told to whoever watches.
    .then((requests) => (requests.length === 0 ? undefined : show(requests)))
    .catch(console.error);
}

/** How many answers are overdue on this day, an ISO date. */
export async function overdueRequests(today: string): Promise<number> {
  return overdueOf(await readRequests(), today).length;
}

async function showDue(amount: number, speech: Pick<Speech, 't'>): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: amount === 0 ? '' : String(amount) }),
    browser.action.setBadgeBackgroundColor({ color: RED }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({
      title: amount === 0 ? speech.t('extensionName') : speech.t('badgeDue', { count: amount }),
    }),
  ]);
}
