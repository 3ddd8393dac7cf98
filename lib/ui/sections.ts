import type { PracticeId, Scorecard } from '../policy/scorecard';
import { DATA_GROUPS } from './groups';
import {
  DATA_TYPES,
  labelOf,
  PRACTICES,
  PURPOSES,
  RECIPIENTS,
  RIGHTS,
  SECURITY_MEASURES,
  TRANSFER_SAFEGUARDS,
} from './labels';
import { companyRows, listRows, periodRows, practiceRow, type Row } from './rows';
import * as summary from './summaries';

export type SectionId =
  | 'collected'
  | 'purposes'
  | 'recipients'
  | 'practices'
  | 'retention'
  | 'transfers'
  | 'security'
  | 'children'
  | 'rights';

/** A part of the scorecard: what it is called, what it comes to, its rows, and what the policy leaves unsaid. */
export interface Section {
  id: SectionId;
  title: string;
  summary: string;
  groups: readonly RowGroup[];
  /** Labels of the lines that the policy does not speak of. */
  silent: readonly string[];
}

export interface RowGroup {
  /** null where the section needs no subheading. */
  title: string | null;
  rows: readonly Row[];
}

const PRACTICES_SHOWN: readonly PracticeId[] = [
  'sale',
  'targeted-advertising',
  'ai-training',
  'automated-decisions',
  'global-privacy-control',
  'do-not-track',
  'breach-notification',
  'change-notice',
];

/** The scorecard from “Data collected” to “Your rights”, in the order in which it is read. */
export function sectionsOf(scorecard: Scorecard): Section[] {
  return [
    collected(scorecard),
    list(scorecard, 'purposes', 'Used for', PURPOSES, summary.purposes),
    recipients(scorecard),
    practices(scorecard),
    retention(scorecard),
    transfers(scorecard),
    list(scorecard, 'security', 'Security', SECURITY_MEASURES, summary.security),
    children(scorecard),
    list(scorecard, 'rights', 'Your rights', RIGHTS, summary.rights),
  ];
}

function list(
  scorecard: Scorecard,
  id: 'purposes' | 'security' | 'rights',
  title: string,
  labels: Readonly<Record<string, string>>,
  sum: (rows: readonly Row[]) => string,
): Section {
  const rows = listRows(scorecard, id, labels, scorecard[id]);
  return { id, title, summary: sum(rows), groups: grouped([[null, rows]]), silent: unsaid(id, labels, rows) };
}

function collected(scorecard: Scorecard): Section {
  const rows = listRows(scorecard, 'collected', DATA_TYPES, scorecard.collected, scorecard.notCollected);
  const inGroup = (ids: readonly string[]) =>
    ids.flatMap((id) => rows.find((line) => line.finding === `collected:${id}`) ?? []);
  const known: ReadonlySet<string> = new Set(DATA_GROUPS.flatMap(({ ids }) => ids.map((id) => `collected:${id}`)));
  const groups = grouped([
    ...DATA_GROUPS.map(({ title, ids }): [string, Row[]] => [title, inGroup(ids)]),
    ['Other', rows.filter((line) => !known.has(line.finding))],
  ]);
  return {
    id: 'collected',
    title: 'Data collected',
    summary: summary.collected(rows),
    groups,
    silent: unsaid('collected', DATA_TYPES, rows),
  };
}

function recipients(scorecard: Scorecard): Section {
  const rows = listRows(scorecard, 'recipients', RECIPIENTS, scorecard.recipients, scorecard.notShared);
  const companies = companyRows(scorecard);
  return {
    id: 'recipients',
    title: 'Who gets it',
    summary: summary.recipients(rows, companies),
    groups: grouped([
      [null, rows],
      ['Companies named', companies],
    ]),
    silent: unsaid('recipients', RECIPIENTS, rows),
  };
}

function practices(scorecard: Scorecard): Section {
  const rows = PRACTICES_SHOWN.flatMap((id) => practiceRow(scorecard, id) ?? []);
  return {
    id: 'practices',
    title: 'Practices',
    summary: summary.practices(rows),
    groups: grouped([[null, rows]]),
    silent: silentPractices(scorecard, PRACTICES_SHOWN),
  };
}

function retention(scorecard: Scorecard): Section {
  const rows = rowsOf(practiceRow(scorecard, 'retention'));
  const periods = periodRows(scorecard);
  return {
    id: 'retention',
    title: 'Kept for how long',
    summary: summary.retention(rows, periods),
    groups: grouped([
      [null, rows],
      ['Periods named', periods],
    ]),
    silent: periods.length > 0 ? [] : silentPractices(scorecard, ['retention']),
  };
}

function transfers(scorecard: Scorecard): Section {
  const rows = rowsOf(practiceRow(scorecard, 'international-transfer'));
  const safeguards = listRows(scorecard, 'transferSafeguards', TRANSFER_SAFEGUARDS, scorecard.transferSafeguards);
  return {
    id: 'transfers',
    title: 'Where it goes',
    summary: summary.transfers(rows, safeguards),
    groups: grouped([
      [null, rows],
      ['Safeguards named', safeguards],
    ]),
    silent: [
      ...silentPractices(scorecard, ['international-transfer']),
      ...unsaid('transferSafeguards', TRANSFER_SAFEGUARDS, safeguards),
    ],
  };
}

function children(scorecard: Scorecard): Section {
  const said = practiceRow(scorecard, 'children');
  const age = scorecard.minimumAge;
  const rows = rowsOf(said && age !== null ? { ...said, label: `Children under ${age}` } : said);
  return {
    id: 'children',
    title: 'Children',
    summary: summary.children(rows, age),
    groups: grouped([[null, rows]]),
    silent: silentPractices(scorecard, ['children']),
  };
}

function grouped(groups: readonly [title: string | null, rows: readonly Row[]][]): RowGroup[] {
  return groups.filter(([, rows]) => rows.length > 0).map(([title, rows]) => ({ title, rows }));
}

function rowsOf(said: Row | null): Row[] {
  return said === null ? [] : [said];
}

function unsaid(group: string, labels: Readonly<Record<string, string>>, rows: readonly Row[]): string[] {
  const said = new Set(rows.map((line) => line.finding));
  return Object.keys(labels)
    .filter((id) => !said.has(`${group}:${id}`))
    .map((id) => labelOf(labels, id));
}

function silentPractices(scorecard: Scorecard, ids: readonly PracticeId[]): string[] {
  return ids.filter((id) => practiceRow(scorecard, id) === null).map((id) => PRACTICES[id]);
}
