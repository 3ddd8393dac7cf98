import { blanksOf } from '../lib/letters/blanks';
import { citeIn } from '../lib/letters/cite';
import type { Law, Lawbook, Period } from '../lib/letters/law';
import { isFollowUp, letterKinds } from '../lib/letters/letter';
import { type RightInForce, rightOf } from '../lib/letters/rights';
import { english } from '../lib/letters/texts/en';

/** The tables of docs/LETTERS.md, as the data have them. */
const KINDS_HEAD = [
  '| kind | what it is for | subject in English | what has to be filled in |',
  '| --- | --- | --- | --- |',
];

export function kindTable(): string {
  const rows = letterKinds.map(({ id, label }) => {
    const needed = blanksOf({ kind: id }).filter(({ need }) => need === 'required');
    return `| \`${id}\` | ${label} | ${english.kinds[id].subject} | ${needed.map(({ label }) => label).join(' · ')} |`;
  });
  return [...KINDS_HEAD, ...rows].join('\n');
}

const LAWS_HEAD = [
  '| law | requests, and where the law gives them | answer due (+ by how much it can be put off) | appeal, decided within | complaints | text |',
  '| --- | --- | --- | --- | --- | --- |',
];

export function lawTable(laws: Lawbook): string {
  return [...LAWS_HEAD, ...[...laws.values()].map(row)].join('\n');
}

function row(law: Law): string {
  const cells = [
    `\`${law.id}\` ${law.name}`,
    requestsOf(law),
    deadlinesOf(law),
    appealOf(law),
    law.called === undefined ? '–' : (law.authority?.name.en ?? '–'),
    law.sources.map(({ text, url }) => `[${text}](${url})`).join(' · ') || '–',
  ];
  return `| ${cells.join(' | ')} |`;
}

function requestsOf(law: Law): string {
  return letterKinds
    .flatMap(({ id }) => {
      const found = isFollowUp(id) ? undefined : rightOf(law, id);
      if (!found) return [];
      const { cite } = found.right;
      return [cite === undefined ? id : `${id} ${placeOf(cite, law)}`];
    })
    .join(' · ');
}

/** The law's own name stands in the first column: "clause 4.9 of Schedule 1" is enough. */
function placeOf(cite: NonNullable<RightInForce['right']['cite']>, law: Law): string {
  const name = law.called?.full.en.replace(/^of /, '');
  const place = citeIn(cite, law, english);
  return place.replace(law.code ?? '', '').replace(name === undefined ? '' : ` to ${name}`, '');
}

/** The law's own period, and those of single requests that differ from it. */
function deadlinesOf(law: Law): string {
  const usual = dueIn(law, law.answer);
  const others = new Map<string, string[]>();
  for (const { id } of letterKinds) {
    const found = isFollowUp(id) ? undefined : rightOf(law, id);
    const due = found && dueIn(law, found.answer);
    if (due !== undefined && due !== usual) others.set(due, [...(others.get(due) ?? []), id]);
  }
  return [usual, ...[...others].map(([due, kinds]) => `${kinds.join(', ')}: ${due}`)].join('; ');
}

function dueIn(law: Law, { deadline, extension }: RightInForce['answer']): string {
  const period = english.period(deadline.period);
  const where =
    deadline.cite === undefined ? `${period} as a wish` : `${period}, ${citeIn(deadline.cite, law, english)}`;
  return extension === undefined ? where : `${where} (+ ${english.period(extension)})`;
}

function appealOf(law: Law): string {
  const { appeal } = law.rights;
  if (appeal?.cite === undefined) return '–';
  const within: Period | undefined = appeal.answer?.deadline?.period;
  const cite = placeOf(appeal.cite, law);
  return within === undefined ? cite : `${cite}, ${english.period(within)}`;
}
