import { type CountedKey, counted, t } from '../i18n/messages';
import type { Row } from './rows';
import { joined, listed, numberInWords } from './wording';

/** One line under each section's title: what its rows come to, so that a closed section already answers. */

export function collected(rows: readonly Row[]): string {
  return counting(rows, 'summaryKinds');
}

export function purposes(rows: readonly Row[]): string {
  return counting(rows, 'summaryPurposes');
}

export function recipients(rows: readonly Row[], companies: readonly Row[]): string {
  return counting(rows, 'summaryRecipients', [companies.length > 0 && counted('summaryCompanies', companies.length)]);
}

export function practices(rows: readonly Row[]): string {
  if (rows.length === 0) return t('summaryNone');
  return parts(weightiest(rows, 2).map(({ label, word }) => t('summaryPair', { label, answer: word })));
}

const PERIODS_SHOWN = 2;

export function retention(rows: readonly Row[], periods: readonly Row[]): string {
  if (periods.length === 0) return rows[0]?.word ?? t('summaryNone');
  const more = periods.length - PERIODS_SHOWN;
  return listed([
    ...periods.slice(0, PERIODS_SHOWN).map(({ label }) => label),
    ...(more > 0 ? [counted('summaryPeriodsMore', more)] : []),
  ]);
}

export function transfers(rows: readonly Row[], safeguards: readonly Row[]): string {
  const said = rows[0];
  if (said === undefined && safeguards.length === 0) return t('summaryNone');
  return parts([
    said?.answer === 'yes' && t('summaryAbroad'),
    said?.answer === 'only-if' && t('summaryAbroadIf'),
    said?.answer === 'no' && t('summaryStays'),
    said?.answer === 'unclear' && t('answer_unclear'),
    safeguards.length > 0 && counted('summarySafeguards', safeguards.length),
  ]);
}

export function security(rows: readonly Row[]): string {
  return rows.length === 0 ? t('summaryNone') : listed(rows.map(({ label }) => label));
}

export function children(rows: readonly Row[]): string {
  const said = rows[0];
  return said === undefined ? t('summaryNone') : t('summaryPair', { label: said.label, answer: said.word });
}

export function rights(rows: readonly Row[]): string {
  const { said } = divided(rows);
  if (rows.length === 0) return t('summaryNone');
  const forSome = said.filter((line) => line.scope !== undefined).length;
  return parts([
    counted('summaryRights', said.length),
    forSome > 0 &&
      (forSome === said.length ? t('summaryForAllOnlySome') : t('summaryForSome', { count: numberInWords(forSome) })),
  ]);
}

/** How many are said, with the weightiest by name, how many denied, how many unclear. */
function counting(rows: readonly Row[], key: CountedKey, further: readonly (string | false)[] = []): string {
  const { said, denied } = divided(rows);
  const unclear = rows.length - said.length - denied.length;
  const all = parts([
    said.length > 0 && including(counted(key, said.length), said),
    denied.length > 0 && t('summaryDenied', { count: numberInWords(denied.length) }),
    unclear > 0 && t('summaryUnclear', { count: numberInWords(unclear) }),
    ...further,
  ]);
  return all === '' ? t('summaryNone') : all;
}

/** Affirmed (also under a condition) and denied; what is unclear is neither. */
function divided(rows: readonly Row[]): { said: Row[]; denied: Row[] } {
  return {
    said: rows.filter((line) => line.answer === 'yes' || line.answer === 'only-if'),
    denied: rows.filter((line) => line.answer === 'no'),
  };
}

/** “12 kinds, with: Health data and Precise location”: the two that cost most, where any cost something. */
function including(amount: string, rows: readonly Row[]): string {
  const costly = weightiest(
    rows.filter((line) => line.tone === 'bad'),
    2,
  ).map(({ label }) => label);
  return costly.length === 0 ? amount : t('summaryWith', { amount, names: joined(costly) });
}

function weightiest(rows: readonly Row[], most: number): Row[] {
  return [...rows].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, most);
}

function parts(all: readonly (string | false)[]): string {
  return all.filter((part) => part !== false).join(' · ');
}
