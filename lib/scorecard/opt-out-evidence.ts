import type { OptOutKind } from '../policy/scorecard';
import { isOnlyMentioned } from './opt-out-mentions';

/** The company's own power over what people post, and what it does with requests of another kind. */
const NOT_THE_READERS =
  /\breserves? the right (?:at (?:all|any) times? )?(?:to|,)|\bsole (?:discretion|opinion)\b|\b(?:has|have|had) the right (?:\([^)]*\) )?(?:in \w+ \w+ \w+ )?to (?:refuse|remove|edit|delete|monitor)\b|\bto obtain (?:a )?cop(?:y|ies)\b|\brequests? (?:to receive|for (?:removal|takedown) of content)\b|\b(?:illegal|unlawful|objectionable|infringing) (?:content|material)\b|^we do not (?:share|sell|disclose)\b|\bmay be (?:denied|refused|limited)\b/i;
/** "https://tern.example/opt-out" offers nothing by its own letters. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;
/** Parents who are to tell of what their children sent. */
const OF_CHILDREN = /\b(?:parents?|guardians?)\b[^.]*\b(?:child|children|minors?)\b/i;
/** A heading or an entry of a table of contents. */
const HEADING =
  /^(?:[\d.)\s]*)(?:(?:[Hh]ow|HOW) (?:to|do|can|TO|DO|CAN)|\p{Lu}\p{L}+(?:ing|ING)(?:-[Oo]ut)?,?) [^.;:?]*[.?]?$/u;
const SPEAKS =
  /\b(?:you|we|users?|members?|please) (?:can|may|will|have|are|could|must|should)\b|\b(?:can|may|please|is|are|will)\b/i;

/** Words of which a sentence that offers the choice has at least one. */
const SAYS: Partial<Record<OptOutKind, RegExp>> = {
  'data-deletion':
    /\b(?:delet\w+|eras\w+|forgotten|remov\w+|destr(?:oy|uct)\w*|clos(?:e|ing|ure)|terminat\w+|deactivat\w+|cancel\w*|clear\w*)\b|\bexercis\w+ (?:[^.]{0,60}\brights\b|them\b|any\b|these\b|those\b|it\b)|\b(?:your|these|those|such|any|above|privacy|data|subject) (?:\w+ )?rights\b|\b(?:privacy|data|deletion|rights?|access|subject) requests?\b|\b(?:submit|mak|send|fil)\w* (?:\w+ ){0,3}requests?\b/i,
  'marketing-communications':
    /\b(?:opt\w*|unsubscrib\w+|subscriptions?|stop\w*|discontinu\w+|preferences?|prefer|cho(?:ose|ices?|osing)|remov\w+|declin\w+|object\w*|withdraw\w*|revok\w+|no longer|refus\w+|turn\w* off|disabl\w+|manag\w+|control\w*|settings?|cancel\w*|regist\w+|consent|tell\w*|notify\w*|inform(?:s|ing)?|right to)\b|\b(?:not|n['’]t|rather not) (?:wish|want|like|to receive|to be|receive|contact|send)\b/i,
  'targeted-advertising':
    /\b(?:opt\w*|cho(?:ose|ices?|osing)|preferences?|control\w*|manag\w+|limit\w*|reset\w*|object\w*|turn\w* off|disabl\w+|adjust\w*|settings?|declin\w+|refus\w+|prevent\w*|block\w*|withdraw\w*|stop\w*|delet\w+|unsubscrib\w+|remov\w+|tools?|modify|edit|consent\w*|allow|permissions?)\b|\b(?:not|n['’]t) (?:wish|want|like)\b/i,
  cookies:
    /\b(?:manag\w+|delet\w+|disabl\w+|block\w*|control\w*|opt\w*|refus\w+|reject\w*|remov\w+|clear\w*|settings?|set|reset|preferences?|prevent\w*|turn\w*|chang\w+|declin\w+|deactivat\w+|accept\w*|cho(?:ose|ices?)|limit\w*|adjust\w*|configur\w+|consent\w*|disallow\w*|private|incognito|stop\w*|withdraw\w*|avoid\w*|modify\w*|eras\w+|uninstall\w*|not (?:wish|want))\b/i,
};
/** Spoken to the reader, as a choice is. */
const TO_THE_READER =
  /\b(?:you (?:can|may|could|might|also can|have the|are able|wish|would like|want|prefer)|users? (?:can|may)|members? (?:can|may)|please|to (?:opt|unsubscribe|stop|delete|exercise|do so)|click|visit|your right to|contact us|upon (?:your )?request|at your request)\b/i;

/**
 * Of two sentences that offer a choice, the one that speaks to the reader says it better, and for deletion the one that
 * names it.
 */
export function clarityOf(kind: OptOutKind, text: string): number {
  const named = kind !== 'data-deletion' || /\b(?:delet|eras|remov|clos)\w*/i.test(text);
  return (TO_THE_READER.test(text) ? 1 : 0) + (named ? 1 : 0);
}

/**
 * Does a sentence offer this choice itself? Not where it only names an address, supposes that the choice was made, or
 * tells what the company may remove.
 *
 * @param over the words that its list hangs on.
 */
export function offersChoice(kind: OptOutKind, sentence: string, over = ''): boolean {
  const said = sentence.replace(ADDRESS, ' ');
  const text = `${over}${said}`;
  if (
    HEADING.test(sentence.trim()) &&
    sentence.length < 120 &&
    !SPEAKS.test(/^\W*how\b/i.test(sentence) ? sentence : text)
  )
    return false;
  if (NOT_THE_READERS.test(text) && !/\byou (?:can|may)\b|\byour (?:request|right)/i.test(text)) return false;
  if (isOnlyMentioned(kind, sentence)) return false;
  if (kind === 'marketing-communications' && OF_CHILDREN.test(text)) return false;
  return SAYS[kind]?.test(text) ?? /\p{L}{3}/u.test(said);
}
