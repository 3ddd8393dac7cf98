import { pathParts, titleParts } from './address';
import { factsOf, type Label } from './facts';
import { type Naming, namingOf, strongest } from './names';

const LABEL_WEIGHT = 0.8; // the first heading of a section, or a first line, is less than the page's own heading

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
export function namesOf(page: Document, url: string): PageNames {
  const { title, headings, labels } = factsOf(page, url);
  const { last, others } = pathParts(url);
  const names: PageNames = {
    title: strongest(titleParts(title).map(namingOf)),
    heading: strongest(headings.map(namingOf)),
    path: namingOf(last),
    elsewhere: strongest(others.map(namingOf)),
  };
  if (Object.values(names).some(isNaming)) return names;
  return { ...names, heading: labelled(labels()) };
}

function labelled(labels: readonly Label[]): Naming {
  const namings = labels.map(({ text, place }) => ({ naming: namingOf(text), place }));
  const own = namings.filter(({ naming, place }) => isNaming(naming) && place() === 'text');
  return weaker(strongest(own.map(({ naming }) => naming)));
}

export function isNaming(naming: Naming): boolean {
  return Object.values(naming).some((value) => value > 0);
}

// Only a full name counts here: "your privacy" in a cookie dialog does not call the page anything.
function weaker(naming: Naming): Naming {
  const weigh = (value: number) => (value === 1 ? LABEL_WEIGHT : 0);
  return {
    privacy: weigh(naming.privacy),
    cookies: weigh(naming.cookies),
    terms: weigh(naming.terms),
    otherLegal: weigh(naming.otherLegal),
    hub: weigh(naming.hub),
  };
}
