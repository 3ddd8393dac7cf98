import { mayHoldLegalName, NAME_END, NAME_MARK } from './company-names';

/**
 * Where a policy names its controller: as it introduces itself, where it speaks of who is responsible, in its address,
 * at the beginning of its paragraphs.
 */
export type Place = 'head' | 'responsible' | 'address' | 'opening';

/** One way in which policies say who they are. */
export interface Introduction {
  /**
   * What every text that says it so has in it, told before names are marked: looking for names is the costly part, and
   * nine texts in ten need not be looked through.
   */
  sign: RegExp;
  /** What says it in a text whose names are marked (`withNamesMarked`). One group: the number of the name. */
  pattern: RegExp;
  /** How surely it names the controller. */
  weight: number;
  place: Place;
  /** Only with its legal form, or without it, too. */
  named: 'in full' | 'anyhow';
}

const WE = String.raw`(?:["“”'‘«]\s?(?:we|us|our|ours|We|Us|Our)\s?,?\s?["“”'’»]|\b(?:collectively|together|hereinafter|hereafter|herein|referred to as|known as|or)\W+(?:referred to as\W+)?(?:we|us)\b)`;
const COMPANY = `${NAME_MARK}[LN](\\d+)${NAME_END}`;
const LEGAL = `${NAME_MARK}L(\\d+)${NAME_END}`;

/**
 * Where names are not marked, a name may begin here: with a word that has a capital, a dot or a letter beyond ASCII in
 * it.
 */
const NAME_AHEAD = String.raw`(?=\S*[A-Z.\u0080-\uffff])`;
/**
 * … and ends with such a word. It does not begin with these, which are no names and stripped off those that they stand
 * before.
 */
const LIKE_NAME = String.raw`(?!(?:We|You|Your|If|Our|This|The|In|To|For|When|Please|By) )${NAME_AHEAD}.{0,90}?(?:[A-Z0-9.!)\u0080-\uffff]\S{0,40}|r\. o)`;

const IS_CONTROLLER = String.raw`(?:is|acts as|shall be|will be|are) (?:the |a |an |our )?(?:sole |joint |independent )?(?:data )?[“"]?controllers?\b`;
const AS_CONTROLLER = 'as (?:a |the )?(?:data )?controller';
const AND_GROUP = '(?:,? (?:a|an) [^()“"]{5,80}?,)?(?:,? (?:and|together with|including|its|with) [^()“"]{3,140}?)?';
const ASIDE_ON_US = String.raw`\([^()]{0,120}?${WE}`;
const OURS = String.raw`(?:(?:this|the|our|these|all|such)[^.]{0,120}?(?:site|website|app|application|platform|services?|products?|game|software)|[“"]?(?:services?|sites?|app|platform)[”"]?\)?|${NAME_MARK}[LN]\d+${NAME_END}|\p{Lu}[\p{L}\p{N}.]+|https?:\S+|www\.\S+|\b\p{L}[\p{L}\p{N}-]+\.\p{L}{2,4})`;
const RUN_BY = String.raw`(?:owned|operated|provided|offered|managed|maintained|published|run|controlled|made available|brought to you|developed)(?: and \w+)? by (?:the )?`;
const SENTENCE = String.raw`(?:^|[.\n]\s*)(?:The )?`;
const ASIDES = String.raw`(?: \([^)]{1,80}\))?(?:,[^.,]{3,90},)?`;
const RESPECTS = String.raw` (?:respects?|values?|takes?|understands?|recogni[sz]es|knows?|is committed|are committed|cares?|is dedicated|has (?:created|developed|adopted|prepared)|considers?|believes?|is strongly)\b`;
const AT = String.raw`\b(?:[Aa]t|[Ww]e,|[Ww]e at|[Hh]ere at) (?:the )?`;
const WE_DO = String.raw`,? ?(?:\([^)]*\),? ?)?(?:we|,|are|your)\b`;
const CALLED = String.raw`\((?:the |hereinafter:? |referred to as )?["“‘][^"”’()]{2,40}["”’]\)`;
const USES_DATA = String.raw` (?:may |does |do |will |has |not |automatically |also )*(?:collect|use|share|disclose|sell|store|process|gather)(?:s|es|ed)?\b`;

/** @param sign what no text says it without; else what stands before the name, and a word that it may begin with. */
function introduction(
  place: Place,
  weight: number,
  pattern: string,
  sign = pattern.slice(0, pattern.indexOf(NAME_MARK)) + NAME_AHEAD,
): Introduction {
  const named = pattern.includes(LEGAL) ? 'in full' : 'anyhow';
  // Without `u` the sign is found in half the time.
  return { sign: new RegExp(sign, 'g'), pattern: new RegExp(pattern, 'gu'), weight, place, named };
}

/**
 * For each of these texts the introductions that it may make. Their signs are looked for in all of the texts at once,
 * which takes less time than in one after the other.
 */
export function introductionsIn(texts: readonly string[], introductions: readonly Introduction[]): Introduction[][] {
  const whole = texts.join('\n');
  const mayMake = texts.map((): Introduction[] => []);
  for (const introduction of introductions) {
    const { sign, named } = introduction;
    let n = 0;
    let end = texts[0]?.length ?? 0;
    sign.lastIndex = 0;
    for (let found = sign.exec(whole); found; found = sign.exec(whole)) {
      while (end <= found.index) end += 1 + (texts[++n] as string).length;
      if (named === 'anyhow' || mayHoldLegalName(texts[n] as string)) mayMake[n]?.push(introduction);
      // From the line's end, which a sentence may begin behind.
      sign.lastIndex = end;
    }
  }
  return mayMake;
}

/**
 * How policies say who they are. The names of people's own data processors, vendors and sites linked to are kept out by
 * what must stand before.
 */
export const INTRODUCTIONS: readonly Introduction[] = [
  // "Acme GmbH is the controller", "the controller of your data is Acme GmbH", "Data controller: Acme GmbH"
  introduction(
    'responsible',
    12,
    String.raw`${LEGAL}(?:,[^;\n]{0,240},| \([^)]{0,80}\))? ${IS_CONTROLLER}`,
    IS_CONTROLLER,
  ),
  introduction('responsible', 12, String.raw`${COMPANY}(?: \([^)]{0,80}\))? ${IS_CONTROLLER}`, IS_CONTROLLER),
  introduction(
    'responsible',
    12,
    String.raw`[Cc]ontroller[”"]?(?: \([^)]*\))?(?: (?:of|for|responsible|in|within|under|with|pursuant|that|who|which|regarding)\b[^.:]{0,140}?)?(?: is| are|:|\s–|\s-) (?:the company |company |the )?${COMPANY}`,
  ),
  introduction(
    'responsible',
    11,
    `(?:responsible (?:party|entity|body|person)|(?:party|entity|company) responsible)[^.:]{0,120}?(?: is|:) ${COMPANY}`,
  ),
  introduction(
    'responsible',
    12,
    String.raw`\bby ${COMPANY},? (?:in (?:its|their) capacity )?${AS_CONTROLLER}`,
    AS_CONTROLLER,
  ),
  introduction('responsible', 9, String.raw`\b[Aa]s (?:the |a )?(?:[Dd]ata )?[Cc]ontroller,? ${COMPANY}`),
  // "Acme GmbH and its affiliates (“Acme”, “we”, “us”)"
  introduction('head', 13, String.raw`${COMPANY}${AND_GROUP},?\s*${ASIDE_ON_US}`, ASIDE_ON_US),
  introduction('head', 8, `${WE}[^.]{0,60}? (?:refers? to|means?|is|are) (?:to )?(?:the )?${COMPANY}`),
  // "issued on behalf of Acme GmbH", "This site is operated by Acme GmbH"
  introduction('head', 8, `(?:issued|provided|published|made) (?:by|on behalf of) (?:the )?${COMPANY}`),
  introduction(
    'head',
    8,
    `${OURS}[^.]{0,80}? (?:is|are|was|were)? ?(?:(?:owned|managed|controlled|maintained|developed|created|run)(?:,| and| or|/)+ ?)*${RUN_BY}${COMPANY}`,
    RUN_BY + NAME_AHEAD,
  ),
  introduction(
    'head',
    9,
    String.raw`\(?a (?:service|product|website|brand|trademark|division) (?:by|of|from) ${LEGAL}`,
  ),
  // "Acme respects your privacy", "how Acme collects", "At Acme, we"
  introduction(
    'head',
    7,
    String.raw`${SENTENCE}${COMPANY}${ASIDES}(?: and its [\p{L} ,]+?)?${RESPECTS}`,
    String.raw`${SENTENCE}${LIKE_NAME}${ASIDES}(?: and its [^.\n]+?)?${RESPECTS}`,
  ),
  introduction(
    'head',
    5,
    `(?:how|practices of|importance to|welcome to|Welcome to|visiting|privacy (?:policy|notice|statement) (?:of|for)|POLICY OF) (?:the )?${COMPANY}`,
  ),
  introduction('head', 6, AT + COMPANY + WE_DO, AT + LIKE_NAME + WE_DO),
  // "Acme, Inc. (“Acme”)", "(the “Company”)"
  introduction('head', 7, String.raw`${LEGAL},?\s*${CALLED}`, CALLED),
  introduction('opening', 3, SENTENCE + COMPANY + USES_DATA, SENTENCE + LIKE_NAME + USES_DATA),
  // A postal address begins with the name.
  introduction(
    'address',
    7,
    String.raw`(?:(?:[Mm]ail|[Ww]rite|[Ww]riting|[Ll]etter|[Pp]ost|[Aa]ddress|[Cc]ontact(?:ed|ing)?(?: us)?|[Rr]each(?:ed)? us|[Qq]uestions)[^.]{0,80}?(?: at| to|:)\W+)(?:Attn:?[^,]{0,40},? )?${LEGAL}`,
  ),
  introduction('address', 7, String.raw`(?:^|\n)(?:Attn:?[^\n]{0,40}[ \n])?${LEGAL}(?=\n|$)`),
];
