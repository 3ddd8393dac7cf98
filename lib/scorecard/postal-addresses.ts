import type { Block, PolicyDocument } from '../policy/document';
import { mayHoldLegalName } from './company-names';
import { FORM_BEHIND, FORM_FIRST, legalNameEnd, matchEnd, NOWHERE, nameFrom } from './name-scan';

const STREET = String.raw`(?:\d{1,6}[A-Za-z]?(?:[-–]\d{1,5})? (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}\p{N}.’'-]*[ ,]*){1,5}|\p{Lu}[\p{L}.’'-]+(?:straße|strasse|str\.|weg|allee|gasse|platz|straat|gracht|laan|gatan|vej) ?\d+|P\.?\s?O\.? Box [\dA-Z]+|(?:Suite|Ste\.?|Floor|Unit|Building|Room|Level) [\dA-Z]+|\d{1,3}(?:st|nd|rd|th) Floor|c\/o \p{Lu}|\d{1,4}[ ,]+(?:rue|avenue|boulevard|quai|place|via|viale|calle|rua)\b[^,\n]{2,40})`;
/** Post codes of the kinds that most policies print. */
const POST_CODE = String.raw`(?:\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|\b(?:Alabama|Alaska|Arizona|California|Colorado|Connecticut|Delaware|Florida|Georgia|Illinois|Massachusetts|Maryland|Michigan|Minnesota|Nevada|New Jersey|New York|North Carolina|Ohio|Oregon|Pennsylvania|Tennessee|Texas|Utah|Virginia|Washington|Wisconsin|D\.C\.),? \d{5}\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|(?<!(?:PMB|Box|Suite|Ste\.?|Unit|No\.?|#) ?)\b(?:[A-Z]{1,3}-)?\d{4,6},? (?!United|USA|Email|E-mail|Phone|Tel|Privacy|Attn)(?:\p{Lu}[\p{L}’'-]+)|\b\d{4} ?[A-Z]{2}\b,? \p{Lu}|\bD\d{1,2} ?[A-Z\d]{4}\b|\b\p{Lu}[\p{L}]+,? \d{5,6}\b|\b[A-Z]\d[A-Z] \d[A-Z]\d\b|〒?\d{3}-\d{4}\b|\bHong Kong\b)`;
// "De Ruyterkade 7, 1013 AA Amsterdam": a street of any name, its number and at once the post code.
const STREET_AND_CODE = String.raw`\p{Lu}\p{L}{3,}(?: \p{L}+)? \d{1,4} ?[a-zA-Z]?,? (?:[A-Z]{1,2}-)?\d{4,5}(?: ?[A-Z]{2})?,? \p{Lu}\p{L}{2,}`;
const ADDRESS = new RegExp(`(?:${STREET}[^|\\n]{0,160}?${POST_CODE}|${STREET_AND_CODE})`, 'u');
/** What every address has in it, so that most blocks need not be looked through. */
const MAY_HOLD_ADDRESS = /\d{4}|\d[A-Z]{2}|\d[A-Z]\d|\bD\d|Hong Kong/;
const BEGINS_ADDRESS = new RegExp(`^(?:Attn|Attention|${STREET})`, 'u');
const CALLS_TO_WRITE =
  /\b(?:write|writing|letter|mail|post(?:al|ed)?|address|contact|attn|attention|c\/o|office|located|headquarter\w*|seat|question)/i;
const OTHERS =
  /\b(?:supervisory authorit\w+|commissioner|attorney general|consumer affairs|copyright agent|arbitrat\w+|JAMS|TRUSTe|ESRB|data protection authorit\w+)\b/i;
/** Between a name and the address: the end of one sentence at most. */
const UP_TO_ADDRESS = String.raw`[,:;.]?\s*[^.]{0,80}$`;
const FORM_BEFORE = new RegExp(FORM_BEHIND + UP_TO_ADDRESS, 'uy');
const FORM_FIRST_BEFORE = new RegExp(FORM_FIRST + UP_TO_ADDRESS, 'uy');
const DESK_BEFORE = new RegExp(String.raw`(?:Attn|Attention|ATTN|c/o|FAO)[:.]? [\p{L} ]{3,40}${UP_TO_ADDRESS}`, 'uy');

/** Characters of a block that may be one line of an address. */
const LONGEST_LINE = 70;
/** Lines of an address: further ones belong to something else. */
const MOST_LINES = 7;

/**
 * The company's postal addresses, each on one line, its lines joined by ", ". Those of authorities and of copyright
 * agents are left out.
 */
export function postalAddressesOf({ blocks }: PolicyDocument): string[] {
  const found = new Map<string, string>();
  for (let index = 0; index < blocks.length; index += 1) {
    const { address, lines } = addressAt(blocks, index);
    if (!address) continue;
    const key = address.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    if (![...found.keys()].some((known) => known.includes(key) || key.includes(known))) found.set(key, address);
    index += lines - 1;
  }
  return [...found.values()];
}

function addressAt(blocks: readonly Block[], index: number): { address: string | undefined; lines: number } {
  const block = blocks[index] as Block;
  const nothing = { address: undefined, lines: 1 };
  if (block.kind === 'row' || block.kind === 'heading') return nothing;
  const inside = MAY_HOLD_ADDRESS.test(block.text) ? ADDRESS.exec(block.text) : null;
  // An address printed in lines: "Acme GmbH" / "Hauptstraße 1" / "10115 Berlin".
  if (!inside && block.text.length > LONGEST_LINE) return nothing;
  if (OTHERS.test(block.text)) return nothing;
  if (inside) {
    const context = block.text.slice(0, inside.index) + block.section.join(' ') + (blocks[index - 1]?.text ?? '');
    if (!CALLS_TO_WRITE.test(context) && !holdsLegalName(block.text)) return nothing;
    const before = block.text.slice(Math.max(0, inside.index - 140), inside.index);
    return { address: fold(nameUpTo(before) + inside[0]), lines: 1 };
  }
  const texts = [block.text];
  for (const next of blocks.slice(index + 1, index + MOST_LINES)) {
    if (next.text.length > LONGEST_LINE || next.kind === 'heading' || /@/.test(next.text)) break;
    texts.push(next.text);
  }
  if (!MAY_HOLD_ADDRESS.test(texts.join(', ')) || !beginsAddress(block.text)) return nothing;
  for (let lines = 2; lines <= texts.length; lines += 1) {
    const text = texts.slice(0, lines).join(', ');
    if (ADDRESS.test(text)) return { address: fold(text), lines };
  }
  return nothing;
}

function beginsAddress(line: string): boolean {
  return BEGINS_ADDRESS.test(line) || (mayHoldLegalName(line) && legalNameEnd(line, 0) !== NOWHERE);
}

function holdsLegalName(text: string): boolean {
  if (!mayHoldLegalName(text)) return false;
  for (let at = 0; at < text.length; at++) if (legalNameEnd(text, at) !== NOWHERE) return true;
  return false;
}

/** What stands before an address, from the company's or the desk's name on. */
function nameUpTo(before: string): string {
  const mayBeLegal = mayHoldLegalName(before);
  if (!mayBeLegal && !/att(?:n|ention)|c\/o|FAO/i.test(before)) return '';
  for (let at = 0; at < before.length; at++) {
    const named =
      (mayBeLegal && nameFrom(before, at, (end) => matchEnd(FORM_BEFORE, before, end)) !== NOWHERE) ||
      matchEnd(FORM_FIRST_BEFORE, before, at) !== NOWHERE ||
      matchEnd(DESK_BEFORE, before, at) !== NOWHERE;
    if (named) return before.slice(at);
  }
  return '';
}

/** A ZIP code ends an address, whatever stands behind it. */
const UP_TO_ZIP =
  /^.*?\b(?:[A-Z]{2}|\p{Lu}\p{Ll}+),? \d{5}(?:-\d{4})?(?=$|[^\p{L}\p{N}-])(?!,? \p{Lu}\p{Ll}+,? [A-Z]{2} \d{5})/u;

function fold(address: string): string {
  return (/\b[A-Z]{2} \d{5}\b/.test(address) ? (UP_TO_ZIP.exec(address)?.[0] ?? address) : address)
    .replace(/\s*[,;]\s*(?:[,;]\s*)*/g, ', ')
    .replace(/^[\s,.:;]+|[\s,.:;]+$/g, '')
    .replace(/\s+/g, ' ');
}
