import { Popup } from '../../lib/ui/components/Popup';
import { letterTools } from '../../lib/ui/letter-workshop';
import { anybody } from '../../lib/ui/person';
import { lawbook } from '../../rules/lawbook';
import { apiFor } from '../popup-api';
import { type StateName, situations } from '../states';
import { States } from './States';
import { stage } from './stage';

// The popup in a plain page.
void stage(document.getElementById('popup'), (state) =>
  Object.hasOwn(situations, state) ? (
    <Popup
      api={{ ...apiFor(situations[state as StateName]), openPanel: async () => 'opened' }}
      letters={async () => letterTools(lawbook)}
      today="2025-01-31"
      person={anybody}
    />
  ) : (
    <States of="the popup" names={Object.keys(situations)} />
  ),
);
