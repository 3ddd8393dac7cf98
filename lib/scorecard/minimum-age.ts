import type { Segment } from '../policy/segment';
import { inLowerCase } from './lower';

const WORDS: Readonly<Record<string, number>> = {
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  'twenty-one': 21,
};
const YOUNGEST = 10;
const OLDEST = 21;

const AGE = String.raw`(?:the )?(?:age (?:of )?)?(?:the age of )?[“"]?(1\d|2[01]|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty-one)(?:\s?\(\d\d\))?(?![\d.,]*\d|\p{L})`;
const UNDER = String.raw`(?:under|below|younger than|less than|not yet|not reached)(?: the)?(?: minimum)? `;

/**
 * Who may use the service, the plainest way of saying it first. A rule of admission ("you must be at least 18") says
 * more than for whom the service is meant, and that more than from whom data are not knowingly collected: a policy may
 * hold all three, with other ages. Of a text in lower case.
 */
const WAYS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:must|have to|need to|required to|shall|should) (?:be|have)[^.;]{0,40}?${AGE}`, 'gu'),
  new RegExp(
    String.raw`\b(?:only|limited|limits?|restricted|restricts?|exclusively|solely|reserved|strictly|adults?)\b[^.;]{0,80}?(?:over |aged? |above |at least )?${AGE}(?: years?(?: of age| old)?)?(?:,? ?\(?(?:and|or) (?:older|over|above|up)|\+| years of age)?`,
    'gu',
  ),
  new RegExp(
    String.raw`\b(?:you are|you’re|you're|users? (?:are|is)|user is|are all)[^.;]{0,12}? (?:at least |over |above |older than )${AGE}`,
    'gu',
  ),
  new RegExp(
    String.raw`${UNDER}${AGE}[^.;]{0,60}?\b(?:(?:is|are|be) (?:not|prohibited|forbidden|barred)|may not|must not|cannot|can not|can’t|should not|shall not|do not (?:use|register|access)|please do not|prohibited)\b`,
    'gu',
  ),
  new RegExp(
    String.raw`\b(?:do(?:es)? not|don’t|don't|may not|not|never|no(?: one| person| children)?)\b[^.;]{0,20}?\b(?:allow|permit|intended|intend|directed|direct|targeted?|designed|aimed|meant|available|offered?|for|market|marketed|address|open|suitable|appropriate|used? by|provide)[^.;]{0,80}?${UNDER}${AGE}`,
    'gu',
  ),
  new RegExp(
    String.raw`\b(?:no|not|never|without|don’t|don't|nor)\b[^.;]{0,80}?\b(?:collect|solicit|gather|process|request|maintain|store|seek|receive|obtain)[^.;]{0,120}?${UNDER}${AGE}`,
    'gu',
  ),
  new RegExp(String.raw`${UNDER}${AGE}[^.;]{0,120}?\b(?:delete|remove|contact|notify|parent|consent|guardian)`, 'gu'),
  new RegExp(String.raw`\b${UNDER}${AGE}`, 'gu'),
];

/** Every way names an age; most sentences hold no such number, and are not shown to the patterns. */
const SAYS_NUMBER = /1\d|2[01]|twelve|teen|twenty-one/i;

/** From this way on, the sentence only speaks of people under an age. */
const KNOWN_ONLY = 6;

/**
 * Sentences in which an age is about something else: selling the data of minors, their right to have posts removed,
 * help from a parent.
 */
const OTHER_MATTERS =
  /\b(?:sell|sold|selling|sale|share or|removal of content|remove content|eraser|erase|opt[- ]?in|cross-context)\b|\bunder 18\b[^.]*\b(?:request|obtain)\b[^.]*\bremov/i;
const WITH_HELP =
  /\b(?:with(?:out)?|unless|only if|supervis\w+|involvement)\b[^.]{0,60}\b(?:parents?|guardians?|parental)\b/i;
/** Places with an age of their own: the rule for everybody else goes first. */
const ELSEWHERE = /\b(?:EEA|EU|European|Europe|Germany|Spain|Korea|Brazil|UK|California)\b/;
/** Ages, in a sentence that admits people, from which something else is allowed. */
const CHILDREN = /\b(?:age|aged|child|children|minors?|teen\w*|years?|older|younger|below|adults?|under)\b/i;

/**
 * Youngest age, in years, at which a person may use the service, as the policy says it ("you must be at least 18 years
 * old", "not directed to children under 13"); null where it names none.
 */
export function minimumAgeOf(segments: readonly Segment[]): number | null {
  const ages = new Map<number, number>();
  for (const { text } of segments) {
    if (!SAYS_NUMBER.test(text) || !CHILDREN.test(text) || OTHER_MATTERS.test(text)) continue;
    const lower = inLowerCase(text);
    const way = WAYS.findIndex((pattern) => agesIn(lower, pattern).length > 0);
    if (way < 0) continue;
    // "If you are under 18, use it only with a parent": a child may use it.
    if (way >= KNOWN_ONLY && WITH_HELP.test(text) && agesIn(lower, WAYS[way] as RegExp).every((age) => age >= 16))
      continue;
    const weight = (WAYS.length - way) * 10 - (WITH_HELP.test(text) ? 35 : 0) - (ELSEWHERE.test(text) ? 15 : 0);
    for (const age of agesIn(lower, WAYS[way] as RegExp)) {
      const known = ages.get(age);
      // Said again it is surer, but the way counts first.
      ages.set(age, known === undefined ? weight : Math.max(known, weight) + 1);
    }
  }
  const best = [...ages].sort(([a, surer], [b, sure]) => sure - surer || a - b)[0];
  return best ? best[0] : null;
}

function agesIn(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)]
    .map(([, age = '']) => WORDS[age] ?? Number(age))
    .filter((age) => age >= YOUNGEST && age <= OLDEST);
}
