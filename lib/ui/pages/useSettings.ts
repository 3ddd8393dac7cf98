import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../policy/settings';
import type { SettingsApi } from '../settings-api';

/** The settings as they are, also when another window changes them, and how to change them. Null until they are read. */
export function useSettings(
  api: SettingsApi,
  onSaved: () => void,
): [Settings | null, (changes: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void api.readSettings().then(setSettings);
    return api.watchSettings(setSettings);
  }, [api]);
  const change = useCallback(
    (changes: Partial<Settings>) => {
      // Shown at once; the store tells what has really been kept.
      setSettings((before) => before && { ...before, ...changes });
      void api.changeSettings(changes).then((kept) => {
        setSettings(kept);
        onSaved();
      });
    },
    [api, onSaved],
  );
  return [settings, change];
}
