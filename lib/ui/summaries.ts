import { lowerFirst } from './page-text';
import type { Row } from './rows';

/** One line under each section's title: what its rows come to, so that a closed section already answers. */

const NOTHING = 'Not mentioned';

export function collected(rows: readonly Row[]): string {
  const { said, denied } = divided(rows);
  if (rows.length === 0) return NOTHING;
  return sentence([
    said.length > 0 && `${count(said.length, 'kind', 'kinds')}${including(said)}`,
    denied.length > 0 && `says no to ${denied.length}`,
    said.length + denied.length < rows.length && `${rows.length - said.length - denied.length} unclear`,
  ]);
}

export function purposes(rows: readonly Row[]): string {
  const { said } = divided(rows);
  if (rows.length === 0) return NOTHING;
  return sentence([`${count(said.length, 'purpose', 'purposes')}${including(said)}`]);
}

export function recipients(rows: readonly Row[], companies: readonly Row[]): string {
  const { said, denied } = divided(rows);
  if (rows.length + companies.length === 0) return NOTHING;
  return sentence([
    said.length > 0 && `${count(said.length, 'kind of recipient', 'kinds of recipients')}${including(said)}`,
    denied.length > 0 && `says no to ${denied.length}`,
    companies.length > 0 && `${count(companies.length, 'company', 'companies')} named`,
  ]);
}

export function practices(rows: readonly Row[]): string {
  if (rows.length === 0) return NOTHING;
  return sentence(weightiest(rows, 2).map((line) => `${line.label}: ${lowerFirst(line.word)}`));
}

export function retention(rows: readonly Row[], periods: readonly Row[]): string {
  const named = periods.slice(0, 2).map((line) => line.label);
  if (named.length > 0) return `${named.join(', ')}${periods.length > 2 ? `, and ${periods.length - 2} more` : ''}`;
  return rows[0]?.word ?? NOTHING;
}

export function transfers(rows: readonly Row[], safeguards: readonly Row[]): string {
  const said = rows[0];
  if (said === undefined && safeguards.length === 0) return NOTHING;
  return sentence([
    said?.answer === 'yes' && 'To other countries',
    said?.answer === 'only-if' && 'To other countries, if you choose',
    said?.answer === 'no' && 'Says it stays where you are',
    said?.answer === 'unclear' && 'Unclear',
    safeguards.length > 0 && `${count(safeguards.length, 'safeguard', 'safeguards')} named`,
  ]);
}

export function security(rows: readonly Row[]): string {
  if (rows.length === 0) return NOTHING;
  return capital(rows.map((line) => lowerFirst(line.label)).join(', '));
}

export function children(rows: readonly Row[], minimumAge: number | null): string {
  const said = rows[0];
  if (said === undefined) return NOTHING;
  const whom = minimumAge === null ? 'children' : `children under ${minimumAge}`;
  return said.answer === 'only-if' ? `${capital(whom)} ${lowerFirst(said.word)}` : said.word.replace('them', whom);
}

export function rights(rows: readonly Row[]): string {
  const { said } = divided(rows);
  if (rows.length === 0) return NOTHING;
  const forSome = said.filter((line) => line.scope !== undefined).length;
  return sentence([
    `${count(said.length, 'right', 'rights')} granted`,
    forSome > 0 && (forSome === said.length ? 'only to some people' : `${forSome} only to some people`),
  ]);
}

/** Affirmed (also under a condition) and denied; what is unclear is neither. */
function divided(rows: readonly Row[]): { said: Row[]; denied: Row[] } {
  return {
    said: rows.filter((line) => line.answer === 'yes' || line.answer === 'only-if'),
    denied: rows.filter((line) => line.answer === 'no'),
  };
}

/** “, with health data and precise location”: the two that cost most, where any cost something. */
function including(rows: readonly Row[]): string {
  const costly = weightiest(
    rows.filter((line) => line.tone === 'bad'),
    2,
  ).map((line) => lowerFirst(line.label));
  return costly.length === 0 ? '' : `, with ${costly.join(' and ')}`;
}

function weightiest(rows: readonly Row[], most: number): Row[] {
  return [...rows].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, most);
}

function sentence(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(' · ');
}

export function count(amount: number, one: string, many: string): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
