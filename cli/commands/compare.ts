import { changedLines } from '../../lib/compare/lines';
import { changedSentences } from '../../lib/compare/sentences';
import type { PolicyDocument } from '../../lib/policy/document';
import type { Scorecard } from '../../lib/policy/scorecard';
import { segment } from '../../lib/segment/segment';
import { rulebook } from '../../rules/ruleset';
import { type Command, type ExitStatus, UsageProblem } from '../command';
import { explain, withPage } from '../inputs';
import { readPolicy } from '../read-policy';
import { comparisonText } from '../render/comparison';

export const compareCommand: Command = {
  synopsis: 'compare OLD NEW [--url U] [--json]',
  summary: 'Two versions of a policy: what changed in the scorecard, and the changed sentences.',
  options: { url: { type: 'string' }, json: { type: 'boolean' } },
  async run({ files, values, terminal }): Promise<ExitStatus> {
    const [older, newer, ...others] = files;
    if (older === undefined || newer === undefined || others.length > 0) {
      throw new UsageProblem('Name two files: the old version and the new one.');
    }
    const url = typeof values.url === 'string' ? values.url : undefined;
    const versions: Version[] = [];
    for (const file of [older, newer]) {
      try {
        versions.push(await withPage({ file, url }, readPolicy));
      } catch (failure) {
        terminal.complain(explain(failure, file));
      }
    }
    const [before, after] = versions;
    if (before === undefined || after === undefined) return 1;
    const comparison = {
      before: before.scorecard,
      after: after.scorecard,
      lines: changedLines(before.scorecard, after.scorecard),
      sentences: changedSentences(sentences(before), sentences(after)),
    };
    terminal.print(values.json === true ? inJson(comparison) : comparisonText(comparison));
    return 0;
  },
};

interface Version {
  policy: PolicyDocument;
  scorecard: Scorecard;
}

function sentences({ policy }: Version): string[] {
  const lexicon = rulebook.lexicons.find(({ language }) => language === policy.language);
  return segment(policy, lexicon?.abbreviations ?? []).map(({ text }) => text);
}

function inJson({ before, after, lines, sentences: changed }: Parameters<typeof comparisonText>[0]): string {
  const version = ({ id, source, grade }: Scorecard) => ({
    id,
    lastUpdated: source.lastUpdated,
    grade: { letter: grade.letter, score: grade.score },
  });
  return JSON.stringify({ before: version(before), after: version(after), lines, sentences: changed });
}
