import { counted, messageKey, t } from '../i18n/messages';
import type { FactRef } from '../policy/scorecard';
import type { Answer } from './answer';
import { type CategoryKind, OVERVIEW } from './categories';
import type { IconName } from './components/Icon';
import { labelOf, type Vocabulary } from './labels';
import type { Row, Tone } from './rows';
import type { Section } from './sections';
import { listed, numberInWords } from './wording';

/** The scorecard at its second depth: calm rows, grouped by what people care about. */
export interface OverviewGroup {
  id: string;
  title: string;
  categories: readonly Category[];
}

export interface Category {
  id: string;
  icon: IconName;
  title: string;
  /** The weightiest of its lines by name; empty where the title says it all. */
  names: string;
  /** What the policy says, by its signs: one mark for each way in which its lines are answered. */
  marks: readonly Mark[];
  /** `one`: the category is a single matter, and its sentences stand under it at once. */
  form: 'one' | 'list';
  rows: readonly Row[];
  /** Labels of what the policy does not speak of. */
  silent: readonly string[];
}

export interface Mark {
  answer: Answer;
  tone: Tone;
  /** Beside the sign: “4”, or the answer itself. */
  text: string;
  /** For a screen reader: “4 yes”. */
  says: string;
}

/** About two lines of small print, in letters; the rest is one click away. */
const NAMES_ROOM = 48;

/** Every line of the sections, in the category where a person would look for it. */
export function overviewOf(sections: readonly Section[]): OverviewGroup[] {
  const left = new Set(sections.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows)));
  // Those that are foreseen by name go first, so that what is left over finds the category that takes the rest.
  const kinds = OVERVIEW.flatMap(({ categories }) => categories);
  const named = new Map(kinds.map((kind) => [kind, take(left, ({ finding }) => kind.expects.includes(finding))]));
  const rest = new Map(
    kinds.map(({ id, also }) => [id, also === undefined ? [] : take(left, ({ finding }) => finding.startsWith(also))]),
  );
  return OVERVIEW.map(({ id, categories }) => ({
    id,
    title: t(messageKey(`overview_${id}`) ?? 'overview_yours'),
    categories: categories
      .map((kind) => categoryOf(kind, named.get(kind) ?? [], rest.get(kind.id) ?? []))
      // What no list foresees cannot be missed either.
      .filter(({ rows, silent }) => rows.length + silent.length > 0),
  }));
}

function take(rows: Set<Row>, fits: (row: Row) => boolean): Row[] {
  const taken = [...rows].filter(fits);
  for (const row of taken) rows.delete(row);
  return taken;
}

function categoryOf(kind: CategoryKind, named: readonly Row[], rest: readonly Row[]): Category {
  const rows = [...kind.expects.flatMap((ref) => named.find(({ finding }) => finding === ref) ?? []), ...rest];
  const [only] = rows;
  const form = kind.expects.length === 1 && only !== undefined && rows.length === 1 ? 'one' : 'list';
  const title = form === 'one' && only ? titleOf(kind, only) : titleOf(kind);
  return {
    id: kind.id,
    icon: kind.icon,
    title,
    names: form === 'one' ? '' : namesOf(rows),
    marks: marksOf(kind, rows),
    form,
    rows,
    silent: kind.expects.filter((ref) => !named.some(({ finding }) => finding === ref)).map(labelOfRef),
  };
}

/** A row may know more than its category: “Children under 13”. */
function titleOf({ id }: CategoryKind, only?: Row): string {
  if (id === 'children' && only) return only.label;
  return t(messageKey(`category_${id}`) ?? 'category_other_data');
}

const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  collected: 'dataType',
  purposes: 'purpose',
  recipients: 'recipient',
  rights: 'right',
  security: 'security',
  transferSafeguards: 'safeguard',
  practices: 'practice',
};

function labelOfRef(ref: FactRef): string {
  const [group = '', ...id] = ref.split(':');
  return labelOf(VOCABULARIES[group] ?? 'practice', id.join(':'));
}

/** The weightiest first, what is affirmed before what is denied; the practice that leads a list is told by its mark. */
function namesOf(rows: readonly Row[]): string {
  const all = rows.filter(({ finding }) => !/^practices:(?:retention|international-transfer)$/.test(finding));
  const affirmed = all.filter(({ answer }) => answer === 'yes' || answer === 'only-if');
  const shown = [...(affirmed.length > 0 ? affirmed : all)].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  let fit = 1;
  for (let length = shown[0]?.label.length ?? 0; fit < shown.length; fit += 1) {
    length += 2 + (shown[fit]?.label.length ?? 0);
    if (length > NAMES_ROOM) break;
  }
  const names = listed(shown.slice(0, fit).map(({ label }) => label));
  const more = shown.length - fit;
  return more > 0 ? t('listMore', { names, count: numberInWords(more) }) : names;
}

const ANSWERS: readonly Answer[] = ['yes', 'only-if', 'unclear', 'no'];

function marksOf({ expects }: CategoryKind, rows: readonly Row[]): Mark[] {
  if (rows.length === 0) return [{ answer: 'silent', tone: 'neutral', text: t('summaryNone'), says: t('summaryNone') }];
  const [first] = rows;
  // Where a practice leads the list, its answer is the answer: how long, whether abroad.
  const lead = expects.length === 1 || expects[0]?.startsWith('practices:') ? first : undefined;
  if (lead && lead.finding === expects[0] && !isSignals(expects)) return [markOf(lead)];
  return ANSWERS.flatMap((answer) => {
    const alike = rows.filter((row) => row.answer === answer);
    if (alike.length === 0) return [];
    const tone = alike.some((row) => row.tone === 'bad')
      ? 'bad'
      : alike.every((row) => row.tone === 'good')
        ? 'good'
        : 'neutral';
    const text = numberInWords(alike.length);
    // Companies and periods are named or not; nothing is answered.
    const says = alike.every(({ labelFrom }) => labelFrom === 'policy') ? text : tally(answer, alike.length);
    return [{ answer, tone, text, says }];
  });
}

const isSignals = (expects: readonly FactRef[]) =>
  expects.length > 1 && expects.every((ref) => ref.startsWith('practices:'));

function markOf({ answer, tone, word }: Row): Mark {
  return { answer, tone, text: word, says: word };
}

function tally(answer: Answer, amount: number): string {
  switch (answer) {
    case 'yes':
      return counted('tally_yes', amount);
    case 'only-if':
      return counted('tally_only_if', amount);
    case 'no':
      return counted('tally_no', amount);
    default:
      return counted('tally_unclear', amount);
  }
}
