import type { OptOutKind } from '../policy/scorecard';

/**
 * Sentences that speak of a choice without offering it to the reader. Each is tested on one sentence of at most some
 * hundred characters.
 */

/**
 * Who does it is the company: "We share what we learn through cookies with …", "The game maker will not receive your
 * name".
 */
const COMPANY_ACTS =
  /^(?:[^.,]{0,80}?[:;–—] )?(?:to [^.;]{0,100}?, )?(?:(?:we|our (?:\w+ ){1,3}|they|this information|such information|the company|the information [^.]{0,30})(?:and [^.,]{0,40} )? ?(?:may |will |can |also |do not |does not )*(?:use|store|share|collect|employ|place|set|keep|retain|receive|investigate|make reasonable efforts|combine|work with)s?\b|(?:\w+ ){1,4}(?:will|do|does) not receive\b|[^.,]{0,60}\b(?:is|are) (?:then )?(?:disconnected|automatically|deleted or anonymi[sz]ed)\b)/i;
/** … and what turns such a sentence into an offer after all. */
const ADDRESSES =
  /\b(?:you|users?|visitors?|members?|customers?|they|who) (?:\w+ )?(?:can|may|could|might|have the|have a|are able|wish|would like|want|prefer)\b|\bplease\b|\bto (?:opt|unsubscribe|disable|block|delete|refuse|reject|decline|turn|stop|(?:manage|control) (?:your|cookies|these|them|flash))\w*\b|\bcan be (?:\w+ )?(?:removed|disabled|deleted|blocked|cleared)\b|\b(?:allows?|lets?|enables?|give|offer|provide)s? (?:you|users|visitors|members)\b|\bupon (?:your )?request\b|\bat your request\b|\bclick\b|\bhow to\b|\bopt[- ]?outs?\b|\badd-?ons?\b/i;

/** Of no choice at all, whoever acts: the notice itself, definitions, the law, and how a request is handled. */
const OTHER_MATTERS: readonly RegExp[] = [
  /\bthis (?:privacy )?(?:policy|notice|statement) (?:also )?(?:tells|describes|explains|is meant|does not (?:cover|apply)|covers|sets out)\b/i,
  /\b(?:is|are) (?:a |an )?(?:small|tiny|unique|transparent|pieces?)\b/i,
  /\bbusiness(?:es)? (?:is not required|may have in place|may comply|adopts)\b|\b1798\.83\b/i,
  /\bproof of (?:your )?identity (?:may|can|will)\b|\bhelp us confirm your identity\b|\bto respond to your (?:\w+ )?request\b/i,
  /^th(?:is|ese) (?:e-?mails?|messages?) (?:will|may)\b|\bmay or may not be\b|\bmeans of (?:providing )?notifi/i,
  /\bmore (?:information )?about your (?:\w+ )?rights\b[^.]*\b(?:sections?|compliance)\b/i,
  /\bno longer secure\b|\bdisappear from\b|\bregenerate\b|\bmay persist\b|\bcopyright(?:ed)?\b|\binfring\w+/i,
  // A table of contents that the page has run into one line: "- What do we collect- With whom do we share".
  /(?:[-–?] ?(?:What|How|With|Is|Do|Who|Why|When)\b[^-–?]{5,80}){3}/,
];

/** What follows on a choice that was made, and what a choice needs: it is supposed, not offered. */
const SUPPOSES: readonly RegExp[] = [
  /^(?:please )?(?:note|be aware|remember)?(?: that)?,?\s*(?:by )?(?:disabling|blocking|deleting|rejecting|refusing|declining|turning off)\b[^.]*\b(?:will|may|might|can|could) (?:not|also|affect|limit|prevent|impair|restrict|cause|mean)\b/i,
  /\b(?:if|when|once) (?:you |your (?:browser|computer) )(?:have )?(?:previously )?(?:choose (?:not )?to )?(?:delete|disable|block|reject|refuse|decline|opted|turn off|set|is set|adjust|submit|provide|does not accept|buy|get a new)\b[^.]*\b(?:may|will|might|can|could|must) (?:not|need|have to|no longer|be unable|also be|be (?:lost|deleted|reset))\b/i,
  /\bnot be (?:able|available)\b[^.]*\bif you(?:r computer)? (?:choose not|do(?:es)? not|refuse|decline|disable|block)\b/i,
  /^(?:please )?(?:note|be aware) that (?:when|if|once) you (?:opt|unsubscrib|delet|disabl)\w*[^.]*\b(?:not|still|continue)\b/i,
  /^when(?:ever)? you [^.]*\b(?:collects?|receives?|records?)\b|\bcollected\b[^.]*\bwhen you\b/i,
  /\bmust be set to accept\b|\b(?:new|other|additional) categories\b[^.]*\badded\b/i,
  /(?:\bplease )?\b(?:allow|take)s? (?:up to )?\w+ (?:business |working )?(?:days|weeks)\b/i,
  /^(?:[^.:]{0,40}: )?if you opt(?:ed)?[- ]?out\b[^.]*\byou (?:may|will|might) (?:still |also )?(?:continue|be added)\b/i,
  /\byou (?:may|can) (?:later|always) opt[- ]?in\b/i,
  /\bif you (?:provide|give|have given) (?:us )?(?:your )?consent\b/i,
  /^after (?:unsubscribing|opting|deleting)\b|^if you opt(?:ed)? out\b[^.]*\bwe will\b/i,
  /\byou (?:also )?(?:may|will|might) (?:also )?not (?:receive|see)\b/i,
  /\buntil you (?:delete|disable|remove|disconnect|close|change|withdraw)\b/i,
  /\bif you (?:choose|decide) to (?:delete|close)\b[^.]*\bwe will\b/i,
  /\bwill determine\b|^if you or \w+ close\b|\bdepend(?:s|ing)? on (?:how|your)\b|\baccording to your\b/i,
  /\beven if you(?:r)?\b/i,
  /\(if you (?:refuse|decline|disable|choose not)\b/i,
  /\bdelete your [^.]*\byou may lose\b/i,
];
/** Said besides in the same sentence: the choice itself. */
const OFFERS =
  /\byou (?:can|may|could|have the)\b(?! (?:also )?(?:not|lose|need))[^.]*\b(?:delet|disabl|block|reject|refus|declin|opt|turn|chang|set|unsubscrib|withdraw|choose)\w*|\bplease\b(?! (?:note|be aware|be advised|remember|keep in mind|understand|allow))/i;

/** Where questions are answered, cookies are not turned off. */
const QUESTIONS = /\bif you have (?:any )?questions\b/i;

/** Advertisements that follow people are no messages. */
const ADVERTISING = /\b(?:behaviou?rally targeted|interest-based|targeted|tailored) (?:ads?|advert\w*)\b/i;
const MESSAGES = /\b(?:e-?mails?|newsletters?|mail|messages?|texts?|calls?|communications?|offers?)\b/i;

/** Who gets nothing is a company or its machines. */
const OTHERS_RECEIVE = /\b(?:systems?|partners?|vendors?|advertisers?|networks?) do(?:es)? not receive\b/i;

/** Choices that have a kind of their own. */
const OTHER_KINDS = /\bcookies?\b|\badvertis\w+|\bunsubscrib\w+/i;

/** Requests that are made at the same desk and are none for deletion. */
const OTHER_REQUESTS =
  /\b(?:sales?|sell(?:ing)?|sold|opt[- ]?out|opting out|disclosure (?:choices?|options?)|appeal|such (?:a |an )?requests?|direct marketing|withdraw\w* (?:your )?consent)\b/i;
/** "… who wish to exercise this sale opt-out right": rights of that kind alone. */
const AGAINST_SALE = /\b(?:sales?|opt[- ]?out) (?:opt[- ]?out )?rights?\b/i;
const NAMES_DELETION = /\b(?:delet|eras|remov|forgotten|clos)\w*/i;
/** "How to exercise your choices on disclosure" to third parties: another right. */
const DISCLOSURE_CHOICES = /\bdisclosure (?:choices?|options?)\b/i;
/** What may follow on a request, and what one may not sue for. */
const APPEALS = /\bto appeal\b|\binability to\b/i;
const DELETING = /\b(?:delet|eras|remov|clos|forgotten|destr|cancel|deactivat)\w*|\brights\b/i;
/** What a parent may ask for a child is not the reader's own choice. */
const OF_CHILDREN =
  /\b(?:your|the|a) child(?:['’]s|ren)?\b|\bchildren(?:['’]s)?\b|\bparents? (?:or|and|can|may|should)\b/i;
const OWN = /\byours? (?:or|and)\b|\byour (?:own |personal |account|profile|data|information)/i;

/** Is the choice only spoken of? */
export function isOnlyMentioned(kind: OptOutKind, sentence: string): boolean {
  if (OTHER_MATTERS.some((pattern) => pattern.test(sentence))) return true;
  if (COMPANY_ACTS.test(sentence) && !ADDRESSES.test(sentence)) return true;
  const supposed = SUPPOSES.find((pattern) => pattern.test(sentence));
  if (supposed && !OFFERS.test(sentence.replace(supposed, ''))) return true;
  if (kind === 'marketing-communications' && ADVERTISING.test(sentence) && !MESSAGES.test(sentence)) return true;
  if (kind === 'marketing-communications' && OTHERS_RECEIVE.test(sentence)) return true;
  if (kind === 'cookies' && QUESTIONS.test(sentence)) return true;
  if (kind === 'other' && OTHER_KINDS.test(sentence)) return true;
  return (
    kind === 'data-deletion' &&
    (APPEALS.test(sentence) ||
      (DISCLOSURE_CHOICES.test(sentence) && !NAMES_DELETION.test(sentence)) ||
      (AGAINST_SALE.test(sentence) && !NAMES_DELETION.test(sentence)) ||
      (OTHER_REQUESTS.test(sentence) && !DELETING.test(sentence)) ||
      (OF_CHILDREN.test(sentence) && !OWN.test(sentence)))
  );
}
