import { browser } from 'wxt/browser';
import type { Message } from '../policy/messages';

type ToBackground = Extract<Message, { kind: 'document' | 'page' | 'left' }>;

/**
 * Tells the background, which answers nothing. A browser may end the background before it has done what it was told: then it
 * is told again, which wakes another. Never rejects; a second refusal means that the extension is being reloaded or has been
 * removed, which is no page's business.
 *
 * @param isConnected whether the extension that this script belongs to is still there
 */
export async function tellBackground(message: ToBackground, isConnected: () => boolean): Promise<void> {
  const tell = async () => {
    if (isConnected()) await browser.runtime.sendMessage(message);
  };
  await tell()
    .catch(tell)
    .catch(() => {});
}
