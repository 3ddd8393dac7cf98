import { prepared } from '../../lib/detect/phrases';
import { stemsOf } from '../../lib/detect/stems';
import type { DetectionWords } from '../../lib/detect/words';
import { detectionLanguages } from './languages';

type Names = DetectionWords['names'];

/**
 * Names of some kinds in all languages, prepared to be looked for; a name that holds another of them says nothing more.
 */
function namesOf(...kinds: readonly (keyof Names)[]): string[] {
  const all = [
    ...new Set(detectionLanguages.flatMap(({ names }) => kinds.flatMap((kind) => names[kind].map(prepared)))),
  ];
  return all.filter((name) => !all.some((other) => other !== name && name.includes(other)));
}

const KINDS = ['privacy', 'privacyAlone', 'cookies', 'terms', 'otherLegal', 'hub'] as const;

const privacy = namesOf('privacy', 'privacyAlone');
const other = namesOf('cookies', 'terms', 'otherLegal', 'hub');

/**
 * What names a privacy policy, and what any other legal page, parted by "|". Most pages hold none of the stems and
 * never need them.
 */
export const privacyNames = privacy.join('|');
export const otherNames = other.join('|');

/**
 * Pieces of words, one of which is in every name. Every page of the web pays for these: they are few, and seldom met.
 */
export const privacyStems = stemsOf(privacy);
export const otherStems = stemsOf(other.filter((name) => !privacyStems.some((stem) => name.includes(stem))));

/** Names of several words, as addresses write them: "|privacypolicy|termsofuse|". */
export const gluedNames = `|${[
  ...new Set(
    detectionLanguages.flatMap(({ names }) =>
      KINDS.flatMap((kind) => names[kind].map(prepared))
        .filter((name) => name.trim().includes(' '))
        .map((name) => name.replaceAll(' ', '')),
    ),
  ),
].join('|')}|`;
