import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { Settings } from '../../policy/settings';
import { useSaid } from '../components/useSaid';
import type { SettingsApi } from '../settings-api';

interface Kept {
  /** Null until they are read. */
  settings: Settings | null;
  change: (changes: Partial<Settings>) => void;
  /** The live region in which each change is said to be saved, and whatever else is to be said. */
  said: JSX.Element;
  say: (text: string) => void;
}

/** The settings as they are, also when another window changes them, and how to change them. */
export function useSettings(api: SettingsApi): Kept {
  const [said, say] = useSaid();
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void api.readSettings().then(setSettings);
    return api.watchSettings(setSettings);
  }, [api]);
  const change = useCallback(
    (changes: Partial<Settings>) => {
      // Shown at once; the store tells what has really been kept.
      setSettings((before) => before && { ...before, ...changes });
      api.changeSettings(changes).then(
        (kept) => {
          setSettings(kept);
          say(t('optionsSaved'));
        },
        () => {
          void api.readSettings().then(setSettings);
          say(t('optionsNotSaved'));
        },
      );
    },
    [api, say],
  );
  return { settings, change, said, say };
}
