import type { LawId } from './law';
import type { LetterKind } from './letter';

/** `promise`: the sender relies on it. `practice`: the sender does not want it. */
export type Stance = 'promise' | 'practice';

/**
 * A sentence is quoted only if it has every one of `has` and none of `lacks`: a quote beside the point is worse than
 * none.
 */
interface Telling {
  has: readonly RegExp[];
  lacks: readonly RegExp[];
}

// Not the label of a table's row ("How we may disclose it: …") nor a row, an item of a list, a question, or what points
// at a sentence that is not quoted.
const WHOLE_SENTENCE =
  /^(?!(?:How|What|Why|When|Where|Who|Which|This|These|Those|Such|They|It|See|For (?:instance|example|this|these|that|such)|As (?:noted|described|explained)|Please note)\b)(?!(?:Access|Transfer|Restrict|Object|Withdraw|Correct|Delete|Erase|Rectify|Receive|Request|Obtain|Share|Right|Rights|To)\b(?! [^,]*,))(?![^.:]{0,40}:\s)["“'(]?\p{Lu}[^|]*(?:[.!][”"')]?|\[…\])$/u;
const BY_THE_COMPANY = /\b(?:we|us|our)\b/i;
const TO_THE_PERSON = /\b(?:you|your|users?|consumers?|individuals?|residents?|data subjects?)\b/i;
const PERSONAL =
  /\b(?:information|data|details|accounts?|profiles?|cookies?|identifiers?|lists?|address(?:es)?|interests?|activit\w+|behaviou?r\w*|tailor\w*|personali[sz]\w*|target\w*)\b/i;
const DENIAL = /\b(?:not|never|cannot|impossible|no)\b|n['’]t\b/i;

/** How sentences name the place of a law, where it is not in the law's own id ("new-jersey"). */
const PLACES_OF: Readonly<Record<LawId, string>> = {
  gdpr: String.raw`EEA|EU|Europ\w+`,
  'uk-gdpr': 'UK|Britain|British|United Kingdom',
  fadp: 'Swiss|Switzerland',
  ccpa: String.raw`California\w*`,
  lgpd: String.raw`Brazil\w*`,
  pipeda: String.raw`Canad\w+`,
  casl: String.raw`Canad\w+`,
  pipl: 'Chin(?:a|ese)',
  'can-spam': 'United States',
  general: '(?!)', // nowhere
};
const OTHER_PLACES = String.raw`Virginia\w*|Colorado|Connecticut|Utah|Texas|Oregon|Delaware|Indiana|Iowa|Kentucky|Maryland|Minnesota|Montana|Nebraska|New (?:Hampshire|Jersey)|Rhode Island|Tennessee|Quebec|Korea\w*|Japan\w*|India|Australia\w*`;

/** Whether the sentence is for people of a place that is not this law's: it may not hold for the sender. */
export function isForElsewhere(words: string, law: LawId): boolean {
  if (!FOR_ONE_PLACE.test(words)) return false;
  const place = PLACES_OF[law];
  if (place === undefined) return !words.toLowerCase().includes(law.replaceAll('-', ' '));
  return !new RegExp(String.raw`\b(?:${place})\b`).test(words);
}

/** What holds for people of one place alone. */
const PLACE = `(?:${[...Object.values(PLACES_OF), OTHER_PLACES].join('|')})`;
const PEOPLE = '(?:users?|residents?|citizens?|consumers?|individuals?|people|persons?|those)';
const FOR_ONE_PLACE = new RegExp(
  [
    String.raw`\b${PLACE}\b(?: (?:and|or|based) ${PLACE}| \w+)?,? ${PEOPLE}\b`,
    String.raw`\b${PEOPLE} (?:who (?:are|live|reside) )?(?:located |based |residing |living )?(?:in|of|from) [^.,]{0,30}\b${PLACE}\b`,
    String.raw`\b(?:if|where|when) you(?: are|['’]re| live| reside)\b[^.,]{0,40}\b${PLACE}\b`,
  ].join('|'),
  'i',
);

const WHOLE: Telling = { has: [WHOLE_SENTENCE], lacks: [] };
/** What takes the promise back in the same breath. */
const TAKEN_BACK = /\b(?:however|even if|except|unless|reserve|continue)\b/i;

const passingOn: Record<Stance, Telling> = {
  practice: {
    has: [
      WHOLE_SENTENCE,
      BY_THE_COMPANY,
      PERSONAL,
      /\b(?:sell|sells|sold|selling|rent|trade|shar\w+|disclos\w+|advertis\w+|ads?|target\w*|partners?)\b/i,
    ],
    // Nobody objects to what is said of anonymous data, or of a choice.
    lacks: [
      DENIAL,
      /\bconsent\b/,
      // Nor is what authorities are told a sale.
      /\b(?:governments?|authorit\w+|enforcement|courts?|legal\w*|merger|acquisition)\b/i,
      /\b(?:non-?personal\w*|anonym\w*|aggregat\w*|de-?identif\w*|non-?identif\w*|opt|choices?|learn|more information|complian\w+)\b/i,
    ],
  },
  promise: {
    has: [WHOLE_SENTENCE, /\b(?:opt|sell|sold|sale|shar\w+|advertis\w+|target\w*|interest-based)\b/i, TO_THE_PERSON],
    lacks: [TAKEN_BACK],
  },
};

/** Given as the person's to use, or promised: not an item of a list, nor an invitation to read on. */
const GRANTED =
  /\byou (?:may|can|could|have|are|also|will)\b|\bright to\b|\b(?:at|up)?on (?:your )?request\b|\bat your request\b|\b(?:we|which) (?:will|shall)\b/i;

/** A right is quoted where a sentence gives it to the person in words of its own. */
function rightSaid(words: RegExp, ...lacks: readonly RegExp[]): Record<Stance, Telling> {
  return {
    practice: WHOLE,
    promise: {
      has: [WHOLE_SENTENCE, words, TO_THE_PERSON, GRANTED],
      lacks: [DENIAL, TAKEN_BACK, /^Please\b|\bcookies?\b/, ...lacks],
    },
  };
}

const mailings: Record<Stance, Telling> = {
  practice: {
    has: [WHOLE_SENTENCE, BY_THE_COMPANY, TO_THE_PERSON, /\b(?:market\w*|promot\w*|newsletters?|offers?)\b/i],
    lacks: [DENIAL, /\b(?:opt|unsubscrib\w*|choices?|consent|permission)\b/i],
  },
  promise: {
    has: [
      WHOLE_SENTENCE,
      /\b(?:unsubscrib\w*|opt|object|stop|withdraw)\b/i,
      /\b(?:market\w*|promot\w*|newsletters?|mailings?|e-?mails?|communications?)\b/i,
      TO_THE_PERSON,
    ],
    lacks: [TAKEN_BACK, /\b(?:still|opt(?:ed)?[- ]in)\b/i],
  },
};

const telling: { readonly [kind in LetterKind]: { readonly [stance in Stance]: Telling } } = {
  'opt-out': passingOn,
  erasure: {
    practice: WHOLE,
    promise: {
      has: [WHOLE_SENTENCE, /\b(?:delet\w+|eras\w+|remov\w+|forgotten)\b/i, TO_THE_PERSON, PERSONAL],
      // Cookies, children's data and posts of other users are other people's letters.
      lacks: [DENIAL, /\b(?:cookies?|flash|browser|child\w*|content|posts?|publicly|reserve|however|except)\b/i],
    },
  },
  access: rightSaid(/\b(?:access\w*|cop(?:y|ies)|know|confirm\w*)\b/i),
  rectification: rightSaid(/\b(?:correct\w*|rectif\w*|amend\w*|inaccura\w*)\b/i),
  portability: rightSaid(/\b(?:portab\w*|machine-?readable|transfer\w*|transmit\w*)\b/i),
  'objection-marketing': mailings,
  // To object to advertising is another letter.
  objection: rightSaid(/\bobject\w*\b/i, /\b(?:market\w*|promot\w*|advertis\w*)\b/i),
  'withdraw-consent': rightSaid(/\b(?:withdraw\w*|revok\w*)\b/i),
  restriction: rightSaid(/\b(?:restrict\w*|limit\w*)\b/i),
  'limit-sensitive': rightSaid(/\bsensitive\b/i),
  'no-ai-training': {
    practice: {
      has: [
        WHOLE_SENTENCE,
        BY_THE_COMPANY,
        TO_THE_PERSON,
        /\btrain\w*\b/i,
        /\b(?:use|uses|used|using|train|trains)\b/i,
      ],
      // Neither what is said of a choice or a right nor the training of people.
      lacks: [
        DENIAL,
        /\b(?:anonym\w*|aggregat\w*|de-?identif\w*|opt|employees?|staff|personnel|choices?|choose|whether|rights?|requests?|object\w*|however)\b/i,
      ],
    },
    promise: {
      has: [WHOLE_SENTENCE, /\b(?:train\w*|models?|AI)\b/, /\b(?:opt|off|object|choose|control)\b/i],
      lacks: [TAKEN_BACK],
    },
  },
  'third-parties': passingOn,
  'human-review': {
    practice: { has: [WHOLE_SENTENCE, BY_THE_COMPANY, /\b(?:automat\w+|profil\w+)\b/i], lacks: [DENIAL] },
    promise: WHOLE,
  },
  unsubscribe: mailings,
  reminder: { practice: WHOLE, promise: WHOLE },
  appeal: { practice: WHOLE, promise: WHOLE },
  complaint: { practice: WHOLE, promise: WHOLE },
};

/**
 * Whether the sentence, one line of a policy, says plainly what a letter of this kind could hold against its author.
 */
export function isTelling(words: string, kind: LetterKind, stance: Stance): boolean {
  const { has, lacks } = telling[kind][stance];
  return has.every((pattern) => pattern.test(words)) && !lacks.some((pattern) => pattern.test(words));
}
