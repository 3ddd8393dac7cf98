/**
 * Which written forms a word of a phrase stands for. A phrase names a word once; the text may have its plural, its
 * other spelling, or (for `~verbs`) any of its verb forms.
 */
export interface Morphology {
  /** Singular and plural, British and American spelling. */
  noun(word: string): string[];
  /** All forms of a verb given in its base form. */
  verb(word: string): string[];
}

const IRREGULAR: Record<string, readonly string[]> = {
  be: ['be', 'is', 'are', 'am', 'was', 'were', 'been', 'being'],
  have: ['have', 'has', 'had', 'having'],
  do: ['do', 'does', 'did', 'done', 'doing'],
  get: ['get', 'gets', 'got', 'gotten', 'getting'],
  give: ['give', 'gives', 'gave', 'given', 'giving'],
  keep: ['keep', 'keeps', 'kept', 'keeping'],
  hold: ['hold', 'holds', 'held', 'holding'],
  sell: ['sell', 'sells', 'sold', 'selling', 'resell', 'resells', 'resold', 'reselling'],
  send: ['send', 'sends', 'sent', 'sending'],
  make: ['make', 'makes', 'made', 'making'],
  take: ['take', 'takes', 'took', 'taken', 'taking'],
  see: ['see', 'sees', 'saw', 'seen', 'seeing'],
  let: ['let', 'lets', 'letting'],
  read: ['read', 'reads', 'reading'],
  set: ['set', 'sets', 'setting'],
  put: ['put', 'puts', 'putting'],
  know: ['know', 'knows', 'knew', 'known', 'knowing'],
  show: ['show', 'shows', 'showed', 'shown', 'showing'],
  tell: ['tell', 'tells', 'told', 'telling'],
  build: ['build', 'builds', 'built', 'building'],
  buy: ['buy', 'buys', 'bought', 'buying'],
  lend: ['lend', 'lends', 'lent', 'lending'],
  find: ['find', 'finds', 'found', 'finding'],
  withdraw: ['withdraw', 'withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
  choose: ['choose', 'chooses', 'chose', 'chosen', 'choosing'],
  seek: ['seek', 'seeks', 'sought', 'seeking'],
  understand: ['understand', 'understands', 'understood', 'understanding'],
  write: ['write', 'writes', 'wrote', 'written', 'writing'],
  run: ['run', 'runs', 'ran', 'running'],
  feed: ['feed', 'feeds', 'fed', 'feeding'],
  mean: ['mean', 'means', 'meant', 'meaning'],
};

/** Two-syllable verbs stressed at the end double their last consonant, as the one-syllable ones do. */
const DOUBLING =
  /^(?:[^aeiou]*[aeiou][bdglmnprt]|(?:sub|per|ad|com|o|e|trans|re)mit|(?:pre|re|de|in|trans|con)fer|opt|log|occur|control|equip|scan)$/;
const NEVER_DOUBLE = new Set(['opt']);

/** Most words have one spelling; asking that first saves asking the rest. */
const SPELT_TWO_WAYS = /i[sz](?:e|ing|ation)|ou?r|analy[sz]|cent|licen|fulfil/;

function spellings(word: string): string[] {
  const forms = [word];
  if (!SPELT_TWO_WAYS.test(word)) return forms;
  if (/is(?:e[sd]?|er|ers|ing|ation|ations|ational)$/.test(word))
    forms.push(word.replace(/is(e[sd]?|er|ers|ing|ation|ations|ational)$/, 'iz$1'));
  if (/iz(?:e[sd]?|er|ers|ing|ation|ations|ational)$/.test(word))
    forms.push(word.replace(/iz(e[sd]?|er|ers|ing|ation|ations|ational)$/, 'is$1'));
  if (/(?:behavi|fav|hon|col)our/.test(word)) forms.push(word.replace('our', 'or'));
  if (/(?:behavi|fav|hon|col)or/.test(word)) forms.push(word.replace(/or/, 'our'));
  if (/analys(?:e[sd]?|ing)$/.test(word)) forms.push(word.replace('analys', 'analyz'));
  if (/analyz(?:e[sd]?|ing)$/.test(word)) forms.push(word.replace('analyz', 'analys'));
  if (/cent(?:re|er)s?$/.test(word)) forms.push(word.replace(/re(s?)$/, 'er$1'), word.replace(/er(s?)$/, 're$1'));
  if (/licen[cs]e/.test(word)) forms.push(word.replace('licence', 'license'), word.replace('license', 'licence'));
  if (/fulfil/.test(word)) forms.push(word.replace(/fulfill?/, 'fulfil'), word.replace(/fulfill?/, 'fulfill'));
  return forms;
}

/** Words that have no plural; naming them keeps the trie small. */
const INVARIANT = new Set(
  "the a an and or of to in on at by for from with about into through our your their its his her this that these those any some all each every other such as if when where not no we you they us may can will has have are was is be it you're third certain more most own information data following without within under between before after until unless only also both either".split(
    ' ',
  ),
);

function plural(word: string): string[] {
  if (INVARIANT.has(word) || !/^\p{L}{2,}$/u.test(word) || /(?:us|is|'s)$/.test(word)) return [word];
  if (/ss$/.test(word)) return [word, `${word}es`];
  if (/s$/.test(word)) return [word];
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`];
  if (/(?:x|z|ch|sh)$/.test(word)) return [word, `${word}es`];
  return [word, `${word}s`];
}

function verbForms(base: string): string[] {
  const irregular = IRREGULAR[base];
  if (irregular) return [...irregular];
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (/ie$/.test(base)) return [base, `${base}s`, `${base}d`, `${base.slice(0, -2)}ying`];
  if (/ee$/.test(base)) return [base, `${base}s`, `${base}d`, `${base}ing`];
  if (/e$/.test(base)) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  const third = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  const stem = DOUBLING.test(base) && !NEVER_DOUBLE.has(base) ? base + base.at(-1) : base;
  return [base, third, `${stem}ed`, `${stem}ing`];
}

function ofSpellings(word: string, inflect: (spelling: string) => string[]): string[] {
  const written = spellings(word);
  return written.length === 1 ? inflect(word) : [...new Set(written.flatMap(inflect))];
}

/** English: regular inflection by its spelling rules, the irregular verbs that policies use, both spellings. */
export const english: Morphology = {
  noun: (word) => ofSpellings(word, plural),
  verb: (word) => ofSpellings(word, verbForms),
};
