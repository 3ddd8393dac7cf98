import { detect } from '../detect/detect';
import { extract } from '../extract/extract';
import { PolicyTooLongError } from '../extract/limits';
import type { PolicyDocument } from '../policy/document';
import type { Message, PageAnswer, Revealed } from '../policy/messages';
import type { PageKind } from '../policy/verdict';
import type { ToBackground } from './background-messages';
import { clearEvidence, revealEvidence } from './reveal';

type RevealRequest = Extract<Message, { kind: 'reveal' }>;

/**
 * Reads the page that it stands in. On a page that has nothing to do with privacy it stays silent: nothing is sent, so
 * the background is not even woken.
 */
export class PageReader {
  /** What has been made of the page so far. */
  #answer: PageAnswer = { kind: 'waiting' };
  /** The text that the background has; evidence is counted in it. */
  #document: PolicyDocument | null = null;
  /** Once the background or the popup has heard of this page, it is told of every change. */
  #announced: 'no' | 'yes' = 'no';
  #seen = '';
  /** The view that a person asked us to read: whatever it is, it stays read. */
  #askedFor = '';

  constructor(
    readonly page: Document,
    readonly send: (message: ToBackground) => void,
  ) {}

  /**
   * Another view by in-page navigation; looks at it follow. A jump within the same page is none: only its look changes.
   */
  move(): void {
    clearEvidence(this.page);
  }

  /** The person wants nothing looked at here before they ask. */
  sleep(): void {
    if (this.#answer.kind === 'waiting') this.#answer = { kind: 'asleep' };
  }

  leave(): void {
    if (this.#announced === 'yes') this.send({ kind: 'left' });
  }

  /** Back out of the browser's back/forward cache, as it was; the background has forgotten it. */
  comeBack(): void {
    if (this.#document) this.send({ kind: 'document', document: this.#document });
    else if (this.#announced === 'yes' && this.#answer.kind === 'not-read')
      this.send({ kind: 'page', page: this.#answer.page });
  }

  tellPage(): PageAnswer {
    this.#announced = 'yes';
    return this.#answer;
  }

  /** Detects, and reads what is a policy. Does nothing while the page is as it was at the last look. */
  look(): void {
    const sight = sightOf(this.page);
    if (sight === this.#seen) return;
    this.#seen = sight;
    const kind = this.#detect();
    if (kind === 'privacy-policy') this.#read();
    else if (viewOf(this.page) !== this.#askedFor) this.#leaveAlone(kind);
  }

  /** Reads the page whatever it is, because a person asked to. */
  read(): void {
    this.#askedFor = viewOf(this.page);
    this.#seen = sightOf(this.page);
    this.#read();
  }

  #read(): void {
    this.#answer = { kind: 'read' };
    this.#announced = 'yes';
    this.send({ kind: 'page', page: 'reading' });
    try {
      this.#document = extract(this.page, this.page.location.href);
      this.send({ kind: 'document', document: this.#document });
    } catch (problem) {
      this.#document = null;
      this.send({ kind: 'page', page: problem instanceof PolicyTooLongError ? 'too-long' : 'failed' });
    }
  }

  async reveal(request: RevealRequest): Promise<Revealed> {
    try {
      this.#document ??= extract(this.page, this.page.location.href);
      return await revealEvidence(this.page, this.#document, request);
    } catch {
      // It has grown beyond our bounds, or was taken apart while we looked.
      return { kind: 'changed' };
    }
  }

  /** A page made to break detection is no policy, and must not fill the console of whoever visits it. */
  #detect(): PageKind {
    try {
      return detect(this.page, this.page.location.href).kind;
    } catch {
      return 'none';
    }
  }

  #leaveAlone(kind: PageKind): void {
    this.#answer = { kind: 'not-read', page: kind };
    this.#document = null;
    if (kind === 'none' && this.#announced === 'no') return;
    this.#announced = 'yes';
    this.send({ kind: 'page', page: kind });
  }
}

/** Tells two views of a page apart without reading them; a jump to an anchor is no other view. */
function viewOf(page: Document): string {
  const { pathname, search, hash } = page.location;
  const route = /^#!?\//.test(hash) ? hash : ''; // "#/privacy" is how older single-page applications spell a path
  return [pathname, search, route].join(' ');
}

/** Changes with the view, and with what the page has made of it so far. */
function sightOf(page: Document): string {
  return [viewOf(page), page.title, page.getElementsByTagName('*').length].join(' ');
}
