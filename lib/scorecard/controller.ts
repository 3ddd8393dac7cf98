import type { PolicyDocument } from '../policy/document';
import { brandOf, hostOf } from '../policy/web-address';
import { hasLegalForm, legalNames, plainName, trimName, withNamesMarked } from './company-names';
import { INTRODUCTIONS, introductionsIn, type Place } from './introductions';
import { inLowerCase } from './lower';
import { nameEnd, namesIn } from './name-scan';

/**
 * Only the places where a policy names its controller are read, in bounded pieces: a hostile text of capitalised words,
 * read whole, took ten minutes. In characters.
 */
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

/**
 * Who is responsible for the data, as the policy prints the name, with its legal form where it has one ("Acme Weather
 * GmbH"): from how it introduces itself and from its contact address; where it says neither, from its title, the
 * copyright line of the page and the site's own name.
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
  const lines = text.split('\n');
  const pieces: Record<Place, string[]> = {
    head: Array.from({ length: Math.ceil(Math.min(HEAD, text.length) / PIECE) }, (_, n) =>
      piece(text, n * PIECE, PIECE + 200),
    ),
    responsible: around(text, RESPONSIBLE),
    address: [...around(text, ADDRESS).reverse(), ...lines.filter((line) => line.length < 100).slice(-MOST_OPENINGS)],
    opening: lines.slice(0, MOST_OPENINGS).map((line) => line.slice(0, OPENING)),
  };
  const found: Candidate[] = [];
  for (const place of Object.keys(pieces) as Place[]) {
    const ofPlace = INTRODUCTIONS.filter((one) => one.place === place);
    introductionsIn(pieces[place], ofPlace).forEach((introductions, n) => {
      if (introductions.length === 0) return;
      const { text: marked, names } = withNamesMarked(pieces[place][n] as string);
      // The earlier, the more likely: a later "operated by" is about others.
      for (const { pattern, weight } of introductions)
        for (const match of marked.matchAll(pattern))
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
