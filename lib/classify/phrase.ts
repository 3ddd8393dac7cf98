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
 *   # days                       a number: 30, two, "two (2)"
 *   part(y|ies), subject(ed)?    a word with one of these endings: the bracket touches it
 *
 * A hyphen is a space: "opt-out" matches "opt out" and "opt-out". A slash is a word: "and/or".
 */
export type Piece =
  /** Each form is a sequence of words: "email" is also "e mail". */
  | { kind: 'word'; forms: readonly (readonly string[])[] }
  | { kind: 'gap' }
  | { kind: 'number' }
  | { kind: 'choice'; of: readonly Piece[][]; optional: 'yes' | 'no' };

/** Reads a phrase. Throws, saying what to correct, on notation that it does not know. */
export function parsePhrase(phrase: string, morphology: Morphology): Piece[] {
  const pieces = parse(phrase, morphology);
  if (canBeEmpty(pieces)) throw new Error(`Phrase “${phrase}” can be empty. Leave one word required.`);
  return pieces;
}

function parse(phrase: string, morphology: Morphology): Piece[] {
  const tokens = withEndings(phrase.toLowerCase().replaceAll('’', "'")).match(/[()|?*#]|[^\s()|?*#]+/g) ?? [];
  let at = 0;

  function choice(): Piece[][] {
    const alternatives: Piece[][] = [[]];
    while (at < tokens.length && tokens[at] !== ')') {
      const token = tokens[at++] as string;
      const current = alternatives.at(-1) as Piece[];
      if (token === '|') alternatives.push([]);
      else if (token === '*') current.push({ kind: 'gap' });
      else if (token === '#') current.push({ kind: 'number' });
      else if (token === '(') {
        const inner = choice();
        if (tokens[at++] !== ')') throw new Error(`Phrase “${phrase}”: a bracket is not closed. Add “)”.`);
        current.push({ kind: 'choice', of: inner, optional: 'no' });
      } else if (token === '?') {
        const last = current.pop();
        if (!last)
          throw new Error(`Phrase “${phrase}”: “?” stands behind nothing. Write it behind a word or a bracket.`);
        current.push({ kind: 'choice', of: [[last]], optional: 'yes' });
      } else current.push(...wordsOf(token, morphology));
    }
    return alternatives;
  }

  const alternatives = choice();
  if (at < tokens.length) throw new Error(`Phrase “${phrase}”: a bracket is closed that was not opened. Remove “)”.`);
  return alternatives.length > 1
    ? [{ kind: 'choice', of: alternatives, optional: 'no' }]
    : (alternatives[0] as Piece[]);
}

/** "part(y|ies)" → "(party|parties)"; "subject(ed)?" → "(subjected|subject)". */
function withEndings(phrase: string): string {
  if (!phrase.includes('(')) return phrase;
  return phrase.replace(/([~\p{L}'-]+)\(([^()\s]*)\)(\?)?/gu, (_, stem: string, endings: string, optional?: string) => {
    const words = endings.split('|').map((ending) => stem + ending);
    return `(${(optional ? [...words, stem] : words).join('|')})`;
  });
}

/** The words of one written token; a hyphenated token is several words. */
function wordsOf(token: string, morphology: Morphology): Piece[] {
  return formsOf(token, morphology).map((forms) => ({ kind: 'word', forms }));
}

function formsOf(token: string, morphology: Morphology): string[][][] {
  if (token.startsWith("'") && token.length > 1) return [[[token.slice(1)]]];
  const verb = token.startsWith('~');
  const bare = verb ? token.slice(1) : token;
  if (/^non-\p{L}+$/u.test(bare)) return [morphology.noun(bare).map((form) => [form])];
  return bare.split(/-|(?=\/)|(?<=\/)/).map((word) => {
    const forms = verb ? morphology.verb(word) : morphology.noun(word);
    return forms.flatMap((form) => (/^email/.test(form) ? [[form], ['e', form.slice(1)]] : [[form]]));
  });
}

function canBeEmpty(pieces: readonly Piece[]): boolean {
  return pieces.every(
    (piece) =>
      piece.kind === 'gap' || (piece.kind === 'choice' && (piece.optional === 'yes' || piece.of.some(canBeEmpty))),
  );
}
