import { inLowerCase } from './lower';
import { LEGAL_FORM, legalNameEnd, NOWHERE, nameEnd, namesIn } from './name-scan';

/** A company's name as a text prints it. */
export interface PrintedName {
  name: string;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
}

/**
 * What every name with its legal form has in it. Most texts have nothing of that, which saves looking for the names
 * themselves.
 */
const FORM_BEHIND_NAME = new RegExp(`[ ,]${LEGAL_FORM}(?![A-Za-z0-9])|SAS `, 'u');

/** Can a text hold a name with its legal form? False is certain. */
export function mayHoldLegalName(text: string): boolean {
  return FORM_BEHIND_NAME.test(text);
}

const ENDS_IN_FORM = new RegExp(`(?:^SAS |[\\s,]${LEGAL_FORM}\\.?$)`, 'u');

/**
 * Stand around the number of a name in a text whose names are marked; from the private use area, so no text needs them.
 */
export const NAME_MARK = '\uE000';
export const NAME_END = '\uE001';
const MARKS = new RegExp(`[${NAME_MARK}${NAME_END}]`, 'g');

/**
 * A text with each name replaced by a mark, its kind (L: with a legal form, N: without) and its number, so that
 * patterns which speak of names need not look for them again: they are the costly part.
 */
export function withNamesMarked(text: string): { text: string; names: string[] } {
  const names: string[] = [];
  const plain = text.replace(MARKS, ' ');
  let marked = '';
  let copied = 0;
  for (const { start, end } of namesIn(plain, mayHoldLegalName(plain) ? longestEnd : nameEnd)) {
    const printed = trimmed(plain, start, end);
    if (!printed) continue;
    names.push(printed.name);
    const kind = hasLegalForm(printed.name) ? 'L' : 'N';
    marked += `${plain.slice(copied, printed.start)}${NAME_MARK}${kind}${names.length - 1}${NAME_END}`;
    copied = printed.end;
  }
  return { text: marked + plain.slice(copied), names };
}

/** The index behind the name that begins here, with its legal form where it has one. */
function longestEnd(text: string, at: number): number {
  const end = legalNameEnd(text, at);
  return end === NOWHERE ? nameEnd(text, at) : end;
}

/** Words that begin a sentence or a heading, with a capital or not, and are no part of a name; in lower case. */
const BEFORE_NAMES =
  /^(?:(?:[\p{Lu}\p{Ll}]\p{L}+ ){0,3}(?:officer|department|administrator|coordinator|manager|office)|the|this|that|these|at|by|our|we|you|your|us|if|for|and|or|to|of|in|on|from|with|as|when|while|here|all|any|each|please|welcome|contact|about|attn|attention|address|email|e-mail|name|company|controller|data controller|data protection officer|privacy|hello|hi|dear|see|also|c\/o|copyright|privacy policy (?:for|of)|privacy notice (?:for|of)|however|both|since|because|under|between|although)\b[:,.]?\s+/u;

/** Generic nouns that policies write with a capital; a name has something else too. */
const GENERIC = new Set(
  'attn attention c/o the this our your a an of and for to in on or by company corporation corp inc limited ltd llc trust association foundation university site sites website websites web service services platform app apps application applications mobile product products game games software privacy cookie cookies policy policies notice statement terms conditions use agreement user users customer customers member members data personal information controller processor protection officer party parties third group general regulation act law laws section article annex rights right state states united kingdom european union economic area switzerland california america north south us usa u.s u.s. u.sa u.s.a us. us.a uk eu eea gdpr ccpa cpra ip url faq we you i he she it its they their them his her some other others such no not please however if when while where because since unless although additionally also moreover furthermore therefore consequently accordingly generally sometimes similarly finally further instead otherwise thus then visitor visitors parent parents advertiser advertisers companies ave avenue street st road suite floor box home page center centre help contact support team department office effective date last updated introduction overview who what how why are is does do online global legal english children security account content safe harbor framework shield affiliate affiliates subsidiary subsidiaries partner partners vendor vendors provider providers representative representatives consumer consumers resident residents commission court internet device devices january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** Names with a legal form, in the order of the text, without the words before them. */
export function legalNames(text: string): PrintedName[] {
  if (!mayHoldLegalName(text)) return [];
  return Array.from(namesIn(text, legalNameEnd)).flatMap(({ start, end }) => trimmed(text, start, end) ?? []);
}

/** The name alone, in what a text prints from one index to another; undefined where no name is left. */
export function trimmed(text: string, from: number, to: number): PrintedName | undefined {
  const name = trimName(text.slice(from, to));
  if (!name) return undefined;
  const start = text.indexOf(name, from);
  return { name, start, end: start + name.length };
}

/**
 * The name alone: words before it, marks behind it and the full stop of the sentence taken off. Undefined where no name
 * is left.
 */
export function trimName(printed: string): string | undefined {
  let name = printed.trim();
  for (let before = BEFORE_NAMES.exec(inLowerCase(name)); before; before = BEFORE_NAMES.exec(inLowerCase(name)))
    name = name.slice(before[0].length);
  name = name.replace(/[\s,;:"“”'’(–-]+$/u, '').replace(/[’']s$/u, '');
  if (!/(?:^|[\s,])(?:Inc|Corp|Co|Ltd|L\.L\.C|L\.P|LLC|B\.V|N\.V|S\.A|Bhd|(?:\p{L}\. ?){2,}\p{L})\.$/u.test(name))
    name = name.replace(/\.+$/, '');
  const words = name.split(/[\s,]+/).filter(Boolean);
  if (name.length < 2 || name.length > 90 || words.every((word) => GENERIC.has(word.replace(/\.$/, '').toLowerCase())))
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
