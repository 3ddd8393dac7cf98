import { lateBrowser } from './late-browser';

/**
 * Whether pages of this host are looked at by themselves. Asked in pages, so it reads the two settings that it needs
 * and no more; the shape is that of settings.ts, and what cannot be read counts as never set.
 */
export async function mayLook(host: string): Promise<'yes' | 'no'> {
  const { settings: stored } = (await lateBrowser().storage.local.get('settings')) as { settings?: Stored };
  const { detection, quietSites } = stored?.settings ?? {};
  if (detection === 'on-click') return 'no';
  const quiet = Array.isArray(quietSites) && quietSites.some((site) => host === site || host.endsWith(`.${site}`));
  return quiet ? 'no' : 'yes';
}

interface Stored {
  settings?: { detection?: unknown; quietSites?: unknown };
}
