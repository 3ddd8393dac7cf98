import type { PageAnswer } from '../policy/messages';

/**
 * What of ours stands in a page: the glance that every page gets, and in its place the reader where there may be
 * something to read.
 */
export type Attendant = Glance | Reader;

interface Glance extends Attending {
  stage: 'glance';
}

interface Reader extends Attending {
  stage: 'reader';
  /** Reads the page whatever it looks like, because a person asked for it. */
  read(): void;
}

interface Attending {
  /** What have you made of your page? From now on, changes are told. */
  tell(): PageAnswer | Promise<PageAnswer>;
  /** Stops for good, since another takes its place. Says whether somebody waits for what comes of the page. */
  relieve(): 'silent' | 'told';
}

/** In the world that the scripts of an extension share in a page; no element of the page can go by a symbol. */
const PLACE = Symbol.for('smallprint');
const world = globalThis as unknown as { [PLACE]?: Attendant | undefined };

export const attendant = (): Attendant | undefined => world[PLACE];

export function setAttendant(one: Attendant): void {
  world[PLACE] = one;
}

/** Runs in the page, on its own: it asks whoever attends it there. Null where nobody does. */
export function askAttendant(): unknown {
  const here = globalThis as unknown as { [place: symbol]: { tell(): unknown } | undefined };
  return here[Symbol.for('smallprint')]?.tell() ?? null;
}
