import { render } from 'preact';
import * as api from '../../lib/browser/popup-api';
import { startView } from '../../lib/browser/start-view';
import { weighed } from '../../lib/scorecard/weigh';
import { Popup } from '../../lib/ui/components/Popup';
import type { Person } from '../../lib/ui/person';
import { todayOf } from '../../lib/ui/today';
import { concerns } from '../../rules/concerns';
import { lawbook } from '../../rules/lawbook';
import { scale } from '../../rules/scale';

const settings = await startView(document);
const person: Person = {
  ...settings,
  weigh: (scorecard) => ({ ...scorecard, grade: weighed(scorecard.grade, scale, concerns, settings.weights) }),
};
const root = document.getElementById('popup');
if (root) render(<Popup api={api} laws={lawbook} today={todayOf(new Date())} person={person} />, root);
