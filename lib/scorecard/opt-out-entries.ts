import type { PolicyDocument } from '../policy/document';
import type { Evidence, OptOut, OptOutChannel, OptOutKind } from '../policy/scorecard';
import type { Segment } from '../policy/segment';
import { evidenceOf } from './evidence';
import { clarityOf, offersChoice } from './opt-out-evidence';
import type { Search } from './opt-out-search';
import { plainTarget, type Way } from './ways';

/** More sentences than this prove nothing further. */
const MOST_EVIDENCE = 3;
const SAYS_NOTHING = 0;
const SAYS_AMONG_OTHERS = 1;
const SAYS_IT = 2;
/** A heading that makes every address below it one for requests. */
const TAKES_REQUESTS = /\brequests?\b|\bexercis\w+/i;

/** "…/preferences?ref=3" and "…/preferences?ref=7", both called "Mail preferences", are one button. */
function sameButton(entry: OptOut, { channel, target, label }: Way): boolean {
  if (channel !== 'link' || entry.channel !== 'link' || label === '' || entry.label !== label) return false;
  return withoutQuery(entry.target) === withoutQuery(target);
}

function withoutQuery(target: string | null): string {
  return (target ?? '').replace(/[?#].*$/, '');
}

/** Where a sentence stands and what it says of the way to take the choice. */
interface Said {
  /** What its list hangs on. */
  over: string;
  place: 'row' | 'sentence';
  way: { channel: OptOutChannel; stands: 'here' | 'elsewhere' } | undefined;
}

/** A row of a table says many things, of which the choice may be another one. */
function rankOf(kind: OptOutKind, { quote }: Evidence, { over, place }: Said): number {
  if (!offersChoice(kind, quote, over)) return SAYS_NOTHING;
  return place === 'row' || (over !== '' && !offersChoice(kind, quote)) ? SAYS_AMONG_OTHERS : SAYS_IT;
}

/** Ways out as they are found: one entry for each kind and target, the sentences of all who say it gathered. */
export class OptOutEntries {
  readonly list: OptOut[] = [];
  readonly #document: PolicyDocument;
  /** The targets of the entries in their plain form, with which each further one is compared. */
  readonly #targets = new Map<OptOut, string | null>();
  readonly #said = new Map<Evidence, Said>();
  /** By kind and place: one sentence often stands for several entries, and is compared with others again and again. */
  readonly #ranks = new Map<string, number>();

  constructor(document: PolicyDocument) {
    this.#document = document;
  }

  /**
   * @param range offsets in the segment's text of the words that offer the choice.
   * @param stands whether the way to take it stands in that sentence too.
   */
  add(
    kind: OptOutKind,
    way: Way,
    label: string,
    segment: Segment,
    range: readonly [number, number],
    stands: 'here' | 'elsewhere' = 'here',
  ): void {
    const { channel, target } = way;
    const evidence = this.#evidence(segment, range, { channel, stands });
    const plain = target === null ? null : plainTarget(target);
    const known = this.list.find(
      (entry) => entry.kind === kind && (this.#targets.get(entry) === plain || sameButton(entry, way)),
    );
    if (!known) {
      const entry: OptOut = { kind, channel, target, label, evidence: [evidence] };
      this.list.push(entry);
      this.#targets.set(entry, plain);
      return;
    }
    // A setting says more than "follow the instructions".
    if (known.channel === 'instruction') known.channel = channel;
    if (known.evidence.length < MOST_EVIDENCE && known.evidence.every(({ start }) => start !== evidence.start))
      known.evidence.push(evidence);
  }

  /** Is there already a link, an address or a number for this choice? */
  hasTarget(kind: OptOutKind): boolean {
    return this.list.some((entry) => entry.kind === kind && entry.target !== null);
  }

  /**
   * The entries with the sentence that offers the choice before the one where only its address stands. A choice that no
   * sentence of the policy offers is none.
   */
  offered({ offers, places }: Pick<Search, 'offers' | 'places'>): OptOut[] {
    return this.list.flatMap((entry) => {
      const rank = (evidence: Evidence) => this.#rank(entry.kind, evidence);
      const best = Math.max(...entry.evidence.map(rank));
      const clarity = (evidence: Evidence) => this.#clarity(entry.kind, evidence);
      const shows = (evidence: Evidence) => this.#shows(entry, evidence);
      const own = [...entry.evidence].sort(
        (a, b) =>
          rank(b) - rank(a) ||
          (entry.target === null
            ? clarity(b) - clarity(a) || shows(b) - shows(a)
            : shows(b) - shows(a) || clarity(b) - clarity(a)),
      );
      if (best === SAYS_IT) return [this.#asShown(entry, own)];
      const elsewhere = offers
        .filter(({ kind }) => kind === entry.kind)
        .map(({ finding }) => this.#evidence(places[finding.segmentId]?.segment, finding.quote))
        .filter((evidence) => evidence !== undefined)
        .sort((a, b) => rank(b) - rank(a) || clarity(b) - clarity(a))[0];
      if (elsewhere && rank(elsewhere) > best)
        return [{ ...entry, evidence: [elsewhere, ...own].slice(0, MOST_EVIDENCE) }];
      return best > SAYS_NOTHING ? [this.#asShown(entry, own)] : [];
    });
  }

  /** A setting is claimed where the sentence shown first speaks of it, not one further down. */
  #asShown(entry: OptOut, evidence: Evidence[]): OptOut {
    const [first] = evidence;
    const shown = entry.target === null && first ? this.#said.get(first)?.way?.channel : undefined;
    return { ...entry, channel: shown ?? entry.channel, evidence };
  }

  /** Does the way to take the choice stand in this sentence? */
  #shows({ channel, target }: OptOut, evidence: Evidence): number {
    const way = this.#said.get(evidence)?.way;
    return way && (target === null ? way.channel === channel : way.stands === 'here') ? 1 : 0;
  }

  #rank(kind: OptOutKind, evidence: Evidence): number {
    const key = `${kind} ${evidence.start} ${evidence.end}`;
    let rank = this.#ranks.get(key);
    if (rank === undefined) {
      rank = rankOf(kind, evidence, this.#said.get(evidence) as Said);
      this.#ranks.set(key, rank);
    }
    return rank;
  }

  #clarity(kind: OptOutKind, evidence: Evidence): number {
    return clarityOf(kind, `${this.#said.get(evidence)?.over ?? ''}${evidence.quote}`);
  }

  #evidence(segment: Segment, range: readonly [number, number], way?: Said['way']): Evidence;
  #evidence(segment: Segment | undefined, range: readonly [number, number]): Evidence | undefined;
  #evidence(segment: Segment | undefined, range: readonly [number, number], way?: Said['way']): Evidence | undefined {
    if (!segment) return undefined;
    const evidence = evidenceOf(this.#document, segment, range);
    const over = TAKES_REQUESTS.test(segment.section.at(-1) ?? '') ? `${segment.section.at(-1)}: ` : '';
    this.#said.set(evidence, {
      over: `${over}${segment.leadIn ? `${segment.leadIn} ` : ''}`,
      place: segment.kind === 'row' ? 'row' : 'sentence',
      way,
    });
    return evidence;
  }
}
