import { type PageStateName, pageStates } from '../page-states';
import { States } from './States';
import { stage } from './stage';

// The pages that open in a tab of their own, as plain pages.
void stage(document.getElementById('page'), (state) =>
  Object.hasOwn(pageStates, state) ? (
    pageStates[state as PageStateName]()
  ) : (
    <States of="the pages" names={Object.keys(pageStates)} />
  ),
);
