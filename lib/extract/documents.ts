import { count, wordingOf } from '../detect/counting';
import { languageOf } from '../detect/language';
import { type Naming, namingOf } from '../detect/names';
import { vocabularyOf } from '../detect/vocabulary';
import type { Chunk } from './flow';
import { rank } from './outline';

const LEAST_DOCUMENT_WORDS = 120; // a section of fewer words refers to the other document instead of being it
// Phrases of terms for one of privacy policies: terms have one or more, policies 0.1.
const TERMS_SHARE = 0.5;

/** A part of the text that its heading names as a document of its own. */
interface Part {
  kind: 'privacy' | 'other';
  level: number;
  from: number;
  to: number;
  words: number;
}

/**
 * Of several documents on one page, the privacy policy. A page that calls itself by several ("Terms, Privacy & Copyright")
 * is cut to the parts headed as privacy policies; from one that does not, only parts headed as terms beside them are cut.
 * What would be cut has to read as terms do: a policy has sections called "Privacy rights" and "Disclaimer".
 */
export function ownDocument(chunks: Chunk[], page: Naming): Chunk[] {
  const parts = partsOf(chunks).filter(({ words }) => words >= LEAST_DOCUMENT_WORDS);
  const own = parts.filter(({ kind }) => kind === 'privacy');
  // A section on terms inside a policy ranks below it; a document beside it does not.
  const beside = parts.filter(
    (part) => part.kind === 'other' && !own.some(({ from, to }) => from < part.from && part.from < to),
  );
  if (own.length === 0) return chunks;
  const callsItselfSeveral = Math.max(page.terms, page.otherLegal) === 1;
  const kept = callsItselfSeveral ? within(chunks, own) : without(chunks, within(chunks, beside));
  if (kept.length === chunks.length) return chunks;
  return speaksAsTerms(without(chunks, kept)) ? kept : chunks;
}

function speaksAsTerms(chunks: readonly Chunk[]): boolean {
  const text = chunks.map((chunk) => chunk.text).join('\n');
  const { says, termsSay } = vocabularyOf(languageOf(text));
  const wording = wordingOf(text);
  return count(wording, termsSay) > TERMS_SHARE * count(wording, says);
}

function without(chunks: readonly Chunk[], cut: readonly Chunk[]): Chunk[] {
  const isCut = new Set(cut);
  return chunks.filter((chunk) => !isCut.has(chunk));
}

function within(chunks: Chunk[], parts: readonly Part[]): Chunk[] {
  return chunks.filter((_, index) => parts.some(({ from, to }) => from <= index && index < to));
}

function partsOf(chunks: readonly Chunk[]): Part[] {
  const parts: Part[] = [];
  const open: Part[] = [];
  rank(chunks).forEach(({ chunk, kind, level }, index) => {
    if (kind === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      const named = documentNamed(chunk.text);
      if (named) {
        const part: Part = { kind: named, level, from: index, to: chunks.length, words: 0 };
        parts.push(part);
        open.push(part);
      }
    }
    for (const part of open) {
      part.words += chunk.words;
      part.to = index + 1;
    }
  });
  return parts;
}

function documentNamed(heading: string): 'privacy' | 'other' | null {
  const { privacy, terms, otherLegal } = namingOf(heading.replace(/^[\s\divxIVX.)§-]+(?=\p{L})/u, ''));
  const isOther = Math.max(terms, otherLegal) === 1;
  // "Terms and Privacy" is the title of them all.
  if (privacy === 1) return isOther ? null : 'privacy';
  return isOther ? 'other' : null;
}
