import type { Scorecard } from '../../lib/policy/scorecard';
import type { Answer } from '../../lib/ui/answer';
import type { Row } from '../../lib/ui/rows';
import type { Section } from '../../lib/ui/sections';
import type { ContactList, Way, WaysOut } from '../../lib/ui/ways-out';
import { evidenceInBrief, printable, wrapped } from './layout';
import { type ScorecardView, viewOf } from './view';

/** One sign for each state of a line; its word stands beside it. */
const SIGNS: Record<Answer, string> = { yes: '●', 'only-if': '◐', no: '○', unclear: '?', silent: '·' };
const LEGEND = `${SIGNS.yes} says so   ${SIGNS['only-if']} only under a condition   ${SIGNS.no} says no   ${SIGNS.unclear} unclear   ${SIGNS.silent} not stated`;

/** A scorecard as text, at most 100 columns wide, without colours. */
export function scorecardText(scorecard: Scorecard): string {
  const view = viewOf(scorecard);
  return [
    headText(view),
    standoutsText(view),
    reasonsText(view),
    ...view.sections.map(sectionText),
    waysText(view.ways, view.contacts),
    LEGEND,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function headText({ head }: ScorecardView): string {
  const name = printable(head.name);
  const title = head.host === '' || name === head.host ? name : `${name} (${printable(head.host)})`;
  return [
    title,
    '═'.repeat(Math.min([...title].length, 100)),
    `${head.grade}: ${head.verdict.toLowerCase()}`,
    wrapped(head.sentence, 0),
    head.facts.join(' · '),
  ].join('\n');
}

function standoutsText({ standouts }: ScorecardView): string {
  if (standouts.length === 0) return '';
  const lines = standouts.flatMap(({ word, text, proof }) => [
    wrapped(printable(text), 12, `  ${word}`),
    ...evidenceLines(proof.evidence, 12),
  ]);
  return [heading('What stands out', ''), ...lines].join('\n');
}

function reasonsText({ head }: ScorecardView): string {
  if (head.reasons.length === 0) return '';
  const lines = head.reasons.map(({ points, text }) => wrapped(printable(text), 8, `  ${points.padStart(4)}`));
  return [heading('Why this grade', ''), wrapped(head.score, 2, '  '), ...lines].join('\n');
}

function sectionText({ title, summary, groups, silent }: Section): string {
  const lines = groups.flatMap((group) => [
    ...(group.title === null ? [] : [`  ${group.title}`]),
    ...group.rows.flatMap(rowLines),
  ]);
  const unsaid = silent.length === 0 ? [] : [wrapped(`Not stated: ${silent.join(', ')}`, 4, `  ${SIGNS.silent}`)];
  return [heading(title, summary), ...lines, ...unsaid].join('\n');
}

function rowLines({ answer, word, label, scope, evidence, link }: Row): string[] {
  const what = `${printable(label)}${scope === undefined ? '' : ` [${scope.tag} only]`}`;
  const said = word === 'Yes' ? what : `${what}: ${printable(word)}`;
  return [
    wrapped(said, 4, `  ${SIGNS[answer]}`),
    ...evidenceLines(evidence, 6),
    ...(link === undefined ? [] : [`      → ${printable(link.href)}`]),
  ];
}

function evidenceLines(evidence: Row['evidence'], indent: number): string[] {
  const brief = evidenceInBrief(evidence);
  return brief === '' ? [] : [wrapped(brief, indent)];
}

function waysText(ways: readonly WaysOut[], contacts: ContactList | null): string {
  const lines = ways.flatMap(({ title, ways: each }) => [
    `  ${title}`,
    ...each.map((way) => wrapped(wayText(way), 6, '    →')),
  ]);
  const addresses = contacts === null ? [] : contactLines(contacts);
  if (lines.length + addresses.length === 0) return [heading('Ways out', 'None named')].join('\n');
  return [heading('Ways out', ''), ...lines, ...addresses].join('\n');
}

function wayText({ label, does }: Way): string {
  const named = label === '' ? '' : `${printable(label)}: `;
  switch (does.kind) {
    case 'open':
    case 'write':
      return `${named}${printable(does.link.href.replace(/^mailto:/, ''))}`;
    case 'copy':
      return `${named}${printable(does.text)}`;
    case 'follow':
      return `${does.where}: “${printable(does.text)}”`;
  }
}

function contactLines({ mails, forms, phones, postal }: ContactList): string[] {
  const all = [...mails.map(({ target }) => target), ...forms.map(({ href }) => href), ...phones, ...postal];
  return ['  Contact', ...all.map((contact) => wrapped(printable(contact), 6, '    →'))];
}

function heading(title: string, summary: string): string {
  return wrapped(summary === '' ? title.toUpperCase() : `${title.toUpperCase()}  ${printable(summary)}`, 0);
}
