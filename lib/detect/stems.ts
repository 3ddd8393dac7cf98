/** Shorter pieces are in the names of all kinds of pages. */
const LETTERS = 7;

/** A Chinese or Japanese sign says as much as several letters. */
const SIGNS = 2;

/**
 * Pieces of words, one of which is in every `prepared` name, however its words are parted: a text without any of them
 * holds no name. Few do, and they are seldom met in other texts.
 */
export function stemsOf(names: readonly string[]): string[] {
  const stems: string[] = [];
  // Again and again the piece that most of the names left have.
  for (let left = names; left.length > 0; ) {
    const counts = new Map<string, number>();
    for (const piece of left.flatMap(piecesOf)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
    const [stem] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one));
    stems.push(stem);
    left = left.filter((name) => !name.includes(stem));
  }
  return stems;
}

/** What may stand for a name: pieces of its signs or, where it has none, of its long words, or all of its longest. */
function piecesOf(name: string): string[] {
  const [signs] = name.match(/[\u3040-\u30ff\u3400-\u9fff]{2,}/) ?? [];
  if (signs) return cut(signs, SIGNS);
  const words = name.trim().split(' ');
  const longest = Math.max(...words.map(({ length }) => length));
  return words.filter(({ length }) => length >= Math.min(LETTERS - 1, longest)).flatMap((word) => cut(word, LETTERS));
}

function cut(word: string, most: number): string[] {
  const length = Math.min(word.length, most);
  return Array.from({ length: word.length - length + 1 }, (_, at) => word.slice(at, at + length));
}
