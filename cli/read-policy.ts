import { analyse } from '../lib/analyse';
import { detect } from '../lib/detect/detect';
import { extract } from '../lib/extract/extract';
import type { PolicyDocument } from '../lib/policy/document';
import type { Outcome } from '../lib/policy/outcome';
import type { Scorecard } from '../lib/policy/scorecard';
import type { PageKind } from '../lib/policy/verdict';
import { rulebook } from '../rules/ruleset';
import { InputProblem } from './command';
import type { ReadPage } from './inputs';

/**
 * Reads the policy of an open page, whatever kind of page it seems to be: the person named it.
 *
 * @throws InputProblem where nothing can be claimed of it; the message says why and what to do.
 */
export function readPolicy({ document, url, file, id }: ReadPage): { policy: PolicyDocument; scorecard: Scorecard } {
  const policy = extract(document, url);
  const outcome = analyse(policy, rulebook, id);
  if (outcome.kind === 'scored') return { policy, scorecard: outcome.scorecard };
  throw new InputProblem(`${file}: ${whyUnscored(outcome)}`);
}

/** What to tell about a page that detection takes for something else; null where it agrees. */
export function doubtAbout({ document, url, file }: ReadPage): string | null {
  const { kind } = detect(document, url);
  if (kind === 'privacy-policy') return null;
  return `${file} ${SEEMS[kind]}. It was read all the same, as you asked; check its scorecard against the page.`;
}

const SEEMS: Record<Exclude<PageKind, 'privacy-policy'>, string> = {
  'cookie-policy': 'seems to be a cookie policy, not a privacy policy',
  terms: 'seems to be terms of use, not a privacy policy',
  'other-legal': 'seems to be another legal text, not a privacy policy',
  hub: 'seems only to link on to policies',
  none: 'does not look like a privacy policy',
};

function whyUnscored(outcome: Exclude<Outcome, { kind: 'scored' }>): string {
  switch (outcome.kind) {
    case 'too-short':
      return `only ${outcome.words} ${outcome.words === 1 ? 'word' : 'words'} of policy were found, too few to judge. Save the page again when its whole text is shown.`;
    case 'unknown-language':
      return `the text is in a language that cannot be read yet (${outcome.language}). Use its version in: ${languages()}.`;
    case 'not-a-policy':
      return 'it does not look like a privacy policy. Name the file of the policy itself.';
    case 'says-little':
      return 'the page says hardly anything about personal data, so no grade is given. Name the file of the policy itself.';
    case 'reading':
      return 'the page is still being read. Try again.';
    case 'unreadable':
      return outcome.why === 'too-long'
        ? 'the text is longer than any policy. Save only the part that is the policy.'
        : 'the text could not be read. Save the page as HTML and try again.';
  }
}

function languages(): string {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return rulebook.lexicons.map(({ language }) => names.of(language) ?? language).join(', ');
}
