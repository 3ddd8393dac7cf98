import type { Message } from '../policy/messages';
import type { ToBackground } from './background-messages';
import { lateBrowser } from './late-browser';

type Told = ToBackground | Extract<Message, { kind: 'maybe-policy' }>;

/**
 * Tells the background, and gives back what it answers, if anything. A browser may end the background before it has
 * done what it was told: then it is told again, which wakes another. Never rejects; a second refusal means that the
 * extension is being reloaded or has been removed, which is no page's business: that is null.
 *
 * @param isConnected whether the extension that this script belongs to is still there
 */
export async function tellBackground(message: Told, isConnected: () => boolean): Promise<unknown> {
  const tell = async (): Promise<unknown> => (isConnected() ? lateBrowser().runtime.sendMessage(message) : null);
  return tell()
    .catch(tell)
    .catch(() => null);
}
