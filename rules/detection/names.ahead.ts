import { prepared } from '../../lib/detect/phrases';
import type { DetectionWords } from '../../lib/detect/words';
import { detectionLanguages } from './languages';

type Names = DetectionWords['names'];

/** Names of some kinds in all languages, prepared to be looked for; a name that holds another of them says nothing more. */
function namesOf(...kinds: readonly (keyof Names)[]): string[] {
  const all = [
    ...new Set(detectionLanguages.flatMap(({ names }) => kinds.flatMap((kind) => names[kind].map(prepared)))),
  ];
  return all.filter((name) => !all.some((other) => other !== name && name.includes(other)));
}

const KINDS = ['privacy', 'privacyAlone', 'cookies', 'terms', 'otherLegal', 'hub'] as const;

/** What names a privacy policy, and what any other legal page. Every page of the web pays for these: they are as few as they can be. */
export const privacyNames = namesOf('privacy', 'privacyAlone');
export const otherNames = namesOf('cookies', 'terms', 'otherLegal', 'hub');

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
