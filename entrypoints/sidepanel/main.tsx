import { render } from 'preact';
import * as api from '../../lib/browser/panel-api';
import { startView } from '../../lib/browser/start-view';
import { t } from '../../lib/i18n/messages';
import { weighed } from '../../lib/scorecard/weigh';
import type { Person } from '../../lib/ui/person';
import { Panel } from '../../lib/ui/reading/Panel';
import { concerns } from '../../rules/concerns';
import { scale } from '../../rules/scale';

const { weights } = await startView(document);
const weigh: Person['weigh'] = (scorecard) => ({
  ...scorecard,
  grade: weighed(scorecard.grade, scale, concerns, weights),
});
document.title = t('panelTitle');
const root = document.getElementById('panel');
if (root) render(<Panel api={api} person={{ weigh }} />, root);
