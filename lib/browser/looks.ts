/** Runs a task once, when the page is idle, so many ms from now at the earliest. Gives back how to call it off. */
export type Schedule = (task: () => void, afterMs: number) => () => void;

/**
 * How long after one look the next comes, in ms: at once on arrival, then so that what scripts render late is found. A
 * page that never settles is left alone after the last.
 */
const PAUSES = [0, 1_000, 1_000, 2_000, 4_000, 7_000] as const;

/** However often a page calls itself another, as endless lists do when scrolled, looks are this far apart. In ms. */
const LEAST_PAUSE = 1_000;

/** So many looks in all until the person themself goes somewhere: five such pages' worth. */
const MOST_LOOKS = 30;

/**
 * Says when a page is looked at: now and a few times more after each arrival, at most once a second, and not for ever.
 */
export class Looks {
  #step = 0;
  #left: number = MOST_LOOKS;
  #last = Number.NEGATIVE_INFINITY;
  #callOff: (() => void) | null = null;
  #state: 'on' | 'stopped' = 'on';

  constructor(
    readonly look: () => void,
    readonly schedule: Schedule,
    readonly now: () => number,
  ) {}

  /** The page has loaded, or shows another view: because the person acted, or by itself. */
  arrive(because: 'person' | 'page'): void {
    if (because === 'person') this.#left = MOST_LOOKS;
    // The first look at the view before will do for this one, and must not be put off for ever.
    if (this.#step === 0 && this.#callOff) return;
    this.#step = 0;
    this.#callOff?.();
    this.#plan();
  }

  /** For good. */
  stop(): void {
    this.#state = 'stopped';
    this.#callOff?.();
    this.#callOff = null;
  }

  #plan(): void {
    const pause = PAUSES[this.#step];
    if (pause === undefined || this.#left === 0 || this.#state === 'stopped') return;
    // A clock that was set back since counts as none: a look is never put off for longer than that.
    const sinceLast = Math.max(0, this.now() - this.#last);
    this.#callOff = this.schedule(() => this.#go(), Math.max(pause, LEAST_PAUSE - sinceLast));
  }

  #go(): void {
    this.#callOff = null;
    this.#step += 1;
    this.#left -= 1;
    this.#last = this.now();
    this.look();
    this.#plan();
  }
}
