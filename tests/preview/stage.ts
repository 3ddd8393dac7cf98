import { type ComponentChild, render } from 'preact';
import { isLanguage } from '../../lib/i18n/languages';
import { markLanguage } from '../../lib/i18n/mark-language';
import { speak, speakFrom } from '../../lib/i18n/messages';
import { PSEUDO_LANGUAGES, type PseudoLanguage, pseudoMessages } from './pseudo';

/** What is to be seen: the name of a state, a language or pseudo-language, and a theme where it is not the system's. */
export interface Shown {
  state: string;
  lang?: string;
  theme?: string;
}

/**
 * Draws the state that the address asks for (?state=mixed&lang=de&theme=dark), and lets tests ask for more of them by
 * `show(…)`, without loading the page again.
 */
export async function stage(root: HTMLElement | null, draw: (state: string) => ComponentChild): Promise<void> {
  if (root === null) return;
  const show = async ({ state, lang = 'en', theme }: Shown) => {
    // Nothing that was opened or typed in the state before may stay.
    render(null, root);
    await speak(isLanguage(lang) ? lang : 'en');
    if (Object.hasOwn(PSEUDO_LANGUAGES, lang)) speakFrom(lang, pseudoMessages(lang as PseudoLanguage));
    markLanguage(document.documentElement);
    if (theme === undefined) document.documentElement.removeAttribute('data-theme');
    else document.documentElement.dataset.theme = theme;
    render(draw(state), root);
    scrollTo(0, 0);
  };
  Object.assign(globalThis, { show });
  const wanted = new URLSearchParams(location.search);
  await show({
    state: wanted.get('state') ?? '',
    lang: wanted.get('lang') ?? 'en',
    ...(wanted.has('theme') && { theme: wanted.get('theme') ?? '' }),
  });
}
