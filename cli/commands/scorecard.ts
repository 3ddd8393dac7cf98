import { type Command, UsageProblem } from '../command';
import { answerPages, answersInJson, pageOptions } from '../inputs';
import { doubtAbout, readPolicy } from '../read-policy';
import { scorecardMarkdown } from '../render/markdown';
import { scorecardText } from '../render/terminal';

export const scorecardCommand: Command = {
  synopsis: 'scorecard FILE… [--url U] [--json | --markdown]   or   scorecard --manifest -',
  summary: 'What the policy says, line by line, with its own sentences and a grade.',
  options: { ...pageOptions, markdown: { type: 'boolean' } },
  run: (call) => {
    const { values, terminal } = call;
    if (values.markdown === true && answersInJson(call)) {
      throw new UsageProblem('--markdown makes a report, --json and --manifest make JSON: choose one.');
    }
    let printed = 0;
    return answerPages(call, (page) => {
      const { scorecard } = readPolicy(page);
      const doubt = values.manifest === undefined ? doubtAbout(page) : null;
      if (doubt !== null) terminal.complain(doubt);
      if (answersInJson(call)) return JSON.stringify(scorecard);
      // An empty line between the scorecards of several files.
      const text = values.markdown === true ? scorecardMarkdown(scorecard) : scorecardText(scorecard);
      printed += 1;
      return printed > 1 ? `\n${text}` : text;
    });
  },
};
