import { describeSegment } from '../../lib/classify/segment-categories';
import { topicBook } from '../../rules/topic-book';
import { type Command, type ExitStatus, InputProblem, UsageProblem } from '../command';
import { explain } from '../inputs';

export const classifyCommand: Command = {
  synopsis: 'classify < segments.jsonl',
  summary:
    'Policy segments as JSON lines {"id","text"} on standard input: what each is about, and what it says of personal data.',
  options: { json: { type: 'boolean' } },
  async run({ files, terminal }): Promise<ExitStatus> {
    if (files.length > 0) throw new UsageProblem(`classify reads standard input: smallprint classify < ${files[0]}.`);
    let status: ExitStatus = 0;
    const lines = (await terminal.read()).split(/\r?\n/);
    lines.forEach((line, index) => {
      if (line.trim() === '') return;
      const row = parsed(line);
      try {
        if (row.text === null) throw new InputProblem(`Line ${index + 1} is no segment. Write {"id":"…","text":"…"}.`);
        const { categories, statements } = describeSegment(row.text, topicBook);
        terminal.print(JSON.stringify({ id: row.id, categories, statements }));
      } catch (failure) {
        status = 1;
        terminal.print(JSON.stringify({ id: row.id, error: explain(failure, `Line ${index + 1}`) }));
      }
    });
    return status;
  },
};

/** `id` is handed back as it came, be it text or number. */
function parsed(line: string): { id: string | number | null; text: string | null } {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { id: null, text: null };
  }
  const { id, text } = (typeof row === 'object' && row !== null ? row : {}) as Record<string, unknown>;
  const name = typeof id === 'string' || typeof id === 'number' ? id : null;
  return { id: name, text: name !== null && typeof text === 'string' ? text : null };
}
