import type { PolicyMarkup } from '../../policy/markup';
import type { TabBefore, TextSize } from '../../policy/panel';
import type { Actions, PopupApi } from '../actions';

/** What the panel asks of the browser; lib/browser/panel-api is it in the extension, a table of fakes in the tests. */
export interface PanelApi
  extends Pick<PopupApi, 'outcomeOf' | 'onOutcome' | 'requestRead' | 'reveal'>,
    Pick<Actions, 'openLink' | 'openMail'> {
  /** Calls back with the tab now in front of the panel, and with every change of it. Returns how to stop. */
  onTab(callback: (tab: TabBefore) => void): () => void;
  /** Null where the page gives none. */
  markupOf(tabId: number): Promise<PolicyMarkup | null>;
  textSize(): Promise<TextSize>;
  /** Until the browser is closed. */
  keepTextSize(size: TextSize): Promise<void>;
}
