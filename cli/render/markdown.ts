import type { Scorecard } from '../../lib/policy/scorecard';
import type { Row } from '../../lib/ui/rows';
import type { Section } from '../../lib/ui/sections';
import type { ContactList, Way, WaysOut } from '../../lib/ui/ways-out';
import { printable } from './layout';
import { type ScorecardView, viewOf } from './view';

/** A scorecard as a Markdown report, with every sentence that proves it. The page's own words are escaped: they show as they are. */
export function scorecardMarkdown(scorecard: Scorecard): string {
  const view = viewOf(scorecard);
  return [
    headPart(scorecard, view),
    standoutsPart(view),
    reasonsPart(view),
    ...view.sections.map(sectionPart),
    waysPart(view.ways, view.contacts),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Text that Markdown and HTML show as it stands. */
export function escaped(text: string): string {
  return (
    printable(text)
      .replace(/[\\`*_[\]|~]/g, '\\$&')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // Only at its beginning would a text become a heading, a list or an underline.
      .replace(/^([-+#=]|\d+(?=[.)]))/, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`))
  );
}

function headPart({ source, grade }: Scorecard, { head }: ScorecardView): string {
  return [
    `# ${escaped(head.name)}: grade ${grade.letter}`,
    `**${head.verdict}** (${grade.score} of 100 points). ${head.sentence}`,
    [...head.facts.map(escaped), ...(source.url === '' ? [] : [link(source.url)])].join(' · '),
  ].join('\n\n');
}

function standoutsPart({ standouts }: ScorecardView): string {
  if (standouts.length === 0) return '';
  const lines = standouts.map(({ word, text, proof }) =>
    [`- **${word}:** ${escaped(text)}`, ...quotes(proof.evidence.slice(0, 1))].join('\n'),
  );
  return ['## What stands out', lines.join('\n').trimEnd()].join('\n\n');
}

function reasonsPart({ head }: ScorecardView): string {
  if (head.reasons.length === 0) return '';
  const rows = head.reasons.map(({ points, text }) => `| ${points} | ${escaped(text)} |`);
  return ['## Why this grade', head.score, ['| Points | Reason |', '| ---: | --- |', ...rows].join('\n')].join('\n\n');
}

function sectionPart({ title, summary, groups, silent }: Section): string {
  const parts = groups.map((group) =>
    [...(group.title === null ? [] : [`### ${group.title}`]), group.rows.map(rowLines).join('\n')].join('\n\n'),
  );
  const unsaid = silent.length === 0 ? [] : [`Not stated: ${silent.map(escaped).join(', ')}`];
  return [`## ${title}`, escaped(summary), ...parts, ...unsaid].join('\n\n');
}

function rowLines({ label, labelFrom, word, scope, evidence, link: way }: Row): string {
  const limited = scope === undefined ? '' : ` (${scope.says.charAt(0).toLowerCase()}${scope.says.slice(1)})`;
  const onward = way === undefined ? '' : ` ${link(way.href)}`;
  // A period or a company is named or not; there is no answer to print beside it.
  const answer = labelFrom === 'policy' ? '' : `: ${escaped(word)}`;
  return [`- **${escaped(label)}**${answer}${limited}${onward}`, ...quotes(evidence)].join('\n');
}

function quotes(evidence: Row['evidence']): string[] {
  return evidence.flatMap(({ quote, section }) => [
    `  > ${escaped(quote)}${section === '' ? '' : ` (${escaped(section)})`}`,
    '',
  ]);
}

function waysPart(ways: readonly WaysOut[], contacts: ContactList | null): string {
  const parts = ways.map(({ title, ways: each }) => [`### ${title}`, each.map(wayLine).join('\n')].join('\n\n'));
  const addresses = contacts === null ? [] : ['### Contact', contactLines(contacts).join('\n')];
  return [
    '## Ways out',
    ...(parts.length + addresses.length === 0 ? ['None named.'] : []),
    ...parts,
    ...addresses,
  ].join('\n\n');
}

function wayLine({ label, does }: Way): string {
  const named = label === '' ? '' : `${escaped(label)}: `;
  switch (does.kind) {
    case 'open':
    case 'write':
      return `- ${named}${link(does.link.href)}`;
    case 'copy':
      return `- ${named}${escaped(does.text)}`;
    case 'follow':
      return `- ${does.where}: “${escaped(does.text)}”`;
  }
}

function contactLines({ mails, forms, phones, postal }: ContactList): string[] {
  return [...[...mails, ...forms].map(({ href }) => link(href)), ...[...phones, ...postal].map(escaped)].map(
    (contact) => `- ${contact}`,
  );
}

/** An autolink; an address that could end one early is shown as text instead. */
function link(href: string): string {
  return /^(?:https?|mailto):[^\s<>]+$/.test(href) ? `<${href}>` : escaped(href);
}
