import type { Cite, Law } from './law';
import type { LetterTexts } from './texts/texts';

/** A place in the law's text as the language writes it, without the law's name: "Article 12(3)". */
export function citeIn(cite: Cite, law: Law, texts: LetterTexts): string {
  if (typeof cite !== 'string') return cite[texts.language];
  return law.citations === 'verbatim' ? cite : texts.cite(cite, law.citations);
}

/** The same after the law has been named: "§ 59.1-577(C)" of "Va. Code § 59.1-577(C)". */
export function laterCite(cite: Cite, law: Law, texts: LetterTexts): string {
  const at = citeIn(cite, law, texts);
  return law.code !== undefined && at.startsWith(`${law.code}§`) ? at.slice(law.code.length) : at;
}

/**
 * The same with the law named in full, for its first mention; what is written out for each language is whole already.
 */
export function citeWithLaw(cite: Cite, law: Law, texts: LetterTexts): string {
  const at = citeIn(cite, law, texts);
  const full = law.called?.full[texts.language];
  if (typeof cite !== 'string' || full === undefined) return at;
  return law.citations === 'verbatim' ? `${at} (${full})` : `${at}${joinBy(at, texts)}${full}`;
}

/** The same with the law's short name, for a subject: "Article 17(1) GDPR". */
export function subjectCite(cite: Cite, law: Law, texts: LetterTexts): string {
  const at = citeIn(cite, law, texts);
  const short = law.called?.short[texts.language];
  if (typeof cite !== 'string' || law.citations === 'verbatim' || short === undefined) return at;
  return `${at}${joinBy(at, texts)}${short}`;
}

/** French and Spanish set off a paragraph on both sides: « article 17, paragraphe 1, du … ». */
function joinBy(at: string, { language }: LetterTexts): string {
  return (language === 'fr' || language === 'es') && at.includes(',') ? ', ' : ' ';
}
