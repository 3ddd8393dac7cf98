import { languageFor } from '../i18n/languages';
import { markLanguage } from '../i18n/mark-language';
import { speak } from '../i18n/messages';
import type { Settings } from '../policy/settings';
import { readSettings, watchSettings } from './settings';

/**
 * What every page of the extension does before it draws itself: it speaks the person's language and wears their theme,
 * and changes the theme with them. A new language holds from the next time the page is opened.
 */
export async function startView(page: Document, extent: 'everything' | 'glance' = 'everything'): Promise<Settings> {
  const settings = await readSettings();
  await speak(settings.language === 'browser' ? languageFor(navigator.languages) : settings.language, extent);
  const root = page.documentElement;
  markLanguage(root);
  dress(root, settings);
  watchSettings((changed) => dress(root, changed));
  return settings;
}

function dress(root: HTMLElement, { theme }: Settings): void {
  if (theme === 'system') root.removeAttribute('data-theme');
  else root.dataset.theme = theme;
}
