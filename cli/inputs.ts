import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PolicyTooLongError } from '../lib/extract/limits';
import { type Call, type ExitStatus, InputProblem, UsageProblem } from './command';
import { decode } from './decode';
import { openPage } from './page';

/** The options that every command reading pages has. */
export const pageOptions = {
  url: { type: 'string' },
  manifest: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** A page that is open for the time of one answer; its DOM is freed afterwards. */
export interface ReadPage {
  id: string;
  file: string;
  /** The address it was said to come from, else its own canonical link, else its file: address. */
  url: string;
  document: Document;
}

/** How the answers are wanted: a manifest is always answered in JSON lines. */
export function answersInJson(call: Call): boolean {
  return call.values.json === true || call.values.manifest !== undefined;
}

/**
 * Opens each page that the call names, one after the other, and prints what `answer` says of it. With `--manifest -` a
 * page that fails is answered with `{"id","error"}` in its place; a failing FILE is one line on standard error.
 */
export async function answerPages(
  call: Call,
  answer: (page: ReadPage) => string | Promise<string>,
): Promise<ExitStatus> {
  const { terminal } = call;
  let status: ExitStatus = 0;
  const inManifest = call.values.manifest !== undefined;
  for (const request of await requests(call)) {
    try {
      if ('problem' in request) throw new InputProblem(request.problem);
      terminal.print(await withPage(request, answer));
    } catch (failure) {
      status = 1;
      const error = explain(failure, 'file' in request ? request.file : 'the manifest');
      if (inManifest) terminal.print(JSON.stringify({ id: request.id, error }));
      else terminal.complain(error);
    }
  }
  return status;
}

/** Opens the one page of a command that takes a single FILE (`letter`, `compare`), and closes it after `use`. */
export async function withPage<T>(
  { file, id, url }: { file: string; id?: string | null; url?: string | undefined },
  use: (page: ReadPage) => T | Promise<T>,
): Promise<T> {
  const { text, name } = readText(file);
  const page = await openPage(text, name, url);
  try {
    return await use({
      id: id ?? path.basename(file).replace(/\.[^.]+$/, ''),
      file,
      url: page.url,
      document: page.document,
    });
  } finally {
    page.close();
  }
}

/** One line for people, whatever went wrong with an input. */
export function explain(failure: unknown, file: string): string {
  const message = failure instanceof Error ? failure.message : String(failure);
  const line = message.replace(/\s+/g, ' ').trim();
  if (failure instanceof RangeError)
    return `${file} is nested too deeply to be parsed. Save the text of the policy alone.`;
  if (failure instanceof PolicyTooLongError) return `${file}: ${line}`;
  return failure instanceof InputProblem ? line : `${file} could not be read: ${line} Please report it with the page.`;
}

type Request = { id: string; file: string; url?: string | undefined } | { id: string | null; problem: string };

async function requests(call: Call): Promise<Request[]> {
  const { files, values, terminal } = call;
  const url = typeof values.url === 'string' ? values.url : undefined;
  if (url !== undefined && !isWebAddress(url))
    throw new UsageProblem(`--url "${url}" is no web address: begin it with https://.`);
  if (values.manifest === undefined) {
    if (files.length === 0) throw new UsageProblem('Name at least one FILE.');
    return files.map((file) => ({ id: path.basename(file).replace(/\.[^.]+$/, ''), file, url }));
  }
  if (values.manifest !== '-') throw new UsageProblem('--manifest takes "-": the lines are read from standard input.');
  if (files.length > 0) throw new UsageProblem('Name files or use --manifest, not both.');
  const lines = (await terminal.read()).split(/\r?\n/);
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [manifestRequest(line, index + 1)]));
}

function manifestRequest(line: string, number: number): Request {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return {
      id: null,
      problem: `Line ${number} of the manifest is not JSON. Write {"id":"…","file":"…","url":"https://…"}.`,
    };
  }
  const { id, file, url } = (typeof row === 'object' && row !== null ? row : {}) as Record<string, unknown>;
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : null;
  if (name === null || typeof file !== 'string') {
    return {
      id: name,
      problem: `Line ${number} of the manifest lacks an "id" or a "file". Write {"id":"…","file":"…","url":"https://…"}.`,
    };
  }
  return { id: name, file, url: typeof url === 'string' && isWebAddress(url) ? url : undefined };
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

function readText(file: string): { text: string; name: string } {
  // `npm run` changes to the project's folder; files are named from where the person stands.
  const standing = process.env.npm_lifecycle_event === 'smallprint' ? process.env.INIT_CWD : undefined;
  const name = path.resolve(standing ?? process.cwd(), file);
  let bytes: Buffer;
  try {
    bytes = readFileSync(name);
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new InputProblem(`${file} does not exist. Check the name, or save the page as HTML first.`);
    if (code === 'EISDIR') throw new InputProblem(`${file} is a folder. Name the files in it.`);
    throw new InputProblem(`${file} cannot be opened (${code}). Check its permissions.`);
  }
  return { text: decode(bytes, file), name };
}
