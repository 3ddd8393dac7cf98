import { anybody } from '../../lib/ui/person';
import { Panel } from '../../lib/ui/reading/Panel';
import { panelApiFor } from '../panel-api';
import { type PanelStateName, panelStates } from '../panel-states';
import { States } from './States';
import { stage } from './stage';

// The side panel in a plain page.
void stage(document.getElementById('panel'), (state) => {
  if (!Object.hasOwn(panelStates, state)) return <States of="the side panel" names={Object.keys(panelStates)} />;
  const { situation, markup } = panelStates[state as PanelStateName];
  return <Panel api={panelApiFor(situation, markup)} person={anybody} />;
});
