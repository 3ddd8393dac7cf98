import type { Scorecard } from '../../lib/policy/scorecard';
import { type Head, headOf, type Standout, standoutsOf } from '../../lib/ui/head';
import { type Section, sectionsOf } from '../../lib/ui/sections';
import { type ContactList, contactsOf, type WaysOut, waysOutOf } from '../../lib/ui/ways-out';

/** What the popup shows of a scorecard, for those who show it elsewhere: the terminal and the report say the same. */
export interface ScorecardView {
  head: Head;
  standouts: readonly Standout[];
  sections: readonly Section[];
  ways: readonly WaysOut[];
  contacts: ContactList | null;
}

export function viewOf(scorecard: Scorecard): ScorecardView {
  const sections = sectionsOf(scorecard);
  const ways = waysOutOf(scorecard);
  return {
    head: headOf(scorecard, sections),
    standouts: standoutsOf(scorecard, sections),
    sections,
    ways,
    contacts: contactsOf(scorecard),
  };
}
