import { wordCount } from '../detect/phrases';

/** Longer blocks that name a copyright are a text that comes to speak of it. */
const LONGEST_NOTICE_WORDS = 200;
/** The characters within which a notice says so: its first sentence. */
const OPENING = 140;

const YEARS = '(?:19|20)\\d\\d(?:\\s*[-–—]\\s*(?:(?:19|20)\\d\\d)?)?';
// Without Unicode's letters, which take ten times as long: most blocks hold none of these.
const HINT = /©|\(c\)|copyright|rights reserved/i;
// "Flash© cookies" means a trade mark, and "(c)" is the third point of a list as often as not.
const MARK = /(?<!\p{L})©|\(c\)\s*(?:19|20)\d\d|\bcopyright\s*(?:©|\(c\)|(?:19|20)\d\d)|all rights reserved/iu;
/** The years that belong to the notice itself: "© 2011-2024", "2024 ©", "Copyright (c) Acme Ltd 2024". */
const OWN_YEARS = new RegExp(
  `${YEARS}\\s*(?:©|\\(c\\))|(?:©|\\(c\\)|\\bcopyright)\\s*(?:©|\\(c\\))?[^.\\d]{0,60}${YEARS}`,
  'gi',
);

/**
 * A copyright notice, with what else a site says of itself in the same block ("Part of the … group © 2024. All marks
 * belong to their owners …"). It ends the page, not the policy, and what it says of "your use of our site" is no
 * privacy law.
 */
export function isCopyrightNotice(text: string): boolean {
  const opening = text.slice(0, OPENING);
  return HINT.test(opening) && MARK.test(opening) && wordCount(text) <= LONGEST_NOTICE_WORDS;
}

/** The notice holds another year than its own: the policy's date, as often as not. */
export function datesMore(notice: string): boolean {
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(notice.replace(OWN_YEARS, ''));
}
