import type { Morphology } from './morphology';

/**
 * Phrase notation, from which every word of a rule and of the lexicon is made:
 *
 *   precise location             the words in this order; each in singular and plural, British and American spelling
 *   ~sell your information       any form of the verb: sell, sells, sold, selling
 *   (precise|exact) location     one of these
 *   (your)? data, gps? location  may be left out
 *   sell * information           up to four words between, none of them a full stop or semicolon
 *   'us                          exactly as written, no plural
 *
 * A hyphen is a space: "opt-out" matches "opt out" and "opt-out".
 */
export const GAP = '*';

/** More word sequences than this from one phrase means that it should be two phrases. */
const MOST_SEQUENCES = 4000;

type Piece =
  | { kind: 'word'; forms: string[][] }
  | { kind: 'gap' }
  | { kind: 'choice'; of: Piece[][]; optional: 'yes' | 'no' };

/** Expands a phrase to its sequences of lower-case words; `GAP` stands for a gap. Throws on notation that it does not know. */
export function sequencesOf(phrase: string, morphology: Morphology): string[][] {
  const tokens =
    phrase
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[()|?*]|[^\s()|?*]+/g) ?? [];
  let at = 0;

  function choice(): Piece[][] {
    const alternatives: Piece[][] = [[]];
    while (at < tokens.length && tokens[at] !== ')') {
      const token = tokens[at++] as string;
      const current = alternatives.at(-1) as Piece[];
      if (token === '|') alternatives.push([]);
      else if (token === '*') current.push({ kind: 'gap' });
      else if (token === '(') {
        const inner = choice();
        if (tokens[at++] !== ')') throw new Error(`Phrase “${phrase}”: a bracket is not closed. Add “)”.`);
        current.push({ kind: 'choice', of: inner, optional: 'no' });
      } else if (token === '?') {
        const last = current.pop();
        if (!last)
          throw new Error(`Phrase “${phrase}”: “?” stands behind nothing. Write it behind a word or a bracket.`);
        current.push({ kind: 'choice', of: [[last]], optional: 'yes' });
      } else {
        for (const word of formsOf(token, morphology)) current.push({ kind: 'word', forms: word });
      }
    }
    return alternatives;
  }

  const parsed = choice();
  if (at < tokens.length) throw new Error(`Phrase “${phrase}”: a bracket is closed that was not opened. Remove “)”.`);
  const sequences = parsed.flatMap((pieces) => expand(pieces, phrase));
  if (sequences.some((sequence) => sequence.length === 0))
    throw new Error(`Phrase “${phrase}” can be empty. Leave one word required.`);
  return sequences;
}

/** The forms of one written word; a hyphenated word is several words. Each form is a sequence ("e mail" is two words). */
function formsOf(token: string, morphology: Morphology): string[][][] {
  if (token.startsWith("'") && token.length > 1) return [[[token.slice(1)]]];
  const verb = token.startsWith('~');
  const bare = verb ? token.slice(1) : token;
  if (/^non-\p{L}+$/u.test(bare)) return [morphology.noun(bare).map((form) => [form])];
  return bare.split('-').map((word) => {
    const forms = verb ? morphology.verb(word) : morphology.noun(word);
    return forms.flatMap((form) => (/^emails?$/.test(form) ? [[form], ['e', form.slice(1)]] : [[form]]));
  });
}

function expand(pieces: readonly Piece[], phrase: string): string[][] {
  let sequences: string[][] = [[]];
  for (const piece of pieces) {
    const ends: string[][] =
      piece.kind === 'word'
        ? piece.forms
        : piece.kind === 'gap'
          ? [[GAP]]
          : [...piece.of.flatMap((inner) => expand(inner, phrase)), ...(piece.optional === 'yes' ? [[]] : [])];
    sequences = sequences.flatMap((begin) => ends.map((end) => [...begin, ...end]));
    if (sequences.length > MOST_SEQUENCES)
      throw new Error(`Phrase “${phrase}” stands for more than ${MOST_SEQUENCES} sequences. Split it into two.`);
  }
  return sequences;
}
