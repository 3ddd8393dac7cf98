import type { Link } from '../policy/document';
import { pathOf } from '../policy/web-address';

/**
 * Which links let a person take a choice: a page of settings, a form, an opt-out page, instructions for that choice.
 * Judged by the link's own words, by the part of the sentence in which it stands, and by the words of its address; a
 * link to what only explains how things work is none, however near it stands.
 */

/** A link's text that says that one chooses there. */
const CHOOSING =
  /\b(?:opt(?:ing|ed)?[- ]?(?:out|in|ions?)|unsubscrib\w*|choices?|preferences?|settings?|manag\w*|control\w*|do not|don.t|disabl\w*|turn(?:ing)? (?:\w+ ){0,4}(?:off|on)|delet\w*|eras\w*|remov\w*|clos(?:e|ing)|request\w*|forms?|portal|consent|limit|withdraw|object|add-?on|plug-?in|submit\w*|contact\w*|instructions?)\b/i;
/** Text of links to documents and bodies, which are read and not used. */
const DOCUMENT =
  /\b(?:privacy (?:policy|notice|statement|center|centre|page|hub)|terms|policies|policy|conditions|agreement|faqs?|guidelines?|about|blog|report|list of|third part(?:y|ies)|partners|notice|statement|law|act|regulation|directive|shield|certification|authorit(?:y|ies))\b/i;
const PRIVACY_POLICY = /\bprivacy (?:policy|notice|statement)\b/i;
const COOKIE_PAGE = /\bcookies? (?:policy|notice|statement|declaration)\b/i;
/** Text that says nothing of where it leads. */
export const HERE =
  /^(?:(?:by )?(?:click(?:ing)?|visit(?:ing)?) )?(?:here|this|(?:this|the following) (?:link|page|site|website)|link|page|below|above|go|following|click|visit)\.?$/i;
const ADDRESS_TEXT = /^(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/u;

/** "acme.example/opt-out" */
export function isAddressText(shown: string): boolean {
  // Few texts have a dot, and without one the pattern looks at each letter twice.
  return shown.includes('.') && ADDRESS_TEXT.test(shown);
}

/** Text that points to something to read. */
const READ_MORE =
  /^(?:(?:to |you can )?(?:learn|read|find out|see) more|(?:for )?(?:more|further) (?:information|details|info)|details|(?:(?:our|this|the) )?help (?:cent(?:er|re)|page|article))\b/i;

/** Words of a clause in which a choice is taken, or told how to be. */
const CHOICE =
  /\b(?:opt(?:ing|ed|s)?[- ]?(?:out|in)|opt-outs?|unsubscrib\w*|choos\w+|choices?|options|preferences?|settings?|manag\w+|control(?:s|ling)?|disabl\w+|turn(?:ed|ing)? (?:\w+ ){0,5}(?:off|on)|switch\w* off|delet\w+|remov\w+|eras\w+|clos(?:e|ing) (?:\w+ ){0,2}account|cancel\w*|requests?|requesting|exercis\w+|withdraw\w*|revok\w+|objecti?(?:on|ng)?|adjust\w*|chang(?:e|ing) (?:your|the|this)|limit\w*|stop|deactivat\w+|disconnect\w*|clear\w*|refus\w+|reject\w*|declin\w+|do not sell|submit\w*|instructions?|how to (?:stop|block)|(?:do not|don.t|no longer) (?:want|wish))\b/i;
/** "To learn how to manage cookies, visit …": what is linked tells how, whatever it is called. */
const HOW_TO_CHOOSE =
  /\bhow (?:to|(?:you|one|I) (?:can|may)) (?:\w+ ){0,2}?(?:exercis|opt|manag|delet|control|disabl|turn|unsubscrib|withdraw|remov|limit|object|request|submit|stop|chang|adjust|refus|reject|block|clear|disconnect)/i;
/** The clause sends the reader to reading matter. */
const READING_CLAUSE =
  /\b(?:(?:more|further) (?:information|details|info)|(?:learn|read|find out) (?:more|about|how)|for details|(?:check|see) (?:out )?(?:how|what))\b/i;

/** Words of an address where a choice is taken. */
const CHOICE_ADDRESS =
  /opt[-_]?out|unsubscri|preferences|adchoices|choices|do-?not-?sell|cookie-?settings|privacy-?(?:settings|controls|requests?|portal|rights)|delet|deactivat|dsar|turn-?off|disabl|withdraw/i;
/** Words of an address where something is explained. */
const EXPLAINING_ADDRESS =
  /(?:^|[/_-])(?:faqs?|blog|news|stories|about|how-(?:long|we|it|your|does|\w+-uses?)|what-(?:is|are|we)|our|the-\w+|features?|overview|(?:privacy-?)?polic(?:y|ies)|terms|developed|is-used|safety)(?=[/_.?-]|$)/i;

/** "visit", "by", "in your" right before the link, with nothing but small words between. */
const POINTS_TO =
  /\b(?:visit\w*|go(?:ing)? to|click\w*|us(?:e|ing)|follow\w*|links?|below|at|via|through|see|on|by|in|from|contact\w*|submit\w*|check|refer|access\w*|complet\w+|fill\w*|out)(?:[\s:]+(?:the|our|your|a|an|this|these|following|link|page|to|on|in|out|site|website|form|of|below|or|and|following))*[\s"“‘'(:]*$/i;
/** … and what tells the reader to go there: enough beside a sentence that offers a choice. */
const SENDS_TO = /\b(?:visit|go(?:ing)? to|click|us(?:e|ing)|follow|via|through|contact|submit|access|complet|fill)/i;
/** "You can use quiet chats", "if you enable …": a setting. */
const USES_SETTING =
  /\b(?:enabl\w+|activat\w+|us(?:e|ing)|turn\w* (?:on|off)|switch\w* (?:on|off)|start\w*|disabl\w+) (?:(?:the|our|a) )?$/i;
/** "With Quiet Mode your chats are not used": what stands there is one where it is written large. */
const NAMES_SETTING = /(?:^|\b(?:with|in|via) )(?:(?:the|our|your|a) )?$/i;
const SETTING_NAME = /^\p{Lu}[\p{L}\p{N}’'-]*(?: [\p{L}\p{N}’'-]+){0,3}$/u;

/** Where the link stands in regard to the sentence that offers the choice. */
export interface Standing {
  /** In the sentence of the offer, or in one near it; there, links have to say more for themselves. */
  stands: 'in-sentence' | 'nearby';
  /** What is said right before the sentence: "You can opt out." before "Read more here." */
  before: string;
}

/**
 * Does a link let one take a choice?
 *
 * @param link its offsets are those in `text`.
 * @param links all links of `text`, it among them, in its order.
 */
export function leadsToChoice(link: Link, links: readonly Link[], text: string, { stands, before }: Standing): boolean {
  const shown = link.text.trim();
  const clause = clauseAround(text, link);
  const path = pathOf(link.href);
  if (COOKIE_PAGE.test(shown)) return CHOICE.test(clause.text);
  if (CHOOSING.test(shown)) return !PRIVACY_POLICY.test(shown);
  if (HERE.test(shown) || isAddressText(shown) || READ_MORE.test(shown)) {
    if (CHOICE.test(clause.text) || CHOICE_ADDRESS.test(link.href)) return true;
    if (!CHOICE.test(clause.before || before)) return false;
    return !(READ_MORE.test(shown) || READING_CLAUSE.test(clause.text)) || saysTheSame(path, clause.before || before);
  }
  const lead = leadTo(text, link, links);
  if (HOW_TO_CHOOSE.test(clause.text) && POINTS_TO.test(lead)) return !PRIVACY_POLICY.test(shown);
  if (DOCUMENT.test(shown)) return false;
  if (CHOICE_ADDRESS.test(link.href)) return true;
  const isAlone = stands === 'in-sentence' && links.length === 1;
  if (isAlone && (USES_SETTING.test(lead) || (SETTING_NAME.test(shown) && NAMES_SETTING.test(lead)))) return true;
  if (EXPLAINING_ADDRESS.test(path)) return false;
  const [pointer] = POINTS_TO.exec(lead) ?? [];
  if (pointer === undefined) return false;
  return CHOICE.test(clause.text) || (stands === 'nearby' && SENDS_TO.test(pointer) && CHOICE.test(before));
}

/** Is a choice spoken of in the part of the sentence around the link? */
export function choiceIsSaidAt(text: string, link: Link): boolean {
  return CHOICE.test(clauseAround(text, link).text);
}

/** "Our Cookie Policy tells of your options." */
export function leadsToCookieChoices(link: Link, text: string): boolean {
  return COOKIE_PAGE.test(link.text) && CHOICE.test(clauseAround(text, link).text);
}

/**
 * Characters read on either side of a link: a sentence has no more, and a hostile text of many links must not be read
 * whole for each.
 */
const SIDE = 600;

/**
 * The part of a text in which a link stands, between full stops, semicolons and the edges of cells, and the part before
 * it.
 */
function clauseAround(whole: string, link: Link): { text: string; before: string } {
  const text = whole.slice(Math.max(0, link.start - SIDE), link.end + SIDE);
  const start = Math.min(link.start, SIDE);
  const end = start + (link.end - link.start);
  let from = 0;
  let earlier = 0;
  for (const { 0: mark, index } of text.matchAll(/[.!?](?=\s)|[;|•]/g)) {
    if (index + mark.length > start) {
      if (index >= end) return { text: text.slice(from, index), before: text.slice(earlier, from) };
      continue;
    }
    earlier = from;
    from = index + mark.length;
  }
  return { text: text.slice(from), before: text.slice(earlier, from) };
}

/** What leads up to a link, the other links of the same list left out: "visit: " before the second of "visit: A, B". */
function leadTo(text: string, link: Link, links: readonly Link[]): string {
  let lead = text.slice(Math.max(0, link.start - 200), link.start);
  for (const other of [...links].reverse()) {
    if (other.end > link.start) continue;
    const bare = lead.replace(/(?:[\s,;/&]|\band\b|\bor\b)+$/, '');
    if (!bare.endsWith(other.text)) break;
    lead = bare.slice(0, bare.length - other.text.length);
  }
  return lead;
}

/** Do the words of an address speak of what the sentence speaks of? An address of numbers says nothing against it. */
function saysTheSame(path: string, sentence: string): boolean {
  const words = path.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const said = sentence.toLowerCase();
  const telling = words.filter(
    (word) =>
      !/^(?:html?|articles?|answers?|support|help|legal|privacy|categories|sections|with|your|from)$/.test(word),
  );
  if (telling.length <= 1) return true;
  return telling.some((word) => said.includes(word)) && !EXPLAINING_ADDRESS.test(path);
}
