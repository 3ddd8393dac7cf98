import type { Evidence, FactRef, Scorecard } from '../policy/scorecard';

/** What a policy says on one line: a reading, a practice's value, "unclear", or null where it is silent. */
export type LineState = string | null;

/** A line of the scorecard on which two versions of a policy differ. */
export interface LineChange {
  finding: FactRef;
  before: LineState;
  after: LineState;
  /** The words that bear it out: of the newer version, or of the older where the newer is silent. */
  evidence: readonly Evidence[];
}

/** Lines that differ, in the order of the scorecard. What is only worded otherwise is no change of a line. */
export function changedLines(before: Scorecard, after: Scorecard): LineChange[] {
  const old = lineStates(before);
  const now = lineStates(after);
  const findings = new Set([...old.keys(), ...now.keys()]);
  return [...findings].flatMap((finding): LineChange[] => {
    const was = old.get(finding);
    const is = now.get(finding);
    if (was?.state === is?.state) return [];
    return [
      {
        finding,
        before: was?.state ?? null,
        after: is?.state ?? null,
        evidence: is?.evidence ?? was?.evidence ?? [],
      },
    ];
  });
}

interface Stated {
  state: string;
  evidence: readonly Evidence[];
}

/** Everything that a scorecard states, by line. A denial and an affirmation of the same thing are the same line. */
function lineStates(scorecard: Scorecard): Map<FactRef, Stated> {
  const states = new Map<FactRef, Stated>();
  const put = (finding: FactRef, state: string, evidence: readonly Evidence[]) => {
    const earlier = states.get(finding);
    if (earlier && earlier.state !== state)
      states.set(finding, { state: 'unclear', evidence: [...earlier.evidence, ...evidence] });
    else if (!earlier) states.set(finding, { state, evidence });
  };
  const lists = {
    ...pick(scorecard),
    collected: [...scorecard.collected, ...scorecard.notCollected],
    recipients: [...scorecard.recipients, ...scorecard.notShared],
  };
  for (const [group, lines] of Object.entries(lists)) {
    for (const { id, reading, evidence } of lines) put(`${group}:${id}`, reading, evidence);
  }
  for (const [id, { value, evidence }] of Object.entries(scorecard.practices)) {
    if (value !== 'not-stated') put(`practices:${id}`, value, evidence);
  }
  if (scorecard.minimumAge !== null) {
    put('minimumAge:years', String(scorecard.minimumAge), scorecard.practices.children.evidence);
  }
  for (const { text, evidence } of scorecard.retentionPeriods)
    put(`retentionPeriods:${folded(text)}`, 'states', evidence);
  for (const { name, evidence } of scorecard.namedThirdParties) put(`namedThirdParties:${name}`, 'states', evidence);
  for (const { kind, target, channel, evidence } of scorecard.optOuts) {
    put(`optOuts:${kind} (${target ?? channel})`, 'states', evidence);
  }
  for (const { finding, evidence } of scorecard.unclear) states.set(finding, { state: 'unclear', evidence });
  return states;
}

function pick({ collected, purposes, recipients, transferSafeguards, security, rights }: Scorecard) {
  return { collected, purposes, recipients, transferSafeguards, security, rights };
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
