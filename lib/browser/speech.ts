import { browser } from 'wxt/browser';
import { fill, type Values } from '../i18n/fill';
import type { MessageKey } from '../i18n/messages';
import { rubricKey } from '../i18n/rubric-keys';
import { toolbarWord } from '../i18n/toolbar-words';
import type { Rubric } from '../policy/rubric';

/**
 * Of a background that starts with the browser, Chromium 156 forgets the catalogues, at two starts out of five, for as
 * long as it lives: it says nothing to any key. Then the words come from our own.
 */
const getMessage = (key: MessageKey): string =>
  // Its generated type knows only the messages that the manifest names.
  browser.i18n.getMessage(key as 'extensionName') || toolbarWord(key, browser.i18n.getUILanguage());

/** The words of the interface, for the one part of it that is no page: the title of the toolbar icon. */
export interface Speech {
  t(key: MessageKey, values?: Values): string;
  /** A text that the scorecard carries in English. */
  fromEnglish(text: string): string;
}

/**
 * In the browser's own language, by its own catalogues: the toolbar belongs to the browser, and the background, which
 * is woken for every policy, stays without the words of all languages.
 */
export function browserSpeech({ lines }: Pick<Rubric, 'lines'>): Speech {
  const keys = new Map(
    lines.flatMap(({ finding, answers }) =>
      Object.entries(answers).map(([answer, { says }]) => [says, rubricKey(finding, answer)] as const),
    ),
  );
  const t = (key: MessageKey, values: Values = {}) => fill(getMessage(key), values);
  return {
    t,
    fromEnglish(text) {
      const key = keys.get(text);
      return (key && t(key)) || text;
    },
  };
}
