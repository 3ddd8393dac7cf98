import { render } from 'preact';
import { askAhead } from '../../lib/browser/ask-ahead';
import { linksOnPage, openPolicy, readWhenLoaded, showTab } from '../../lib/browser/find';
import { hasPanel, openPanel } from '../../lib/browser/panel';
import * as browserApi from '../../lib/browser/popup-api';
import { browserSignals } from '../../lib/browser/signals';
import { startView } from '../../lib/browser/start-view';
import { speakAlso } from '../../lib/i18n/messages';
import { weighed } from '../../lib/scorecard/weigh';
import type { PopupApi } from '../../lib/ui/actions';
import { Popup } from '../../lib/ui/components/Popup';
import type { LoadLetterTools } from '../../lib/ui/letter-tools';
import type { Person } from '../../lib/ui/person';
import { todayOf } from '../../lib/ui/today';
import { concerns } from '../../rules/concerns';
import { scale } from '../../rules/scale';

const ahead = askAhead();
const settings = await startView(document, 'glance');
const person: Person = {
  ...settings,
  signals: browserSignals(),
  weigh: (scorecard) => ({ ...scorecard, grade: weighed(scorecard.grade, scale, concerns, settings.weights) }),
};
const api: PopupApi = {
  ...browserApi,
  currentTab: ahead.currentTab,
  outcomeOf: ahead.outcomeOf,
  openPolicy,
  openPanel: hasPanel() ? openPanel : null,
  // With what is known of letters, and so after them.
  rememberRequest: async (request) => (await import('../../lib/browser/requests')).rememberRequest(request),
  overdueRequests: async (today) => (await import('../../lib/browser/due')).overdueRequests(today),
  readWhenLoaded,
  showTab,
  async policiesOf(tabId) {
    const page = await linksOnPage(tabId);
    if (page === null) return [];
    // The words of all languages, which a popup on a policy does not need.
    const [{ policiesFrom }, words] = await Promise.all([
      import('../../lib/find/policies'),
      import('../../rules/finding'),
    ]);
    return policiesFrom(page.links, page.url, words);
  },
};
const letters: LoadLetterTools = async () => {
  const [{ lawbook }, { letterTools }] = await Promise.all([
    import('../../rules/lawbook'),
    import('../../lib/ui/letter-workshop'),
    speakAlso('letters'),
  ]);
  return letterTools(lawbook);
};
await ahead.settled;
const root = document.getElementById('popup');
if (root) render(<Popup api={api} letters={letters} today={todayOf(new Date())} person={person} />, root);
