/** 0: done; 1: some input failed; 2: wrong usage. */
export type ExitStatus = 0 | 1 | 2;

/** Where a command reads and writes: the real terminal, or a test's. */
export interface Terminal {
  /** All of standard input, as text. */
  read(): Promise<string>;
  /** One line (or several) on standard output. */
  print(text: string): void;
  /** One line on standard error: what went wrong and what to do. */
  complain(line: string): void;
}

export type OptionValues = { readonly [option: string]: string | boolean | undefined };

/** A command as it was called: what stands on its command line, already parsed. */
export interface Call {
  files: readonly string[];
  values: OptionValues;
  terminal: Terminal;
}

export interface Command {
  /** "detect FILE… [--url U] [--json]" */
  synopsis: string;
  /** One line for `--help`. */
  summary: string;
  options: { readonly [option: string]: { readonly type: 'string' | 'boolean' } };
  run(call: Call): Promise<ExitStatus>;
}

/** The call makes no sense; the message says how to call it instead. Ends the run with status 2. */
export class UsageProblem extends Error {}

/** One input could not be used; the message is one line that says what to do. Other inputs go on. */
export class InputProblem extends Error {}
