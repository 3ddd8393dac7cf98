import type { Rubric, RubricLine } from '../policy/rubric';
import type { Grade, GradeReason, Highlight, Line, Scorecard } from '../policy/scorecard';
import { marked, sorted } from './weigh';

/** How many statements stand out on the scorecard. */
const MOST_HIGHLIGHTS = 5;

/** What the scorecard answers to a line of the rubric: "yes" | "only-if" | "no" | "silent", or a practice's value. */
export function answerTo(line: RubricLine, card: Scorecard): string {
  const [group, id] = line.finding.split(':') as [string, string];
  switch (group) {
    case 'practices': {
      const value = card.practices[id as keyof Scorecard['practices']]?.value;
      return value === undefined || value === 'not-stated' ? 'silent' : value;
    }
    case 'collected':
      return listAnswer(id, card.collected, card.notCollected);
    case 'recipients':
      return listAnswer(id, card.recipients, card.notShared);
    case 'purposes':
      return listAnswer(id, card.purposes, []);
    case 'rights':
      return listAnswer(id, card.rights, []);
    case 'security':
      return listAnswer(id, card.security, []);
    case 'optOuts':
      return card.optOuts.some((optOut) => id === 'any' || optOut.kind === id) ? 'yes' : 'silent';
    case 'contacts':
      return card.contacts.emails.length + card.contacts.forms.length > 0 ? 'yes' : 'silent';
    case 'source':
      return (id === 'controller' ? card.source.controller : card.source.lastUpdated) === null ? 'silent' : 'yes';
    default:
      throw new Error(
        `The rubric asks for “${line.finding}”, which no part of the scorecard answers. Correct the line in rules/rubric.ts.`,
      );
  }
}

function listAnswer(id: string, says: readonly Line[], denies: readonly Line[]): string {
  const line = says.find((one) => one.id === id);
  if (line) return line.reading === 'asks' ? 'only-if' : 'yes';
  return denies.some((one) => one.id === id) ? 'no' : 'silent';
}

/** The grade is the base and the points of the lines, each of them listed: nothing else moves it. */
export function gradeOf(card: Scorecard, rubric: Rubric): Grade {
  const reasons: GradeReason[] = [];
  for (const line of rubric.lines) {
    const answer = line.answers[answerTo(line, card)];
    if (!answer || answer.points === 0) continue;
    reasons.push({ text: answer.says, points: answer.points, finding: line.finding });
  }
  return { ...marked(reasons, rubric), reasons: sorted(reasons) };
}

/**
 * What a reader would most want to know: the weightiest answers that the policy gives (not its silences), the worst
 * first.
 */
export function highlightsOf(card: Scorecard, rubric: Rubric): Highlight[] {
  const spoken = rubric.lines.flatMap((line) => {
    const given = answerTo(line, card);
    const answer = line.answers[given];
    return answer && answer.points !== 0 && given !== 'silent' && !/^(?:source|contacts|optOuts):/.test(line.finding)
      ? [{ text: answer.says, points: answer.points, finding: line.finding }]
      : [];
  });
  return spoken
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, MOST_HIGHLIGHTS)
    .sort((a, b) => a.points - b.points)
    .map(({ text, points, finding }) => ({ text, tone: points < 0 ? 'bad' : 'good', finding }));
}
