import { render } from 'preact';
import * as api from '../../lib/browser/settings';
import { startView } from '../../lib/browser/start-view';
import { t } from '../../lib/i18n/messages';
import { OptionsPage } from '../../lib/ui/pages/OptionsPage';
import { lawbook } from '../../rules/lawbook';

await startView(document);
document.title = t('optionsTitle');
const root = document.getElementById('page');
if (root)
  render(
    <OptionsPage
      api={api}
      laws={lawbook}
      rubricPage="rubric.html"
      requestsPage="requests.html"
      privacyPage="privacy.html"
    />,
    root,
  );
