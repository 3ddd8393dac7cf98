/** A company's name as a text prints it. */
export interface PrintedName {
  name: string;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
}

/** Legal forms as they are written behind a name, longest first where one begins another. */
const FORMS = [
  String.raw`(?:Pte|Pty|Pvt|Private|Proprietary)\.?,? (?:Ltd|Limited)`,
  String.raw`Co(?:mpany)?\.?, ?(?:Inc|Ltd|Limited|LLC)`,
  String.raw`Sdn\.? Bhd`,
  String.raw`s\. ?r\. ?o|S\. ?[àa] ?r\. ?l|S\. ?r\. ?l|S\. ?p\. ?A|sp\. ?z ?o\. ?o|S\. ?A\. ?S|S\. ?A\. ?R\. ?L|d\. ?o\. ?o`,
  String.raw`GmbH(?: & Co\.? KG)?|UG(?: \(haftungsbeschränkt\))?|AG|SE|KGaA|KG|e\.V|eG`,
  String.raw`S\.A\.?|S\.L\.?U?|SARL|SASU?|SRL|SpA|B\.?V|N\.?V|A/S|ApS|ASA?|AB|Oyj?|K\.?K|OÜ|UAB|Kft|KFT|Zrt|Lda|Ltda|EIRL`,
  String.raw`P\.?L\.?C|Incorporated|Inc|L\.L\.C|LLC|L\.L\.P|LLP|L\.P|LP|P\.?B\.?C|Corporation|Corp|Limited|Ltd`,
  // "American Association for …" and "Archives Trust Fund" go on.
  String.raw`(?:Company|Co|Foundation|Association|Trust|University)(?! (?:of|for|\p{Lu}))`,
];
const LEGAL_FORM = `(?:${FORMS.join('|')})`;

/** One word of a name: "Acme", "eBay", "X.AI", "9GAG", "Yahoo!", "L'Oréal". */
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{N}’'&+-]*(?:[.!][\p{L}\p{N}]+)*!?|\p{Ll}{1,2}\p{Lu}[\p{L}\p{N}]*|\p{N}+\p{Lu}[\p{L}\p{N}]*|[\p{Ll}\p{N}-]+\.(?:com|org|net|io|ai|co|app|de|example))(?![\p{L}\p{N}])`;
const LINK = String.raw`(?: (?:of|and|for|the|de|du|la|der|&|\+) | (?:of|for) the |, (?=\p{L}+,? ${LEGAL_FORM}\b)|\. (?=${LEGAL_FORM}\b)| )`;

/** A run of capitalised words with what may stand between them. Up to seven words: longer runs are headlines. */
export const NAME = `(?:${WORD}(?:${LINK}${WORD}){0,6}(?: \\(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?\\)(?=,? ${LEGAL_FORM}))?)`;

/** A name with its legal form: "Acme Weather GmbH", "Acme, Inc.", "Acme (Singapore) Private Limited". */
export const LEGAL_NAME = `(?:${NAME}(?:,? |,)${LEGAL_FORM}(?![\\p{L}\\p{N}])\\.?|SAS \\p{Lu}[\\p{L}\\p{N}-]+)`;

/**
 * What every name with its legal form has in it. The pattern of the whole name is long, and a browser takes tens of milliseconds to
 * compile it: texts that cannot hold one are not shown to it.
 */
const FORM_BEHIND_NAME = new RegExp(`[ ,]${LEGAL_FORM}(?![A-Za-z0-9])|SAS `, 'u');

/** Can a text hold a name with its legal form? False is certain. */
export function mayHoldLegalName(text: string): boolean {
  return FORM_BEHIND_NAME.test(text);
}

const LEGAL_NAMES = new RegExp(`(?<![\\p{L}\\p{N}@./-])${LEGAL_NAME}`, 'gu');
const ENDS_IN_FORM = new RegExp(`(?:^SAS |[\\s,]${LEGAL_FORM}\\.?$)`, 'u');

/** Stand around the number of a name in a text whose names are marked; from the private use area, so no text needs them. */
export const NAME_MARK = '\uE000';
export const NAME_END = '\uE001';
const MARKS = new RegExp(`[${NAME_MARK}${NAME_END}]`, 'g');
const ANY_NAME = new RegExp(`(?<![\\p{L}\\p{N}@./-])(?:${LEGAL_NAME}|${NAME})`, 'gu');

/**
 * A text with each name replaced by a mark, its kind (L: with a legal form, N: without) and its number, so that patterns which
 * speak of names need not look for them again: they are the costly part.
 */
export function withNamesMarked(text: string): { text: string; names: string[] } {
  const names: string[] = [];
  const marked = text.replace(MARKS, ' ').replace(ANY_NAME, (printed) => {
    const name = trimName(printed);
    if (!name) return printed;
    const at = printed.indexOf(name);
    names.push(name);
    const mark = `${NAME_MARK}${hasLegalForm(name) ? 'L' : 'N'}${names.length - 1}${NAME_END}`;
    return printed.slice(0, at) + mark + printed.slice(at + name.length);
  });
  return { text: marked, names };
}

/** Words with a capital that begin a sentence or a heading and are no part of a name. */
const BEFORE_NAMES =
  /^(?:(?:\p{Lu}\p{L}+ ){0,3}(?:officer|department|administrator|coordinator|manager|office)|the|this|that|these|at|by|our|we|you|your|us|if|for|and|or|to|of|in|on|from|with|as|when|while|here|all|any|each|please|welcome|contact|about|attn|attention|address|email|e-mail|name|company|controller|data controller|data protection officer|privacy|hello|hi|dear|see|also|c\/o|copyright|privacy policy (?:for|of)|privacy notice (?:for|of)|however|both|since|because|under|between|although)\b[:,.]?\s+/iu;

/** Generic nouns that policies write with a capital; a name has something else too. */
const GENERIC =
  /^(?:attn|attention|c\/o|the|this|our|your|a|an|of|and|for|to|in|on|or|by|company|corporation|corp|inc|limited|ltd|llc|trust|association|foundation|university|site|sites|website|websites|web|service|services|platform|app|apps|application|applications|mobile|product|products|game|games|software|privacy|cookie|cookies|policy|policies|notice|statement|terms|conditions|use|agreement|user|users|customer|customers|member|members|data|personal|information|controller|processor|protection|officer|party|parties|third|group|general|regulation|act|law|laws|section|article|annex|rights|right|state|states|united|kingdom|european|union|economic|area|switzerland|california|america|north|south|u\.?s\.?a?|uk|eu|eea|gdpr|ccpa|cpra|ip|url|faq|we|us|you|i|he|she|it|its|they|their|them|his|her|some|other|others|such|no|not|please|however|if|when|while|where|because|since|unless|although|additionally|also|moreover|furthermore|therefore|consequently|accordingly|generally|sometimes|similarly|finally|further|instead|otherwise|thus|then|visitors?|parents?|advertisers?|cookies?|companies|ave|avenue|street|st|road|suite|floor|box|home|page|center|centre|help|contact|support|team|department|office|effective|date|last|updated|introduction|overview|who|what|how|why|when|where|are|is|does|do|online|global|legal|english|children|security|account|content|safe|harbor|framework|shield|affiliates?|subsidiar(?:y|ies)|partners?|vendors?|providers?|representatives?|consumer|consumers|residents?|commission|court|internet|device|devices|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** Names with a legal form, in the order of the text, without the words before them. */
export function legalNames(text: string): PrintedName[] {
  const names: PrintedName[] = [];
  if (!mayHoldLegalName(text)) return names;
  for (const found of text.matchAll(LEGAL_NAMES)) {
    const name = trimName(found[0]);
    if (!name) continue;
    const start = found.index + found[0].indexOf(name);
    names.push({ name, start, end: start + name.length });
  }
  return names;
}

/** The name alone: words before it, marks behind it and the full stop of the sentence taken off. Undefined where no name is left. */
export function trimName(printed: string): string | undefined {
  let name = printed.trim();
  for (let shorter = name.replace(BEFORE_NAMES, ''); shorter !== name; shorter = name.replace(BEFORE_NAMES, ''))
    name = shorter;
  name = name.replace(/[\s,;:"“”'’(–-]+$/u, '').replace(/[’']s$/u, '');
  if (!/(?:^|[\s,])(?:Inc|Corp|Co|Ltd|L\.L\.C|L\.P|LLC|B\.V|N\.V|S\.A|Bhd|(?:\p{L}\. ?){2,}\p{L})\.$/u.test(name))
    name = name.replace(/\.+$/, '');
  const words = name.split(/[\s,]+/).filter(Boolean);
  if (name.length < 2 || name.length > 90 || words.every((word) => GENERIC.test(word.replace(/\.$/, ''))))
    return undefined;
  return name;
}

/** Does the name say what kind of company it is? */
export function hasLegalForm(name: string): boolean {
  return ENDS_IN_FORM.test(name);
}

/** For comparing: lower case, letters and digits only, without legal form and "the". */
export function plainName(name: string): string {
  let bare = name.trim();
  for (
    let shorter = bare.replace(ENDS_IN_FORM, '');
    shorter !== bare && shorter;
    shorter = bare.replace(ENDS_IN_FORM, '')
  )
    bare = shorter;
  return bare
    .toLowerCase()
    .normalize('NFD')
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
