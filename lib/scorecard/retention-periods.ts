import type { PolicyDocument } from '../policy/document';
import type { Scorecard } from '../policy/scorecard';
import type { Segment } from '../policy/segment';
import { evidenceOf } from './evidence';
import { inLowerCase } from './lower';

const NUMBER = String.raw`(?:\d+(?:[.,]\d+)?|(?<=\b(?:for|after|within|than|of|about|in|to) )an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirteen|fourteen|fifteen|eighteen|twenty(?:-four)?|thirty(?:-six)?|forty|sixty|ninety|half a)`;
const UNIT =
  '(?:calendar |business |working |additional |full |further |consecutive )*(?:hours?|days?|weeks?|months?|years?)';
/** Of a text in lower case. */
const PERIODS = new RegExp(
  String.raw`(?<![\p{L}\p{N}$€£.-])${NUMBER}(?:\s?\(\d+\))?(?:\s?(?:-|–|to|or)\s?${NUMBER})?(?:\s|-)${UNIT}(?!\p{L}|[ -](?:old|of age))`,
  'gu',
);

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};

/** Every period has one of these; most sentences have none, and are not asked whether they are about keeping. */
const MAY_HOLD_PERIOD = /[\s-](?:hour|day|week|month|year)/i;

/** More sentences than this prove nothing further. */
const MOST_EVIDENCE = 3;

/** Data are kept or done away with. */
const KEEPING =
  /\b(?:retain\w*|retention|ke(?:ep|eps|pt|eping)|stor(?:e|es|ed|ing|age)|hold|held|sav(?:e|ed)|preserv\w*|archiv\w*|delet\w*|eras\w*|remov(?:e|ed|es|al)|purg\w*|destroy\w*|anonymi[sz]\w*|de-?identif\w*|remain\w*|maintain\w*|expir\w*|persist\w*|wiped?|overwritten|discarded|deactivat\w*|close (?:your|the|an|inactive) accounts?)\b/i;
/** A time in which something else happens: an answer to a request, a notice, a look back, a limit to sue, a fee. */
const ANOTHER_TIME =
  /\b(?:respond|allow|reply|answer|response|acknowledg\w*|process your (?:request|opt)|honou?r|comply with your|opt(?:ed|ing)?[- ]out|notif\w+ you|notice|notification|preceding|previous|prior|(?:past|last) (?:twelve|12|\d+)|claim arises|cause of action|arbitrat\w*|refund|cancel\w*|subscription fee|free trial|once (?:every|a|per)|twice|per (?:year|month)|every|each|fees?|billing|resolve|effective|minutes?|import\w*|verify|extend\w*|complain\w*)\b/i;
/** Where periods in a row or an item are those of keeping, though the piece itself has no verb. */
const KEEPING_HEADING =
  /\b(?:retention|retain|how long|storage (?:period|duration|time)|keep|deletion|lifetime|lifespan|duration|expir\w*)\b/i;
/** Cookies live long and hold little: their lifetimes count only where the policy gives no other period. */
const COOKIES = /\bcookies?\b|\blocal storage\b|\bpixels?\b/i;

type Period = Scorecard['retentionPeriods'][number];

/**
 * The periods for which the policy says that personal data are kept, as printed ("two (2) years"), each with its
 * sentences. Times for answering requests or giving notice are none.
 */
export function retentionPeriodsOf(document: PolicyDocument, segments: readonly Segment[]): Period[] {
  const ofData = new Map<string, Period>();
  const ofCookies = new Map<string, Period>();
  for (const segment of segments) {
    if (segment.kind === 'heading' || !MAY_HOLD_PERIOD.test(segment.text)) continue;
    const about = isAboutKeeping(segment);
    if (!about) continue;
    const periods = about === 'cookies' ? ofCookies : ofData;
    for (const { 0: found, index } of inLowerCase(segment.text).matchAll(PERIODS)) {
      const end = index + found.length;
      if (ANOTHER_TIME.test(clauseAround(segment.text, index, end))) continue;
      const key = lengthOf(found);
      const period = periods.get(key) ?? { text: segment.text.slice(index, end), evidence: [] };
      if (period.evidence.length < MOST_EVIDENCE) period.evidence.push(evidenceOf(document, segment, [index, end]));
      periods.set(key, period);
    }
  }
  return [...(ofData.size > 0 ? ofData : ofCookies).values()];
}

function isAboutKeeping({ text, section, leadIn = '', header, kind }: Segment): 'data' | 'cookies' | undefined {
  const heading = `${section.join(' ')} ${header?.join(' ') ?? ''}`;
  const said =
    KEEPING.test(text) ||
    KEEPING.test(leadIn) ||
    ((kind === 'row' || kind === 'item') && KEEPING_HEADING.test(heading));
  if (!said) return undefined;
  return COOKIES.test(text) || COOKIES.test(`${leadIn} ${section.at(-1) ?? ''} ${header?.join(' ') ?? ''}`)
    ? 'cookies'
    : 'data';
}

/** "two (2) years", "2 years" and "two-year" are one period. */
function lengthOf(period: string): string {
  const words = period.replace(/\s?\(\d+\)/, '').split(/[\s-]+/);
  const count = words
    .slice(0, -1)
    .join(' ')
    .replace(/ (?:additional|further|full|consecutive)\b/, '');
  return `${NUMBERS[count] ?? count} ${(words.at(-1) as string).replace(/s$/, '')}`;
}

/** The clause in which a period stands, from one mark to the next. */
function clauseAround(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - 120), start)
      .split(/[.;:(]\s|, (?:and|but|unless) /)
      .at(-1) ?? '';
  const behind = text.slice(end, end + 60).split(/[.;:),]/)[0] ?? '';
  return before + text.slice(start, end) + behind;
}
