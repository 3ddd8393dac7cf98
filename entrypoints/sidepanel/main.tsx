import { render } from 'preact';
import * as api from '../../lib/browser/panel-api';
import { browserSignals } from '../../lib/browser/signals';
import { startView } from '../../lib/browser/start-view';
import { t } from '../../lib/i18n/messages';
import { weighed } from '../../lib/scorecard/weigh';
import type { Person } from '../../lib/ui/person';
import { Panel } from '../../lib/ui/reading/Panel';
import { concerns } from '../../rules/concerns';
import { scale } from '../../rules/scale';

const settings = await startView(document);
const person: Person = {
  ...settings,
  signals: browserSignals(),
  weigh: (scorecard) => ({ ...scorecard, grade: weighed(scorecard.grade, scale, concerns, settings.weights) }),
};
document.title = t('panelTitle');
const root = document.getElementById('panel');
if (root) render(<Panel api={api} person={person} />, root);
