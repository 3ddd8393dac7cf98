import { render } from 'preact';
import * as api from '../../lib/browser/settings';
import { startView } from '../../lib/browser/start-view';
import { t } from '../../lib/i18n/messages';
import { RubricPage } from '../../lib/ui/pages/RubricPage';
import { concerns } from '../../rules/concerns';
import { rubric } from '../../rules/rubric';

await startView(document);
document.title = t('rubricPageTitle');
const root = document.getElementById('page');
if (root) render(<RubricPage api={api} rubric={rubric} concerns={concerns} optionsPage="options.html" />, root);
