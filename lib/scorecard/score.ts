import { documentText, type PolicyDocument } from '../policy/document';
import type { Finding } from '../policy/finding';
import type { Rulebook } from '../policy/rulebook';
import type { Line, Scorecard } from '../policy/scorecard';
import type { Segment } from '../policy/segment';
import { contactsOf } from './contacts';
import { controllerOf } from './controller';
import { gradeOf, highlightsOf } from './grade';
import { lastUpdatedOf } from './last-updated';
import { bestEvidence, byFact, isSaid, lineOf } from './lines';
import { minimumAgeOf } from './minimum-age';
import { namedThirdPartiesOf } from './named-third-parties';
import { optOutsOf } from './opt-outs';
import { practicesOf } from './practices';
import { readingOf } from './reading';
import { retentionPeriodsOf } from './retention-periods';

type ListGroup = 'collected' | 'purposes' | 'recipients' | 'rights' | 'security' | 'transferSafeguards';

/**
 * Findings → scorecard, in the shape of schema "smallprint-scorecard/1". A line stands only where a sentence says it,
 * and carries that sentence; "says no", "only if", "silent" and "unclear" are never folded into one another.
 */
export function score(
  document: PolicyDocument,
  segments: readonly Segment[],
  findings: readonly Finding[],
  rulebook: Rulebook,
  id: string,
): Scorecard {
  const groups = byFact(findings, rulebook.rules);
  const lists: Record<ListGroup | 'notCollected' | 'notShared', Line[]> = {
    collected: [],
    notCollected: [],
    purposes: [],
    recipients: [],
    notShared: [],
    rights: [],
    security: [],
    transferSafeguards: [],
  };
  const unclear: Scorecard['unclear'] = [];
  for (const { fact, positive, negative } of groups.values()) {
    const group = fact.slice(0, fact.indexOf(':')) as ListGroup;
    if (!(group in lists)) continue;
    const said = isSaid(positive);
    if (said === 'clearly') lists[group].push(lineOf(fact, positive, segments, document));
    else if (said === 'faintly') unclear.push({ finding: fact, evidence: bestEvidence(positive, segments, document) });
    // A denial counts where nothing contradicts it and it is not about children only.
    const denials = negative.filter((finding) => finding.scope !== 'children' && finding.certainty >= 2);
    if (said !== 'no' || denials.length === 0) continue;
    if (group === 'collected') lists.notCollected.push(lineOf(fact, denials, segments, document));
    if (group === 'recipients') lists.notShared.push(lineOf(fact, denials, segments, document));
  }
  const { practices, contradicted } = practicesOf(findings, rulebook.rules, segments, document);
  const contacts = contactsOf(document);
  const card: Scorecard = {
    schema: 'smallprint-scorecard/1',
    id,
    source: {
      url: document.url,
      title: document.title,
      controller: controllerOf(document),
      lastUpdated: lastUpdatedOf(document),
      language: document.language,
      ...readingOf(documentText(document)),
    },
    grade: { letter: 'C', score: 0, reasons: [] },
    highlights: [],
    ...lists,
    practices,
    minimumAge: minimumAgeOf(segments),
    retentionPeriods: retentionPeriodsOf(document, segments),
    optOuts: optOutsOf(document, segments, findings, contacts, rulebook.rules, rulebook.choiceTargets),
    contacts,
    namedThirdParties: namedThirdPartiesOf(document, segments, rulebook.knownNames),
    unclear: [...unclear, ...contradicted],
  };
  const counted = gradeOf(card, rulebook.rubric);
  return { ...card, grade: counted, highlights: highlightsOf(card, rulebook.rubric) };
}
