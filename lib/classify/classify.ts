import type { Finding } from '../policy/finding';
import type { Lexicon, VerbClass } from '../policy/lexicon';
import type { Practice, Rule } from '../policy/rule';
import type { CompiledPhrases } from '../policy/rulebook';
import type { Segment } from '../policy/segment';
import { compile } from './compile';
import type { Context } from './practices/context';
import { readers } from './practices/readers';
import { readRuledSentence, readSentence, type Sentence } from './sentence';

export interface Classifier {
  classify(segments: readonly Segment[]): Finding[];
}

/**
 * Builds the reader of one language; build it once. Rules without phrases in the lexicon's language say nothing.
 *
 * @param phrases the rules' and the lexicon's phrases, compiled ahead (`compilePhrases`). Without them they are
 *   compiled now, which takes longer.
 */
export function createClassifier(rules: readonly Rule[], lexicon: Lexicon, phrases?: CompiledPhrases): Classifier {
  const language = compile(rules, lexicon, phrases);
  const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  return {
    classify(segments) {
      const outer = new Map<string, Sentence>();
      const read = (text: string): Sentence => {
        let sentence = outer.get(text);
        if (!sentence) {
          sentence = readSentence(text, language);
          outer.set(text, sentence);
        }
        return sentence;
      };
      const findings: Finding[] = [];
      const termsAbove = new Map<string, boolean>();
      for (const segment of segments) {
        if (segment.kind === 'heading') continue; // a heading alone says nothing; it is read with what stands below it
        if (onlyAsks(segment)) continue;
        const sentence = readRuledSentence(segment.text, language);
        if (!sentence || isTerms(segment, termsAbove) || isTitle(segment)) continue;
        const context: Context = { sentence, above: aboveOf(segment, read) };
        const lead = context.above[0];
        if (lead?.certainty === 2 && (forbids(lead.sentence) || DUTIES.test(segment.leadIn ?? ''))) continue;
        const law = tellsTheLaw(sentence) || ACT.test(segment.text);
        const forbidden = forbids(sentence) || law || NOT_COVERED.test(segment.text);
        const runIn = isRunIn(segment, sentence);
        let tells: boolean | undefined;
        const ofSegment: Finding[] = [];
        const spoken = new Map<Practice, Set<string>>();
        for (const hit of sentence.hits) {
          const rule = rules[hit.rule] as Rule;
          if (forbidden && BY_COMPANY.has(rule.practice)) continue;
          if (law && rule.practice === 'declares') continue;
          if (rule.practice === 'grants' || rule.practice === 'discloses') {
            tells ??= TELLS.test(segment.text);
            if (tells) continue;
          }
          if (runIn && (rule.practice === 'declares' || rule.practice === 'protects')) continue;
          const answer = readers[rule.practice](hit, context);
          if (!answer) continue;
          const first = sentence.words[hit.from];
          const last = sentence.words[hit.to - 1];
          if (!first || !last) continue;
          const scope = sentence.scopes[0] ?? scopeAbove(context);
          spoken.set(rule.practice, (spoken.get(rule.practice) ?? new Set()).add(rule.id));
          ofSegment.push({
            ruleId: rule.id,
            segmentId: segment.id,
            reading: answer.reading,
            quote: [first.start, last.end],
            certainty: answer.certainty,
            place: placeOf(rule.practice, context),
            beside: 0,
            ...(scope ? { scope } : {}),
          });
        }
        for (const finding of ofSegment) {
          const practice = byId.get(finding.ruleId)?.practice as Practice;
          findings.push({ ...finding, beside: practice === 'collects' ? (spoken.get(practice)?.size ?? 1) - 1 : 0 });
        }
      }
      return findings;
    },
  };
}

/** "Do we sell your data?" asks, and answers nothing; a table row may hold its answer. */
function onlyAsks({ text, kind }: Segment): boolean {
  if (kind === 'row') return false;
  const end = text.trimEnd();
  if (end.endsWith('-') || end.endsWith('–')) return LOST_MARK.test(text);
  return end.endsWith('?') || (end.at(-2) === '?' && /["”’)]$/.test(end));
}

/** "How do we share your data-": a question whose mark the page has lost. */
const LOST_MARK = /^(?:how|what|who|why|when|where|which|with whom|do|does|is|are|can|will)\b[^.;:]*[-–]\s*$/i;

/** Terms of use printed with the policy: what they forbid and whom they free from claims is no practice. */
function isTerms({ section, text }: Segment, known: Map<string, boolean>): boolean {
  const heading = section.at(-1) ?? '';
  const told = known.get(heading) ?? TERMS.test(heading);
  known.set(heading, told);
  return told || HARMLESS.test(text);
}

const TERMS =
  /\bprohibited\b|\brules of conduct\b|\bcode of conduct\b|\bindemni|\blimitation of liability\b|\bcopyright agent\b/i;

const HARMLESS =
  /\bindemnif|\bhold harmless\b|\bheld harmless\b|\blicensors?\b|\bphish\w*|\bspoof\w*|\bundertake no (?:duty|obligation)\b|\bno obligation whatsoever\b|\bsole opinion\b|\b(?:no|not the) obligation to (?:monitor|review|screen)\b/i;

/** "This policy explains how you can control the deletion of your data": what it tells stands elsewhere. */
const TELLS =
  /^(?:[^.,]{0,60}, )?(?:we provide )?(?:this|our|the) (?:privacy )?(?:policy|notice|statement) (?:also )?(?:explain|describe|tell|set|outline|disclose|inform|detail)\w*\b/i;

/** "This policy does not apply to what other sites collect." */
const NOT_COVERED =
  /\b(?:policy|notice|statement|program)\b[^.,]{0,40}\b(?:does|do) not (?:cover|apply|govern|extend)\b/i;

/** Words. */
const LONGEST_RUN_IN = 4;
const LONGER_THAN_RUN_IN = new RegExp(String.raw`^\S*(?:\s+\S+){${LONGEST_RUN_IN - 1}}\s`);
/** Whole sentences are set in capitals too. */
const LONGEST_CAPITALS = 10;

/** "International Transfers.": a heading that runs into its paragraph says no more than a heading. */
function isRunIn({ text, kind, leadIn }: Segment, { acts }: Sentence): boolean {
  return (
    (kind === 'paragraph' || (kind === 'item' && text.endsWith('.'))) &&
    leadIn === undefined &&
    !LONGER_THAN_RUN_IN.test(text) &&
    !/\b(?:is|are|was|were|be|will)\b/i.test(text) &&
    acts.every((act) => act.voice === 'noun' || act.actor === 'unnamed')
  );
}

/**
 * "Public Activities and Your Content (Including Comments and Reviews)": a heading that the page sets as a paragraph.
 */
function isTitle({ text, kind, leadIn }: Segment): boolean {
  if (kind !== 'paragraph' || leadIn !== undefined || /[“”"]|[;:!?…]\s*$|\b(?:we|you)\b/i.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  if (text === text.toUpperCase() && words.length > LONGEST_CAPITALS) return false;
  const long = words.filter((word) => word.length > 3);
  return words.length > LONGEST_RUN_IN && long.every((word) => /^\p{Lu}/u.test(word));
}

/** "A business need not give the list if the business has adopted …": what the law asks of any company. */
function tellsTheLaw({ words }: Sentence): boolean {
  const tells = words.some(
    ({ norm }, at) =>
      norm === 'business' &&
      /^(?:a|the|such|any|that)$/.test(words[at - 1]?.norm ?? '') &&
      LAW.test(words[at + 1]?.norm ?? ''),
  );
  return tells && !words.some(({ norm }) => OURS.has(norm));
}

/** "The Fern Public Information Act requires the disclosure of …" */
const ACT =
  /^(?:the |under )?(?:\p{Lu}[\p{L}’']+ ){1,6}(?:Act|Code|Law) (?:requires?|provides?|permits?|allows?)\b(?!.*\b(?:we|us|our|you)\b)/u;

const LAW = /^(?:is|has|must|may|need|shall|adopts|discloses|that|who|with)$/;

const OURS = new Set(['we', 'us', 'our', 'ours']);

/** What the company does; of the person's rights and choices a sentence about the person may speak. */
const BY_COMPANY: ReadonlySet<Practice> = new Set(['collects', 'uses', 'discloses', 'protects']);

/** "You may not …", "You agree that you will not: ⟩ …": rules for the person, in which the company does nothing. */
function forbids({ actors, negators, words, acts }: Sentence): boolean {
  const person = actors.find(({ subject }) => subject === 'subject');
  if (person?.actor !== 'person') return false;
  const denied = negators.find((negator) => negator.from >= person.to);
  return (
    denied !== undefined &&
    !acts.some((act) => act.actor === 'controller') &&
    words.every((word) => word.norm !== 'we' && word.norm !== 'us') &&
    words.slice(person.to, denied.from).some((word) => FORBIDDING.has(word.norm))
  );
}

/** "It is a condition of your use that you do not: ⟩ …" */
const DUTIES = /\byou (?:do|will|may|must|shall|agree) not\b[^.]{0,40}:\s*$/i;

const FORBIDDING = new Set(['may', 'must', 'shall', 'should', 'will', 'can', 'agree']);

function aboveOf(segment: Segment, read: (text: string) => Sentence): Context['above'] {
  const above: Context['above'][number][] = [];
  if (segment.leadIn) above.push({ sentence: read(segment.leadIn), certainty: 2 });
  if (segment.header) above.push({ sentence: read(segment.header.join(' | ')), certainty: 2 });
  for (const heading of [...segment.section].reverse()) above.push({ sentence: read(heading), certainty: 1 });
  return above;
}

/** What the headings and lead-ins of a section speak of, for each practice. */
const TOPICAL: { readonly [P in Practice]: readonly VerbClass[] } = {
  collects: ['collect', 'keep', 'give'],
  uses: ['use'],
  discloses: ['disclose', 'sell'],
  grants: [],
  protects: [],
  declares: [],
  offers: [],
};

function placeOf(practice: Practice, { above }: Context): Finding['place'] {
  const fits = above.some(
    ({ sentence }) =>
      sentence.acts.some((act) => TOPICAL[practice].includes(act.verb) && act.reading !== 'denies') ||
      (practice === 'grants' && sentence.entitlements.length > 0),
  );
  return fits ? 'section' : 'passing';
}

function scopeAbove(context: Context) {
  return context.above.map(({ sentence }) => sentence.scopes[0]).find((scope) => scope !== undefined);
}
