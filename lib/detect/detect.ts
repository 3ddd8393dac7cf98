import { type Dom, domOf } from '../extract/dom';
import type { PageKind, Signal, Verdict } from '../policy/verdict';
import { headingsOf, sampleOf, textOf } from './clues';
import { count, wordingOf } from './counting';
import { glanceAt } from './glance';
import { languageOf } from './language';
import { namingOf, strongest } from './names';
import { isNaming, namesOf, type PageNames } from './page-names';
import { hasAny, spaced, wordCount } from './phrases';
import { bias, type Clues, type Sample, type SignalId, signals, weights } from './signals';
import { type Vocabulary, vocabularyOf } from './vocabulary';

const BORDER = 0.5;
const SAMPLE_CHARACTERS = 16_000; // some 2,500 words: enough to know a policy by
const SEVERAL_DOCUMENTS_CHARACTERS = 160_000;
const PART_CHARACTERS = 8_000; // a policy among other documents is seldom shorter
const LEAST_NAMED = 0.5; // a name less full than this is a mention
const LEAST_LEGAL_WORDS = 60;
const MOST_HUB_WORDS = 400;
const LEAST_HUB_LINKS = 3;
const MOST_LINKS = 400;
const LONGEST_LABEL_CHARACTERS = 80;

const nothing: Verdict = { kind: 'none', score: 0, language: 'und', reasons: [] };

/**
 * What kind of page this is, and how sure we are that it is a privacy policy. `url` is the page's address. Glances
 * at titles and address first and gives up there on nearly every page of the web; no layout is asked for, nothing is
 * changed.
 */
export function detect(page: Document, url: string): Verdict {
  if (glanceAt(page, url) === 'no') return nothing;
  const dom = domOf(page);
  const body = dom.body(page);
  const namings = namesOf(page, url);
  if (!body || !Object.values(namings).some(isNaming)) return nothing;
  const named = strongest(Object.values(namings));
  // A page of several documents is sampled to its end: its policy may be the last of them.
  const text = sampleOf(
    dom,
    body,
    Math.max(named.terms, named.otherLegal) > 0 ? SEVERAL_DOCUMENTS_CHARACTERS : SAMPLE_CHARACTERS,
  );
  const language = languageOf(text);
  const clues = cluesOf(dom, page, url, namings, text, language);
  const reasons = (Object.keys(signals) as SignalId[])
    .map((id): Signal => {
      const value = signals[id](clues);
      return { id, value, points: value * weights[id] };
    })
    .filter(({ points }) => Math.abs(points) >= 0.05)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const odds = reasons.reduce((sum, { points }) => sum + points, bias);
  const score = Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
  return { kind: score >= BORDER ? 'privacy-policy' : otherKind(dom, page, clues), score, language, reasons };
}

function cluesOf(dom: Dom, page: Document, url: string, namings: PageNames, text: string, language: string): Clues {
  const vocabulary = vocabularyOf(language);
  const headings = headingsOf(dom, page, 'h1, h2, h3, h4, summary').map(spaced);
  return {
    ...namings,
    sections: headings.filter((heading) => hasAny(heading, vocabulary.sections)).length,
    samples: partsOf(text).map((part) => sampleFrom(part, vocabulary)),
    words: wordCount(text),
    articleMarks: articleMarks(dom, page, url),
  };
}

function sampleFrom(part: string, { privacy, says, termsSay }: Vocabulary): Sample {
  const wording = wordingOf(part);
  return {
    words: wording.length,
    privacy: count(wording, privacy),
    says: count(wording, says),
    termsSay: count(wording, termsSay),
  };
}

function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += PART_CHARACTERS) parts.push(text.slice(at, at + PART_CHARACTERS));
  return parts;
}

/** How many links of the page name a policy of any kind. */
function policyLinks(dom: Dom, page: Document): number {
  const links = dom.select(page, 'a[href]').slice(0, MOST_LINKS);
  return links.filter((link) => namesPolicy(textOf(dom, link, LONGEST_LABEL_CHARACTERS))).length;
}

function namesPolicy(label: string): boolean {
  const { privacy, cookies, terms, otherLegal } = namingOf(label);
  return Math.max(privacy, cookies, terms, otherLegal) === 1;
}

/** Blogs, news and their authors: a text about policies is none. */
function articleMarks(dom: Dom, page: Document, url: string): number {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const section = /\/(blog|blogs|news|magazine|press|stories|opinion|posts?)\//i.test(path) ? 0.6 : 0;
  const dated = /\/(19|20)\d\d\/\d{1,2}\//.test(path) ? 0.4 : 0;
  const author =
    dom.select(
      page,
      '[rel="author"], [itemprop="author"], .byline, meta[name="author"] ~ meta[property="article:published_time"]',
    ).length > 0
      ? 0.4
      : 0;
  return section + dated + author;
}

/** What a page is that is no privacy policy, by what it is named; a few words under a legal name are none yet. */
function otherKind(dom: Dom, page: Document, clues: Clues): PageKind {
  const { title, heading, path, words } = clues;
  const { privacy, cookies, terms, otherLegal, hub } = strongest([title, heading, path]);
  const isOther = Math.max(cookies, terms, otherLegal) >= LEAST_NAMED;
  const mayBeHub = words <= MOST_HUB_WORDS && (hub >= LEAST_NAMED || (privacy >= LEAST_NAMED && !isOther));
  if (mayBeHub && policyLinks(dom, page) >= LEAST_HUB_LINKS) return 'hub';
  if (words < LEAST_LEGAL_WORDS || signals['is an article'](clues) >= LEAST_NAMED) return 'none';
  if (cookies >= LEAST_NAMED && cookies >= terms) return 'cookie-policy';
  if (terms >= LEAST_NAMED) return 'terms';
  return otherLegal >= LEAST_NAMED ? 'other-legal' : 'none';
}
