import { count, wordingOf } from '../detect/counting';
import { languageOf } from '../detect/language';
import { type Naming, namingOf } from '../detect/names';
import { vocabularyOf } from '../detect/vocabulary';
import type { Chunk } from './flow';
import { rank } from './outline';

const LEAST_DOCUMENT_WORDS = 120; // a section of fewer words refers to the other document instead of being it
// Phrases of terms for one of privacy policies: terms have one or more, policies 0.1.
const TERMS_SHARE = 0.5;

/** A heading with what is under it. */
interface Section {
  heading: string;
  level: number;
  from: number;
  to: number;
  words: number;
}

/** A part of the text that its heading names as a document of its own. */
interface Part extends Section {
  kind: 'privacy' | 'other';
}

/**
 * Of several documents on one page, the privacy policy. A page that calls itself by several ("Terms, Privacy &
 * Copyright") is cut to the parts headed as privacy policies; from one that does not, only parts headed as terms beside
 * them are cut. What would be cut has to read as terms do: a policy has sections called "Privacy rights" and
 * "Disclaimer".
 */
export function ownDocument(chunks: Chunk[], page: Naming): Chunk[] {
  const parts = partsOf(chunks);
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
  return sectionsOf(chunks)
    .filter(({ words }) => words >= LEAST_DOCUMENT_WORDS)
    .flatMap((section) => {
      const kind = documentNamed(section.heading);
      return kind ? [{ ...section, kind }] : [];
    });
}

function sectionsOf(chunks: readonly Chunk[]): Section[] {
  const sections: Section[] = [];
  const open: Section[] = [];
  rank(chunks).forEach(({ chunk, kind, level }, index) => {
    if (kind === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      const section: Section = { heading: chunk.text, level, from: index, to: chunks.length, words: 0 };
      sections.push(section);
      open.push(section);
    }
    for (const section of open) {
      section.words += chunk.words;
      section.to = index + 1;
    }
  });
  return sections;
}

function documentNamed(heading: string): 'privacy' | 'other' | null {
  const { privacy, terms, otherLegal } = namingOf(heading.replace(/^[\s\divxIVX.)§-]+(?=\p{L})/u, ''));
  const isOther = Math.max(terms, otherLegal) === 1;
  // "Terms and Privacy" is the title of them all.
  if (privacy === 1) return isOther ? null : 'privacy';
  return isOther ? 'other' : null;
}
