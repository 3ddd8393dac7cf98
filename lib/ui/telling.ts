import { type MessageKey, t } from '../i18n/messages';
import type { Highlight, Scorecard } from '../policy/scorecard';
import { pageName } from './page-text';
import { spanInWords } from './wording';

/** What an answer of the rubric comes to in half a sentence without a subject. */
interface Clause {
  says: MessageKey;
  /** Whether “it” after this clause would be understood as “your data”. */
  names: 'your-data' | 'something-else';
}

const ofData = (says: MessageKey): Clause => ({ says, names: 'your-data' });
const ofElse = (says: MessageKey): Clause => ({ says, names: 'something-else' });

/** An answer without a clause is told among the statements below. */
const CLAUSES: Readonly<Record<string, Clause>> = {
  'practices:sale yes': ofData('tell_sells'),
  'practices:sale no': ofData('tell_not_sold'),
  'practices:targeted-advertising yes': ofData('tell_ads'),
  'practices:targeted-advertising no': ofElse('tell_no_ads'),
  'recipients:advertisers yes': ofData('tell_advertisers'),
  'recipients:business-partners yes': ofData('tell_partners'),
  'practices:ai-training yes': ofData('tell_ai'),
  'practices:ai-training no': ofData('tell_no_ai'),
  'practices:automated-decisions yes': ofElse('tell_automated'),
  'collected:precise-location yes': ofElse('tell_location'),
  'collected:biometric yes': ofElse('tell_biometric'),
  'collected:health yes': ofElse('tell_health'),
  'collected:special-category yes': ofElse('tell_sensitive'),
  'collected:contact-list yes': ofElse('tell_contacts'),
};

/**
 * The scorecard in one sentence: its weightiest statement, and for how long the data are kept. Null where the policy
 * says neither, so that nothing is made up of silence.
 */
export function tellingOf(scorecard: Scorecard): string | null {
  const foremost = scorecard.highlights.map((highlight) => clauseOf(scorecard, highlight)).find((clause) => clause);
  const kept = keeping(scorecard, foremost);
  const first = foremost ? t(foremost.says) : null;
  if (first === null && kept === null) return null;
  // A message of its own: the “and” between names is not the one between clauses in every language.
  const sentence = first !== null && kept !== null ? t('tellBoth', { first, second: kept }) : (first ?? kept ?? '');
  return t('tellSentence', { sentence: sentence.charAt(0).toUpperCase() + sentence.slice(1) });
}

/**
 * Only what is said without a condition: “if you agree” does not fit into half a sentence, and must not be lost there.
 */
function clauseOf(card: Scorecard, { finding }: Highlight): Clause | undefined {
  const [group, id = ''] = finding.split(':');
  if (group === 'practices') {
    const line = card.practices[id as keyof Scorecard['practices']];
    if (line === undefined || line.reading === 'asks' || isUnclear(card, finding)) return undefined;
    return CLAUSES[`${finding} ${line.value === 'no' || line.value === 'does-not-sell' ? 'no' : 'yes'}`];
  }
  const said = [...card.collected, ...card.recipients].find((line) => line.id === id);
  return said !== undefined && said.reading !== 'asks' && !isUnclear(card, finding)
    ? CLAUSES[`${finding} yes`]
    : undefined;
}

function isUnclear({ unclear }: Scorecard, finding: string): boolean {
  return unclear.some((one) => one.finding === finding);
}

/**
 * For how long, in the policy's own terms: one period, the longest of several, or none. Silence is told only beside
 * something said.
 */
function keeping(card: Scorecard, before: Clause | undefined): string | null {
  const whole = before?.names !== 'your-data';
  const { value } = card.practices.retention;
  if (isUnclear(card, 'practices:retention')) return null;
  if (value === 'indefinite') return t(whole ? 'tell_kept_forever' : 'tell_kept_forever_it');
  const spans = card.retentionPeriods.flatMap(({ text }) => spanInWords(pageName(text)) ?? []);
  const [longest] = spans.sort((a, b) => b.days - a.days);
  if (longest !== undefined && value === 'stated-period') {
    const period = longest.words;
    return card.retentionPeriods.length === 1
      ? t(whole ? 'tell_kept' : 'tell_kept_it', { period })
      : t(whole ? 'tell_kept_partly' : 'tell_kept_partly_it', { period });
  }
  if (value === 'as-long-as-necessary') return t(whole ? 'tell_kept_as_needed' : 'tell_kept_as_needed_it');
  if (value === 'not-stated' && before !== undefined) return t(whole ? 'tell_kept_unsaid' : 'tell_kept_unsaid_it');
  return null;
}
