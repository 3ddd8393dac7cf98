import { detectionLanguages } from '../../rules/detection/languages';
import { prepared, spaced } from './phrases';

/** What a title can name. */
export type Named = 'privacy' | 'cookies' | 'terms' | 'otherLegal' | 'hub';

/** How fully a title names each kind: 1 where it says little else, less where it is some words of many. */
export type Naming = Readonly<Record<Named, number>>;

const FULL_SHARE = 0.5; // of a title's letters: "Acme Privacy Policy" is one, "Ten facts about privacy" is none
const AT_ITS_EDGE = 0.5; // a full name that begins or ends a longer title

const kinds: readonly Named[] = ['privacy', 'cookies', 'terms', 'otherLegal', 'hub'];
let phrases: Phrase[] | null = null;
let anyGlued: RegExp | null = null;

interface Phrase {
  kind: Named;
  text: string;
  glued: string;
  /** A word that only makes a title where it stands alone. */
  use: 'anywhere' | 'alone';
}

/** Prepared on first use, once for all pages. */
function allPhrases(): Phrase[] {
  const phrase = (kind: Named, name: string, use: Phrase['use']): Phrase => {
    const text = prepared(name);
    return { kind, text, glued: text.replaceAll(' ', ''), use };
  };
  phrases ??= detectionLanguages.flatMap(({ names }) => [
    ...kinds.flatMap((kind) => names[kind].map((name) => phrase(kind, name, kind === 'hub' ? 'alone' : 'anywhere'))),
    ...names.privacyAlone.map((name) => phrase('privacy', name, 'alone')),
  ]);
  return phrases;
}

/** One expression for all phrases costs hardly more than one phrase, and most titles hold none. */
function holdsPhrase(glued: string): boolean {
  anyGlued ??= new RegExp(
    allPhrases()
      .map((phrase) => phrase.glued)
      .join('|'),
  );
  return anyGlued.test(glued);
}

/** What one title, heading or part of a path names. Words glued together ("privacypolicy") are read too. */
export function namingOf(title: string): Naming {
  const naming: Record<Named, number> = { privacy: 0, cookies: 0, terms: 0, otherLegal: 0, hub: 0 };
  const spacedTitle = spaced(title);
  const glued = spacedTitle.replaceAll(' ', '');
  if (glued === '' || !holdsPhrase(glued)) return naming;
  const found = allPhrases().filter((phrase) => glued === phrase.glued || spacedTitle.includes(phrase.text));
  for (const phrase of found) {
    // Of "Terms of Use and Privacy", each name is judged by what the other leaves.
    const others = found.filter(({ kind, glued: name }) => kind !== phrase.kind && !phrase.glued.includes(name));
    const rest = glued.length - Math.max(0, ...others.map((other) => other.glued.length));
    naming[phrase.kind] = Math.max(naming[phrase.kind], fullness(spacedTitle, rest, phrase));
  }
  return naming;
}

function fullness(title: string, letters: number, { text, glued, use }: Phrase): number {
  const share = glued.length / letters;
  if (share >= FULL_SHARE) return 1;
  if (use === 'alone') return share;
  return title.startsWith(text) || title.endsWith(text) ? Math.max(AT_ITS_EDGE, share * 2) : share * 2;
}

/** The strongest naming of each kind among several titles. */
export function strongest(namings: readonly Naming[]): Naming {
  const most = (kind: Named) => Math.max(0, ...namings.map((naming) => naming[kind]));
  return {
    privacy: most('privacy'),
    cookies: most('cookies'),
    terms: most('terms'),
    otherLegal: most('otherLegal'),
    hub: most('hub'),
  };
}
