import type { PolicyDocument } from '../policy/document';
import type { OptOut, OptOutKind } from '../policy/scorecard';
import type { Segment } from '../policy/segment';
import { evidenceOf } from './evidence';
import { sameTarget, type Way } from './ways';

/** More sentences than this prove nothing further. */
const MOST_EVIDENCE = 3;

/** "…/preferences?ref=3" and "…/preferences?ref=7", both called "Mail preferences", are one button. */
function sameButton(entry: OptOut, { channel, target, label }: Way): boolean {
  if (channel !== 'link' || entry.channel !== 'link' || label === '' || entry.label !== label) return false;
  return withoutQuery(entry.target) === withoutQuery(target);
}

function withoutQuery(target: string | null): string {
  return (target ?? '').replace(/[?#].*$/, '');
}

/** Ways out as they are found: one entry for each kind and target, the sentences of all who say it gathered. */
export class OptOutEntries {
  readonly list: OptOut[] = [];
  readonly #document: PolicyDocument;

  constructor(document: PolicyDocument) {
    this.#document = document;
  }

  /** @param range offsets in the segment's text of the words that offer the choice. */
  add(kind: OptOutKind, way: Way, label: string, segment: Segment, range: readonly [number, number]): void {
    const { channel, target } = way;
    const evidence = evidenceOf(this.#document, segment, range);
    const known = this.list.find(
      (entry) => entry.kind === kind && (sameTarget(entry.target, target) || sameButton(entry, way)),
    );
    if (!known) {
      this.list.push({ kind, channel, target, label, evidence: [evidence] });
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
}
