import type { PolicyDocument } from '../policy/document';
import { brandOf, hostOf } from '../policy/web-address';
import { hasLegalForm, legalNames, NAME_END, NAME_MARK, plainName, trimName, withNamesMarked } from './company-names';
import { inLowerCase } from './lower';
import { nameEnd, namesIn } from './name-scan';

/**
 * Where a policy names its controller: as it introduces itself, where it speaks of who is responsible, in its address, at the
 * beginning of its paragraphs. Only these passages are read, in bounded pieces: a hostile text of capitalised words, read whole,
 * took ten minutes.
 */
type Place = 'head' | 'responsible' | 'address' | 'opening';

/** Characters. */
const HEAD = 10_000;
const PIECE = 600;
const OPENING = 200;
/** Pieces of each kind; more of them say nothing new. */
const MOST_PIECES = 20;
const MOST_OPENINGS = 300;

const RESPONSIBLE = /controller|responsible (?:party|entity|body|person|for)|(?:party|entity|company) responsible/gi;
const ADDRESS = /\b(?:mail|writ(?:e|ing)|letter|post|address|contact|reach|questions|attn|attention)\b/gi;

interface Candidate {
  name: string;
  weight: number;
}

const WE = String.raw`(?:["“”'‘«]\s?(?:we|us|our|ours|We|Us|Our)\s?,?\s?["“”'’»]|\b(?:collectively|together|hereinafter|hereafter|herein|referred to as|known as|or)\W+(?:referred to as\W+)?(?:we|us)\b)`;
const COMPANY = `${NAME_MARK}[LN](\\d+)${NAME_END}`;
const LEGAL = `${NAME_MARK}L(\\d+)${NAME_END}`;
const IS_CONTROLLER = String.raw`(?:is|acts as|shall be|will be|are) (?:the |a |an |our )?(?:sole |joint |independent )?(?:data )?[“"]?controllers?\b`;
const AND_GROUP = String.raw`(?:,? (?:a|an) [^()“"]{5,80}?,)?(?:,? (?:and|together with|including|its|with) [^()“"]{3,140}?)?`;
const OURS = String.raw`(?:(?:this|the|our|these|all|such)[^.]{0,120}?(?:site|website|app|application|platform|services?|products?|game|software)|[“"]?(?:services?|sites?|app|platform)[”"]?\)?|${NAME_MARK}[LN]\d+${NAME_END}|\p{Lu}[\p{L}\p{N}.]+|https?:\S+|www\.\S+|\b\p{L}[\p{L}\p{N}-]+\.\p{L}{2,4})`;

/**
 * How policies say who they are, and how surely each way says it. One group: the name. The names of people's own data processors,
 * vendors and sites linked to are kept out by what must stand before.
 */
const WAYS: readonly [pattern: RegExp, weight: number, place: Place][] = [
  // "Acme GmbH is the controller", "the controller of your data is Acme GmbH", "Data controller: Acme GmbH"
  [new RegExp(String.raw`${LEGAL}(?:,[^;\n]{0,240},| \([^)]{0,80}\))? ${IS_CONTROLLER}`, 'gu'), 12, 'responsible'],
  [new RegExp(String.raw`${COMPANY}(?: \([^)]{0,80}\))? ${IS_CONTROLLER}`, 'gu'), 12, 'responsible'],
  [
    new RegExp(
      String.raw`[Cc]ontroller[”"]?(?: \([^)]*\))?(?: (?:of|for|responsible|in|within|under|with|pursuant|that|who|which|regarding)\b[^.:]{0,140}?)?(?: is| are|:|\s–|\s-) (?:the company |company |the )?${COMPANY}`,
      'gu',
    ),
    12,
    'responsible',
  ],
  [
    new RegExp(
      String.raw`(?:responsible (?:party|entity|body|person)|(?:party|entity|company) responsible)[^.:]{0,120}?(?: is|:) ${COMPANY}`,
      'gu',
    ),
    11,
    'responsible',
  ],
  [
    new RegExp(String.raw`\bby ${COMPANY},? (?:in (?:its|their) capacity )?as (?:a |the )?(?:data )?controller`, 'gu'),
    12,
    'responsible',
  ],
  [new RegExp(String.raw`\b[Aa]s (?:the |a )?(?:[Dd]ata )?[Cc]ontroller,? ${COMPANY}`, 'gu'), 9, 'responsible'],
  // "Acme GmbH and its affiliates (“Acme”, “we”, “us”)"
  [new RegExp(String.raw`${COMPANY}${AND_GROUP},?\s*\([^()]{0,120}?${WE}`, 'gu'), 13, 'head'],
  [new RegExp(String.raw`${WE}[^.]{0,60}? (?:refers? to|means?|is|are) (?:to )?(?:the )?${COMPANY}`, 'gu'), 8, 'head'],
  // "issued on behalf of Acme GmbH", "This site is operated by Acme GmbH"
  [new RegExp(String.raw`(?:issued|provided|published|made) (?:by|on behalf of) (?:the )?${COMPANY}`, 'gu'), 8, 'head'],
  [
    new RegExp(
      String.raw`${OURS}[^.]{0,80}? (?:is|are|was|were)? ?(?:(?:owned|managed|controlled|maintained|developed|created|run)(?:,| and| or|/)+ ?)*(?:owned|operated|provided|offered|managed|maintained|published|run|controlled|made available|brought to you|developed)(?: and \w+)? by (?:the )?${COMPANY}`,
      'gu',
    ),
    8,
    'head',
  ],
  [
    new RegExp(String.raw`\(?a (?:service|product|website|brand|trademark|division) (?:by|of|from) ${LEGAL}`, 'gu'),
    9,
    'head',
  ],
  // "Acme respects your privacy", "how Acme collects", "At Acme, we"
  [
    new RegExp(
      String.raw`(?:^|[.\n]\s*)(?:The )?${COMPANY}(?: \([^)]{1,80}\))?(?:,[^.,]{3,90},)?(?: and its [\p{L} ,]+?)? (?:respects?|values?|takes?|understands?|recogni[sz]es|knows?|is committed|are committed|cares?|is dedicated|has (?:created|developed|adopted|prepared)|considers?|believes?|is strongly)\b`,
      'gu',
    ),
    7,
    'head',
  ],
  [
    new RegExp(
      String.raw`(?:how|practices of|importance to|welcome to|Welcome to|visiting|privacy (?:policy|notice|statement) (?:of|for)|POLICY OF) (?:the )?${COMPANY}`,
      'gu',
    ),
    5,
    'head',
  ],
  [
    new RegExp(
      String.raw`\b(?:[Aa]t|[Ww]e,|[Ww]e at|[Hh]ere at) (?:the )?${COMPANY},? ?(?:\([^)]*\),? ?)?(?:we|,|are|your)\b`,
      'gu',
    ),
    6,
    'head',
  ],
  // "Acme, Inc. (“Acme”)", "(the “Company”)"
  [
    new RegExp(String.raw`${LEGAL},?\s*\((?:the |hereinafter:? |referred to as )?["“‘][^"”’()]{2,40}["”’]\)`, 'gu'),
    7,
    'head',
  ],
  [
    new RegExp(
      String.raw`(?:^|[.\n]\s*)(?:The )?${COMPANY} (?:may |does |do |will |has |not |automatically |also )*(?:collect|use|share|disclose|sell|store|process|gather)(?:s|es|ed)?\b`,
      'gu',
    ),
    3,
    'opening',
  ],
  // A postal address begins with the name.
  [
    new RegExp(
      String.raw`(?:(?:[Mm]ail|[Ww]rite|[Ww]riting|[Ll]etter|[Pp]ost|[Aa]ddress|[Cc]ontact(?:ed|ing)?(?: us)?|[Rr]each(?:ed)? us|[Qq]uestions)[^.]{0,80}?(?: at| to|:)\W+)(?:Attn:?[^,]{0,40},? )?${LEGAL}`,
      'gu',
    ),
    7,
    'address',
  ],
  [new RegExp(String.raw`(?:^|\n)(?:Attn:?[^\n]{0,40}[ \n])?${LEGAL}(?=\n|$)`, 'gu'), 7, 'address'],
];

/**
 * Who is responsible for the data, as the policy prints the name, with its legal form where it has one ("Acme Weather GmbH"):
 * from how it introduces itself and from its contact address; where it says neither, from its title, the copyright line of the
 * page and the site's own name.
 */
export function controllerOf(document: PolicyDocument): string | null {
  const known = controllers.get(document);
  if (known !== undefined) return known;
  const controller = readController(document);
  controllers.set(document, controller);
  return controller;
}

/** Asked for more than once while a policy is scored. */
const controllers = new WeakMap<PolicyDocument, string | null>();

function readController(document: PolicyDocument): string | null {
  const text = runningText(document);
  const brand = brandIn(document);
  const candidates = [...introduced(text), ...fromHints(document), ...brandInText(brand, text)];
  if (candidates.length === 0) return null;
  const totals = new Map<string, Candidate & { times: number }>();
  for (const { name, weight } of candidates) {
    const plain = plainName(name);
    if (!plain) continue;
    const own =
      weight + (hasLegalForm(name) ? 3 : 0) + (brand && (plain.includes(brand) || brand.includes(plain)) ? 3 : 0);
    const known = totals.get(plain);
    // Said in several ways it is surer; but no number of weak ways outdoes a plain statement.
    if (known)
      Object.assign(known, {
        name: fuller(known.name, name),
        weight: Math.max(known.weight, own),
        times: known.times + 1,
      });
    else totals.set(plain, { name, weight: own, times: 1 });
  }
  const best = [...totals.values()].sort((a, b) => total(b) - total(a))[0];
  return best ? asPrinted(formLast(withLegalForm(best.name, text, document.hints.copyright ?? ''), text), text) : null;
}

function total({ weight, times }: Candidate & { times: number }): number {
  return weight + Math.min(3, times - 1);
}

function introduced(text: string): Candidate[] {
  const pieces: Record<Place, string[]> = {
    head: Array.from({ length: Math.ceil(Math.min(HEAD, text.length) / PIECE) }, (_, n) =>
      piece(text, n * PIECE, PIECE + 200),
    ),
    responsible: around(text, RESPONSIBLE),
    address: [
      ...around(text, ADDRESS).reverse(),
      ...text
        .split('\n')
        .filter((line) => line.length < 100)
        .slice(-MOST_OPENINGS),
    ],
    opening: text
      .split('\n')
      .slice(0, MOST_OPENINGS)
      .map((line) => line.slice(0, OPENING)),
  };
  const found: Candidate[] = [];
  for (const place of Object.keys(pieces) as Place[]) {
    const ways = WAYS.filter(([, , where]) => where === place);
    pieces[place].forEach((piece, n) => {
      const { text: read, names } = withNamesMarked(piece);
      if (names.length === 0) return;
      // The earlier, the more likely: a later "operated by" is about others.
      for (const [pattern, weight] of ways)
        for (const match of read.matchAll(pattern))
          found.push({ name: names[Number(match[1])] as string, weight: weight + (place === 'head' && n < 3 ? 1 : 0) });
    });
  }
  return found;
}

/** The text around each place where a pattern matches; what stands in one piece is not read again. */
function around(text: string, pattern: RegExp): string[] {
  const pieces: string[] = [];
  let past = -1;
  for (const { index } of text.matchAll(pattern)) {
    if (index < past) continue;
    past = index + PIECE / 2;
    pieces.push(piece(text, index - PIECE / 2, PIECE));
    if (pieces.length >= 2 * MOST_PIECES) break;
  }
  return pieces.length > MOST_PIECES
    ? [...pieces.slice(0, MOST_PIECES / 2), ...pieces.slice(-MOST_PIECES / 2)]
    : pieces;
}

/** A stretch of the text from a word's beginning on. */
function piece(text: string, from: number, length: number): string {
  const start = from <= 0 ? 0 : from + (/^\S*/.exec(text.slice(from, from + 60))?.[0].length ?? 0);
  return text.slice(start, Math.max(0, from) + length);
}

/** Of texts in lower case; what they capture stands at the end of what they match. */
const AFTER_COPYRIGHT = /(?:(?:©|\(c\)|copyright)[\s\d–—,.-]*)+(?:by )?([\p{Lu}\p{Ll}][^.|©\n]{1,50})/u;
const BEFORE_PRIVACY =
  /^(.{2,40}?)(?=(?:[’']s)?\s+(?:(?:online|website|global|consumer|u\.?s\.?)\s+)*(?:privacy|data protection)\b)/u;
const AFTER_POLICY = /\b(?:policy|notice|statement)\s*(?:[|–—:-]|of|for|at)\s*(.{2,40})$/u;

function asPrintedIn(text: string, pattern: RegExp): string | undefined {
  const found = pattern.exec(inLowerCase(text));
  if (!found?.[1]) return undefined;
  const end = found.index + found[0].length;
  return text.slice(end - found[1].length, end);
}

function fromHints({ title, hints }: PolicyDocument): Candidate[] {
  const found: Candidate[] = [];
  const add = (printed: string | undefined, weight: number): void => {
    const name = printed && trimName(printed);
    if (name) found.push({ name, weight });
  };
  for (const { name } of legalNames(hints.copyright ?? '')) add(name, 4);
  add(
    asPrintedIn(hints.copyright ?? '', AFTER_COPYRIGHT)?.replace(
      /\s+(?:All|Privacy|Terms|Mailing|Sign|Subscribe|Contact|Site|Design|Powered|Built|Services|Manage|Cookie)\b.*$/,
      '',
    ),
    2,
  );
  add(asPrintedIn(title, BEFORE_PRIVACY), 3);
  add(asPrintedIn(title, AFTER_POLICY), 3);
  add(hints.siteName?.split(/\s[|–—-]\s|\bprivacy\b/i)[0], 2);
  return found;
}

/** Lines that were broken inside a sentence are put together again; other blocks stay apart. */
function runningText({ blocks }: PolicyDocument): string {
  let text = '';
  for (const [index, { text: line, kind }] of blocks.entries()) {
    const before = blocks[index - 1];
    const goesOn =
      before &&
      kind === 'paragraph' &&
      before.kind === 'paragraph' &&
      before.text.length > 60 &&
      !/[.:!?;]$/.test(before.text);
    text += `${index === 0 ? '' : goesOn ? ' ' : '\n'}${line}`;
  }
  return text;
}

/** "Open Weather Maps" in the text of openweathermaps.example. */
function brandInText(brand: string, text: string): Candidate[] {
  if (!brand) return [];
  const head = text.slice(0, HEAD);
  for (const { start, end } of namesIn(head, nameEnd, '@./')) {
    const name = trimName(head.slice(start, end));
    if (name && plainName(name) === brand) return [{ name, weight: 2 }];
  }
  return [];
}

/** The name in the site's address: "acme" of https://www.acme.example/privacy. */
function brandIn({ url }: PolicyDocument): string {
  const brand = brandOf(hostOf(url));
  return brand.length > 2 ? plainName(brand) : '';
}

function fuller(a: string, b: string): string {
  return hasLegalForm(b) && !hasLegalForm(a) ? b : a;
}

/** "Acme" → "Acme Weather GmbH", where the policy or the copyright line prints just one such name. */
function withLegalForm(name: string, text: string, copyright: string): string {
  if (hasLegalForm(name)) return name;
  const plain = plainName(name);
  const counts = new Map<string, number>();
  let pieces = 0;
  for (let at = text.indexOf(name); at >= 0 && pieces < MOST_OPENINGS; at = text.indexOf(name, at + name.length)) {
    pieces += 1;
    for (const { name: legal } of legalNames(text.slice(Math.max(0, at - 1), at + 100)))
      if (plainName(legal).startsWith(plain)) counts.set(legal, (counts.get(legal) ?? 0) + 1);
  }
  for (const { name: legal } of legalNames(copyright.slice(0, PIECE)))
    if (plainName(legal).startsWith(plain)) counts.set(legal, (counts.get(legal) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? name;
}

/** The legal form may stand first ("SAS TERN") or last; where both are printed, last, as it is registered. */
function formLast(name: string, text: string): string {
  const bare = /^SAS (.+)$/.exec(name)?.[1];
  return bare && text.includes(`${bare} SAS`) ? `${bare} SAS` : name;
}

/** "The Motley Owl", where the article is written large within sentences too and so belongs to the name. */
function asPrinted(name: string, text: string): string {
  const at = text.indexOf(` The ${name}`);
  return at > 0 && /[\p{L},]/u.test(text[at - 1] as string) ? `The ${name}` : name;
}
