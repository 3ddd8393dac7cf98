import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A mail program that notes down what it is opened with, and opens nothing. */
export interface MailProgram {
  /** The addresses so far, and none of them twice. */
  opened(): string[];
  remove(): void;
}

/**
 * Stands in for the person's mail program in all browsers that are started from now on: on Linux, they hand `mailto:` addresses
 * to `xdg-email` or `xdg-open`, whichever stands first in the path.
 */
export function standInForMail(): MailProgram {
  const folder = mkdtempSync(path.join(tmpdir(), 'smallprint-mail-'));
  const notes = path.join(folder, 'opened');
  const { PATH } = process.env;
  for (const name of ['xdg-email', 'xdg-open']) {
    const program = path.join(folder, name);
    writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$@" >> '${notes}'\n`);
    chmodSync(program, 0o755);
  }
  process.env['PATH'] = `${folder}${path.delimiter}${PATH ?? ''}`;
  return {
    opened() {
      const lines = existsSync(notes) ? readFileSync(notes, 'utf8').split('\n') : [];
      return [...new Set(lines.filter((line) => line.startsWith('mailto:')))];
    },
    remove() {
      process.env['PATH'] = PATH;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
