import { render } from 'preact';
import { copyText, openMail } from '../../lib/browser/popup-api';
import { forgetAllRequests, forgetRequest, readRequests, watchRequests } from '../../lib/browser/requests';
import { saveFile } from '../../lib/browser/save-file';
import { startView } from '../../lib/browser/start-view';
import { t } from '../../lib/i18n/messages';
import { RequestsPage } from '../../lib/ui/pages/RequestsPage';
import { todayOf } from '../../lib/ui/today';
import { lawbook } from '../../rules/lawbook';

const settings = await startView(document);
document.title = t('requestsTitle');
const now = () => `${new Date().toISOString().slice(0, 19)}Z`;
const api = { copyText, openMail, readRequests, watchRequests, forgetRequest, forgetAllRequests, saveFile, now };
const root = document.getElementById('page');
if (root)
  render(
    <RequestsPage
      api={api}
      laws={lawbook}
      today={todayOf(new Date())}
      settings={settings}
      optionsPage="options.html"
    />,
    root,
  );
