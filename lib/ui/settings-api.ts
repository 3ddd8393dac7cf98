import type { Settings } from '../policy/settings';

/** What the pages of the extension ask of the browser about settings; lib/browser/settings is it in the extension. */
export interface SettingsApi {
  readSettings(): Promise<Settings>;
  changeSettings(changes: Partial<Settings>): Promise<Settings>;
  watchSettings(callback: (settings: Settings) => void): () => void;
  clearEverything(): Promise<void>;
}
