import { type Browser, browser } from 'wxt/browser';

/** Undefined leaves the message to other listeners. */
export type Answer = (message: unknown, sender: Browser.runtime.MessageSender) => Promise<unknown> | undefined;

/**
 * Answers messages. An answer that takes its time goes by callback, a way that every browser knows; promises are
 * understood by some only. Until it is given, the browser does not end the background.
 *
 * @returns how to stop listening.
 */
export function listen(answer: Answer): () => void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender, respond: (answer: unknown) => void) => {
    const answered = answer(message, sender);
    if (!answered) return undefined;
    answered.then(respond, (problem) => {
      console.error(problem);
      respond(undefined);
    });
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  // Once the extension has been reloaded, nothing of the browser's is left to this script.
  return () => browser.runtime?.onMessage?.removeListener(listener);
}
