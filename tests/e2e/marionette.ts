import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const START_MS = 60_000;
const ANSWER_MS = 30_000;
const END_MS = 5_000;

/** So that a test browser is silent, and nothing in it moves of itself. */
const QUIET = {
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  // In a window that nobody looks at, popups would close at once.
  'ui.popup.disable_autohide': true,
};

/** A Firefox under remote control by its own protocol, Marionette: no driver program stands between. */
export class Marionette {
  #waiting = new Map<number, { resolve: (value: unknown) => void; reject: (why: Error) => void }>();
  #received: Buffer = Buffer.alloc(0);
  #sent = 0;

  private constructor(
    readonly process: ChildProcess,
    readonly socket: net.Socket,
    readonly profile: string,
  ) {}

  /** Starts it headless, with a profile of its own that `close` removes. */
  static async open(program: string, preferences: Record<string, string | number | boolean>): Promise<Marionette> {
    const profile = mkdtempSync(path.join(tmpdir(), 'smallprint-firefox-'));
    const lines = Object.entries({ ...QUIET, ...preferences }).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
    const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
    const env = { ...process.env, MOZ_HEADLESS_WIDTH: '1200', MOZ_HEADLESS_HEIGHT: '900' };
    const firefox = spawn(program, args, { stdio: 'ignore', env });
    // By Ctrl+C, too.
    process.once('exit', () => {
      firefox.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    });
    const portFile = path.join(profile, 'MarionetteActivePort');
    for (const deadline = Date.now() + START_MS; !existsSync(portFile); await pause(50))
      if (Date.now() > deadline || firefox.exitCode !== null)
        throw new Error(`Firefox did not start. Try: ${program} --headless`);
    await pause(50);
    const socket = net.connect(Number(readFileSync(portFile, 'utf8')), '127.0.0.1');
    const marionette = new Marionette(firefox, socket, profile);
    await marionette.#greeting();
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    return marionette;
  }

  async send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#sent;
    const message = JSON.stringify([0, id, command, parameters]);
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    const answered = await Promise.race([answer, pause(ANSWER_MS).then(() => LATE)]);
    if (answered === LATE) throw new Error(`Firefox did not answer ${command}.`);
    return answered;
  }

  /**
   * Runs the body of an async function in the browser's own window, with all its powers; `args` are its arguments.
   * What it gives back has to be JSON.
   */
  async run<T>(body: string, args: readonly unknown[]): Promise<T> {
    const script = `const done = arguments[arguments.length - 1];
      (async (...args) => { ${body} })(...arguments).then((value) => done({ value }), (why) => done({ why: String(why) }));`;
    const parameters = { script, args, scriptTimeout: ANSWER_MS };
    const { value } = (await this.send('WebDriver:ExecuteAsyncScript', parameters)) as {
      value: { value: T; why?: string };
    };
    if (value.why !== undefined) throw new Error(value.why);
    return value.value;
  }

  async close(): Promise<void> {
    const ended = new Promise<void>((resolve) => this.process.once('exit', () => resolve()));
    await this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    this.socket.destroy();
    if (this.process.exitCode === null) await Promise.race([ended, pause(END_MS)]);
    if (this.process.exitCode === null) this.process.kill('SIGKILL');
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 3 });
  }

  #greeting(): Promise<unknown> {
    const hello = new Promise<unknown>((resolve, reject) => this.#waiting.set(0, { resolve, reject }));
    this.socket.on('error', (problem) => this.#waiting.get(0)?.reject(problem));
    this.socket.on('data', (data) => {
      this.#received = Buffer.concat([this.#received, data]);
      for (let message = this.#next(); message !== null; message = this.#next()) this.#take(message);
    });
    return hello;
  }

  /** A message is its length in bytes, a colon, and JSON; null while one is incomplete. */
  #next(): unknown {
    const colon = this.#received.indexOf(':');
    if (colon < 0) return null;
    const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
    if (this.#received.length < end) return null;
    const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
    this.#received = this.#received.subarray(end);
    return message;
  }

  #take(message: unknown): void {
    const [, id, problem, result] = Array.isArray(message) ? message : [1, 0, null, message];
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (problem) waiting?.reject(new Error(`${problem.error}: ${problem.message}`));
    else waiting?.resolve(result);
  }
}

const LATE = Symbol('late');

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
