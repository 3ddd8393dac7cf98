import type { Dom } from '../extract/dom';
import { headingsOf, linesOf, pathParts, titleParts } from './clues';
import { mayName, type Naming, namingOf, strongest } from './names';

const MAIN_HEADINGS = 3;
const FIRST_SECTIONS = 5;
const SECTION_WEIGHT = 0.8; // the first heading of a section, or a first line, is less than the page's own heading

const noNaming = strongest([]);
const nameless: PageNames = { title: noNaming, heading: noNaming, path: noNaming, elsewhere: noNaming };

/** What a page is called, by where it says so. */
export interface PageNames {
  title: Naming;
  heading: Naming;
  /** The last part of the path. */
  path: Naming;
  /** Earlier parts of the path, the query, the host. */
  elsewhere: Naming;
}

/** Only titles and address are looked at; where they name nothing, the first section headings and lines are, too. */
export function namesOf(dom: Dom, page: Document, url: string): PageNames {
  const { last, others } = pathParts(url);
  const title = dom.select(page, 'title')[0];
  const titles = titleParts(title ? dom.content(title) : '');
  const headings = headingsOf(dom, page, 'h1').slice(0, MAIN_HEADINGS);
  if (mayName([last, ...others, ...titles, ...headings])) {
    const names: PageNames = {
      title: strongest(titles.map(namingOf)),
      heading: strongest(headings.map(namingOf)),
      path: namingOf(last),
      elsewhere: strongest(others.map(namingOf)),
    };
    if (Object.values(names).some(isNaming)) return names;
  }
  return { ...nameless, heading: firstNames(dom, page) };
}

function firstNames(dom: Dom, page: Document): Naming {
  const body = dom.body(page);
  if (!body) return noNaming;
  const sections = headingsOf(dom, page, 'h2, h3, [role="heading"]').slice(0, FIRST_SECTIONS);
  const first = [...sections, ...linesOf(dom, body)];
  return mayName(first) ? weaker(strongest(first.map(namingOf))) : noNaming;
}

export function isNaming(naming: Naming): boolean {
  return Object.values(naming).some((value) => value > 0);
}

// Only a full name counts here: "your privacy" in a cookie dialog does not call the page anything.
function weaker(naming: Naming): Naming {
  const weigh = (value: number) => (value === 1 ? SECTION_WEIGHT : 0);
  return {
    privacy: weigh(naming.privacy),
    cookies: weigh(naming.cookies),
    terms: weigh(naming.terms),
    otherLegal: weigh(naming.otherLegal),
    hub: weigh(naming.hub),
  };
}
