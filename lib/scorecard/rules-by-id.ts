import type { Rule } from '../policy/rule';

const known = new WeakMap<readonly Rule[], ReadonlyMap<string, Rule>>();

/** The rules by their id; told once for each rulebook, as several parts of a scorecard ask. */
export function rulesById(rules: readonly Rule[]): ReadonlyMap<string, Rule> {
  let byId = known.get(rules);
  if (!byId) {
    byId = new Map(rules.map((rule) => [rule.id, rule]));
    known.set(rules, byId);
  }
  return byId;
}
