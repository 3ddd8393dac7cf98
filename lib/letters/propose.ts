import type { Scope } from '../policy/finding';
import type { Evidence, Scorecard } from '../policy/scorecard';
import type { Lawbook, LawId } from './law';
import { FALLBACK_LAW } from './law';
import type { LetterKind, Proposal } from './letter';

/**
 * The letter that fits this policy. A person's own region, where known, decides on the law, for nobody should invoke
 * a law that is not theirs; otherwise it is the law that the policy speaks of most.
 *
 * @param options.region ISO 3166 code that the person gave: "DE", "US-CA". Never guessed from an address of the
 *   network.
 * @param options.kind keeps this kind and proposes only the law.
 */
export function proposeLetter(
  scorecard: Scorecard,
  laws: Lawbook,
  options: { region?: string; kind?: LetterKind } = {},
): Proposal {
  const kind = options.kind ?? fittingKind(scorecard);
  if (options.region !== undefined) {
    const law = lawOfRegion(laws, kind, options.region);
    return law ? { kind, law, because: 'region' } : { kind, law: FALLBACK_LAW, because: 'neither' };
  }
  const law = lawOfPolicy(laws, kind, scorecard);
  return law ? { kind, law, because: 'policy' } : { kind, law: FALLBACK_LAW, because: 'neither' };
}

/**
 * Opting out first: it is the weaker request, costs the person nothing, and is of use wherever data are passed on or
 * ads are aimed.
 */
function fittingKind(scorecard: Scorecard): LetterKind {
  const { practices, recipients, purposes, optOuts } = scorecard;
  const passesOn =
    practices.sale.value === 'sells' ||
    practices['targeted-advertising'].value === 'yes' ||
    recipients.some((line) => line.id === 'advertisers' || line.id === 'business-partners') ||
    purposes.some((line) => line.id === 'targeted-advertising') ||
    optOuts.some((optOut) => optOut.kind === 'sale-or-sharing' || optOut.kind === 'targeted-advertising');
  return passesOn ? 'opt-out' : 'erasure';
}

/** A subdivision's own law before its country's: "US-CA" before "US". */
function lawOfRegion(laws: Lawbook, kind: LetterKind, region: string): LawId | undefined {
  const code = region.trim().toUpperCase();
  const country = code.split('-')[0];
  const giving = [...laws.values()].filter((law) => law.rights[kind]);
  return (
    giving.find((law) => law.regions.includes(code)) ?? giving.find((law) => law.regions.includes(country ?? code))
  )?.id;
}

/**
 * A right granted to the residents of a place says more than a word; a tie goes to the law named first in the policy.
 */
const POINTS_OF_A_RIGHT = 3;

function lawOfPolicy(laws: Lawbook, kind: LetterKind, scorecard: Scorecard): LawId | undefined {
  const lines = statedLines(scorecard);
  let best: { id: LawId; points: number; first: number } | undefined;
  for (const law of laws.values()) {
    if (!law.rights[kind]) continue;
    const mention = law.signs.words.length > 0 ? anyOf(law.signs.words) : undefined;
    let points = 0;
    let first = Number.POSITIVE_INFINITY;
    for (const line of lines) {
      let here =
        line.scope && law.signs.scopes.includes(line.scope) ? (line.group === 'rights' ? POINTS_OF_A_RIGHT : 1) : 0;
      for (const { quote, section, start } of line.evidence) {
        if (mention?.test(`${section} ${quote}`)) {
          here += 1;
          first = Math.min(first, start);
        }
      }
      points += here;
    }
    if (points > 0 && (!best || points > best.points || (points === best.points && first < best.first))) {
      best = { id: law.id, points, first };
    }
  }
  return best?.id;
}

interface StatedLine {
  group: 'rights' | 'others';
  scope?: Scope | undefined;
  evidence: readonly Evidence[];
}

function statedLines(scorecard: Scorecard): StatedLine[] {
  const { collected, notCollected, purposes, recipients, notShared, security, transferSafeguards } = scorecard;
  const others = [collected, notCollected, purposes, recipients, notShared, security, transferSafeguards].flat();
  return [
    ...scorecard.rights.map((line) => ({ ...line, group: 'rights' as const })),
    ...[...others, ...Object.values(scorecard.practices), ...scorecard.optOuts].map((line) => ({
      ...line,
      group: 'others' as const,
    })),
  ];
}

/** Whole words only; "EEA" is not in "SEEADS". */
function anyOf(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
