import { browser } from 'wxt/browser';

/** What Firefox calls its side panel; it is not in telephones' Firefox, and Chromium has `sidePanel` in its place. */
interface SidebarAction {
  open(): Promise<void>;
}

const sidebar = (): SidebarAction | undefined => (browser as { sidebarAction?: SidebarAction }).sidebarAction;
const sidePanel = () => (browser as Partial<Pick<typeof browser, 'sidePanel'>>).sidePanel;

/** Whether this browser has a place beside the page. */
export function hasPanel(): boolean {
  return sidebar() !== undefined || sidePanel() !== undefined;
}

/**
 * Opens the panel beside the page. To be called right in the handler of a click, before anything is awaited: browsers
 * open it for nobody else.
 */
export async function openPanel(tabId: number): Promise<'opened' | 'refused'> {
  const [firefox, chromium] = [sidebar(), sidePanel()];
  try {
    if (firefox) await firefox.open();
    else if (chromium) await chromium.open({ tabId });
    else return 'refused';
    return 'opened';
  } catch {
    return 'refused';
  }
}
