import { type Block, documentText, type PolicyDocument } from '../policy/document';
import { type DateOrder, dateOrderOf, type PrintedDate, printedDates } from './printed-dates';

/** What stands before a date and makes it the policy's own, and how much it says so. */
const LABELS: readonly [label: RegExp, weight: number][] = [
  [
    /\b(?:last|most recent(?:ly)?|latest)\W+(?:\w+\W+){0,3}?(?:updated?|revis(?:ed|ion)|modif(?:ied|ication)|amend(?:ed|ment)|changed?|reviewed|edited|version)\b/i,
    10,
  ],
  [
    /\b(?:date of (?:the )?(?:last )?(?:update|revision|modification|amendment)|(?:update|revision|modification|version) date)\b/i,
    10,
  ],
  [/\b(?:updated|revised|modified|amended|version)\b/i, 8],
  [/\b(?:effective|in effect|comes? into (?:effect|force)|came into (?:effect|force)|in force|applicable|valid)\b/i, 7],
  [/\b(?:posted|published|issued|dated|adopted|created|written|publication date|date|as of|since|update)\b/i, 5],
];

/** A label that follows its date: "May 2024 (last updated)", "1 May 2024 version". */
const LABEL_BEHIND =
  /^[\s).,–—-]{0,4}\(?(?:last (?:updated|revised|modified)|version|update|revision|edition|effective)\b/i;

/** Words near a date that make it another's: a law, an earlier version, the people whom it concerns. */
const OTHERS =
  /\b(?:Act|law|CCPA|CPRA|GDPR|Regulation|Directive|Shield|decision|registered|residents?|collected|between|before|prior to|until|after|previous|prior|former|archived?|expires?|born|incorporated|founded|months?|withdr[ae]wn)\b/i;

/** Headings over a list of the policy's changes. */
export const CHANGE_LOG =
  /\b(?:change ?log|change history|version history|revision history|history of changes|changes to this (?:policy|notice)|updates to this (?:policy|notice)|summary of changes|previous versions|earlier versions)\b/i;

/**
 * Characters between a label and its date: "Last updated and effective as of", "This version was published and becomes
 * effective on".
 */
const REACH = 60;

interface DatedLine extends PrintedDate {
  weight: number;
}

/**
 * When the policy was last updated, as it prints it: the date of its "last updated" line, else the one from which it is
 * effective, else the newest entry of its list of changes. Of two that say the same, the later.
 *
 * @returns ISO date (yyyy-mm-dd; the first of the month where it prints only a month), or null where it prints none.
 */
export function lastUpdatedOf(document: PolicyDocument): string | null {
  let known: DateOrder | undefined;
  const order = (): DateOrder => {
    known ??= dateOrderOf(documentText(document), document.language, document.url);
    return known;
  };
  const found = document.blocks.flatMap((block, index) => datedLines(block, index, document, order));
  const best = found.sort((a, b) => b.weight - a.weight || b.iso.localeCompare(a.iso))[0];
  return best?.iso ?? newestChange(document, order);
}

function datedLines(block: Block, index: number, document: PolicyDocument, order: () => DateOrder): DatedLine[] {
  if (!/\d{4}|\d[-/.]\d{1,2}[-/.]\d\d/.test(block.text)) return [];
  const lines: DatedLine[] = [];
  for (const date of printedDates(block.text, document.language, order)) {
    const weight =
      weightOf(block, date) ??
      (isHead(index, document) ? weightOfLabelAbove(block, date, document.blocks[index - 1]) : undefined);
    if (weight !== undefined) lines.push({ ...date, weight: weight + placeOf(index, document) });
  }
  return lines;
}

function weightOf(block: Block, date: PrintedDate): number | undefined {
  const before = block.text.slice(Math.max(0, date.start - REACH), date.start);
  // A label in another sentence, or before another date, is not this date's.
  const clause = before.split(/[.!?;]\s|\d{4}\b/).at(-1) ?? '';
  const sentence = sentenceAround(block.text, date);
  if (LABEL_BEHIND.test(block.text.slice(date.end))) return 8;
  if (OTHERS.test(sentence.replace(/\b(?:privacy )?(?:policy|notice|statement)\b/gi, '')) && sentence.length > 60) {
    // "Last revised on 1 May 2024 and applies to data collected before": the label must stand right before the date.
    if (!/\b(?:updated|revised|modified|amended)\W+(?:on\W+|as of\W+)?$/i.test(clause)) return undefined;
  }
  for (const [label, weight] of LABELS) if (label.test(clause)) return weight;
  return undefined;
}

/**
 * The label may be a block of its own ("Effective date" / "1 May 2024"), or missing where a date stands alone at the
 * top.
 */
function weightOfLabelAbove(block: Block, date: PrintedDate, above: Block | undefined): number | undefined {
  // "Acme Privacy Statement June 3, 2003" is a title with its date.
  const alone = block.text.length - (date.end - date.start) <= 12;
  if (
    !alone &&
    !(
      block.text.length < 80 &&
      date.end >= block.text.length - 2 &&
      /privacy|policy|notice|statement/i.test(block.text)
    )
  )
    return undefined;
  const label = above && above.text.length < 60 ? LABELS.find(([label]) => label.test(above.text)) : undefined;
  return label ? label[1] : 4;
}

function isHead(index: number, { blocks }: PolicyDocument): boolean {
  return index < 8 || index >= blocks.length - 3;
}

/** The policy's own date stands at its very top or at its end; in between, each part may have dates of its own. */
function placeOf(index: number, { blocks }: PolicyDocument): number {
  if (index < 10) return 3;
  return index >= blocks.length - 5 ? 2 : 0;
}

function sentenceAround(text: string, { start, end }: PrintedDate): string {
  const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('; ', start)) + 1;
  const to = text.indexOf('. ', end);
  return text.slice(from, to < 0 ? text.length : to);
}

/** A list of changes, one dated line each, under a heading or a line that says so. */
function newestChange({ blocks, language }: PolicyDocument, order: () => DateOrder): string | null {
  const changes: string[] = [];
  let inLog: 'yes' | 'no' = 'no';
  for (const { kind, section, text } of blocks) {
    const date = printedDates(text.slice(0, 60), language, order).find(({ start }) => start < 20);
    if (date && (inLog === 'yes' || section.some((heading) => CHANGE_LOG.test(heading)))) changes.push(date.iso);
    else if (kind === 'heading' || kind === 'paragraph')
      inLog = text.length < 120 && CHANGE_LOG.test(text) ? 'yes' : 'no';
  }
  return changes.sort().at(-1) ?? null;
}
