import { t } from '../i18n/messages';
import type { PracticeId, Scorecard } from '../policy/scorecard';
import { DATA_GROUPS } from './groups';
import { DATA_TYPES, labelOf, PURPOSES, RECIPIENTS, RIGHTS, SECURITY_MEASURES, TRANSFER_SAFEGUARDS } from './labels';
import { companyRows, type ListKind, listRows, periodRows, practiceRow, type Row } from './rows';
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

const LISTS = {
  collected: { group: 'collected', vocabulary: 'dataType', order: DATA_TYPES },
  purposes: { group: 'purposes', vocabulary: 'purpose', order: PURPOSES },
  recipients: { group: 'recipients', vocabulary: 'recipient', order: RECIPIENTS },
  security: { group: 'security', vocabulary: 'security', order: SECURITY_MEASURES },
  safeguards: { group: 'transferSafeguards', vocabulary: 'safeguard', order: TRANSFER_SAFEGUARDS },
  rights: { group: 'rights', vocabulary: 'right', order: RIGHTS },
} as const satisfies Record<string, ListKind>;

/** The scorecard from “Data collected” to “Your rights”, in the order in which it is read. */
export function sectionsOf(scorecard: Scorecard): Section[] {
  return [
    collected(scorecard),
    list(scorecard, LISTS.purposes, summary.purposes),
    recipients(scorecard),
    practices(scorecard),
    retention(scorecard),
    transfers(scorecard),
    list(scorecard, LISTS.security, summary.security),
    children(scorecard),
    list(scorecard, LISTS.rights, summary.rights),
  ];
}

function list(
  scorecard: Scorecard,
  kind: (typeof LISTS)['purposes' | 'security' | 'rights'],
  sum: (rows: readonly Row[]) => string,
): Section {
  const id = kind.group;
  const rows = listRows(scorecard, kind, scorecard[id]);
  return section(id, sum(rows), [[null, rows]], unsaid(kind, rows));
}

function collected(scorecard: Scorecard): Section {
  const rows = listRows(scorecard, LISTS.collected, scorecard.collected, scorecard.notCollected);
  const inGroup = (ids: readonly string[]) =>
    ids.flatMap((id) => rows.find((line) => line.finding === `collected:${id}`) ?? []);
  const known: ReadonlySet<string> = new Set(DATA_GROUPS.flatMap(({ ids }) => ids.map((id) => `collected:${id}`)));
  const groups: [string, Row[]][] = [
    ...DATA_GROUPS.map(({ id, ids }): [string, Row[]] => [labelOf('dataGroup', id), inGroup(ids)]),
    [labelOf('dataGroup', 'other'), rows.filter((line) => !known.has(line.finding))],
  ];
  return section('collected', summary.collected(rows), groups, unsaid(LISTS.collected, rows));
}

function recipients(scorecard: Scorecard): Section {
  const rows = listRows(scorecard, LISTS.recipients, scorecard.recipients, scorecard.notShared);
  const companies = companyRows(scorecard);
  const groups: Groups = [
    [null, rows],
    [t('groupCompanies'), companies],
  ];
  return section('recipients', summary.recipients(rows, companies), groups, unsaid(LISTS.recipients, rows));
}

function practices(scorecard: Scorecard): Section {
  const rows = PRACTICES_SHOWN.flatMap((id) => practiceRow(scorecard, id) ?? []);
  return section('practices', summary.practices(rows), [[null, rows]], silentPractices(scorecard, PRACTICES_SHOWN));
}

function retention(scorecard: Scorecard): Section {
  const rows = rowsOf(practiceRow(scorecard, 'retention'));
  const periods = periodRows(scorecard);
  const groups: Groups = [
    [null, rows],
    [t('groupPeriods'), periods],
  ];
  const silent = periods.length > 0 ? [] : silentPractices(scorecard, ['retention']);
  return section('retention', summary.retention(rows, periods), groups, silent);
}

function transfers(scorecard: Scorecard): Section {
  const rows = rowsOf(practiceRow(scorecard, 'international-transfer'));
  const safeguards = listRows(scorecard, LISTS.safeguards, scorecard.transferSafeguards);
  const groups: Groups = [
    [null, rows],
    [t('groupSafeguards'), safeguards],
  ];
  const silent = [...silentPractices(scorecard, ['international-transfer']), ...unsaid(LISTS.safeguards, safeguards)];
  return section('transfers', summary.transfers(rows, safeguards), groups, silent);
}

function children(scorecard: Scorecard): Section {
  const said = practiceRow(scorecard, 'children');
  const age = scorecard.minimumAge;
  const rows = rowsOf(said && age !== null ? { ...said, label: t('childrenUnder', { age }) } : said);
  return section('children', summary.children(rows), [[null, rows]], silentPractices(scorecard, ['children']));
}

type Groups = readonly [title: string | null, rows: readonly Row[]][];

function section(id: SectionId, sum: string, groups: Groups, silent: readonly string[]): Section {
  return {
    id,
    title: labelOf('section', id),
    summary: sum,
    groups: groups.filter(([, rows]) => rows.length > 0).map(([title, rows]) => ({ title, rows })),
    silent,
  };
}

function rowsOf(said: Row | null): Row[] {
  return said === null ? [] : [said];
}

function unsaid({ group, vocabulary, order }: ListKind, rows: readonly Row[]): string[] {
  const said = new Set<string>(rows.map((line) => line.finding));
  return order.filter((id) => !said.has(`${group}:${id}`)).map((id) => labelOf(vocabulary, id));
}

function silentPractices(scorecard: Scorecard, ids: readonly PracticeId[]): string[] {
  return ids.filter((id) => practiceRow(scorecard, id) === null).map((id) => labelOf('practice', id));
}
