import { parseArgs } from 'node:util';
import { type Command, type ExitStatus, type Terminal, UsageProblem } from './command';
import { classifyCommand } from './commands/classify';
import { compareCommand } from './commands/compare';
import { detectCommand } from './commands/detect';
import { extractCommand } from './commands/extract';
import { letterCommand } from './commands/letter';
import { scorecardCommand } from './commands/scorecard';

/** Every command of the terminal twin. Adding one is adding a line. */
const commands: Readonly<Record<string, Command>> = {
  scorecard: scorecardCommand,
  detect: detectCommand,
  extract: extractCommand,
  classify: classifyCommand,
  letter: letterCommand,
  compare: compareCommand,
};

const terminal: Terminal = {
  async read() {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('utf8');
  },
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
};

/** Runs one command line (without the program's name) and gives back the exit status; never throws for bad input. */
export async function main(argv: readonly string[]): Promise<ExitStatus> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.print(help());
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    terminal.complain(`There is no command "${name}". Use one of: ${Object.keys(commands).join(', ')}.`);
    return 2;
  }
  try {
    const { positionals, values } = parseArgs({
      args: rest,
      options: { ...command.options, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (values.help) {
      terminal.print(`smallprint ${command.synopsis}\n${command.summary}`);
      return 0;
    }
    return await command.run({ files: positionals, values, terminal });
  } catch (problem) {
    if (!(problem instanceof UsageProblem) && !isParseProblem(problem)) throw problem;
    terminal.complain(`${firstSentence(problem.message)} Usage: smallprint ${command.synopsis}`);
    return 2;
  }
}

function help(): string {
  const lines = Object.values(commands).map(({ synopsis, summary }) => `  smallprint ${synopsis}\n      ${summary}`);
  return ['Says what a privacy policy says. Nothing leaves this computer.', '', ...lines].join('\n');
}

function isParseProblem(problem: unknown): problem is Error {
  return problem instanceof Error && String((problem as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
}

// parseArgs explains at length how to pass a dash; its first sentence is enough.
function firstSentence(message: string): string {
  return message.split(/(?<=\.) /)[0] ?? message;
}
