import type { OptOutKind, Scorecard } from '../policy/scorecard';
import { brandOf, hostOf, isPlatform } from '../policy/web-address';
import type { FormOffer, LetterKind } from './letter';

/** The choices of a policy that do what a letter of this kind asks for, the nearest first. */
export const choicesFor: { readonly [kind in LetterKind]: readonly OptOutKind[] } = {
  'opt-out': ['sale-or-sharing', 'targeted-advertising'],
  erasure: ['data-deletion'],
  access: [],
  rectification: [],
  portability: [],
  'objection-marketing': ['marketing-communications'],
  objection: [],
  'withdraw-consent': [],
  restriction: [],
  'limit-sensitive': [],
  'no-ai-training': ['ai-training'],
  'third-parties': [],
  'human-review': ['profiling'],
  unsubscribe: ['marketing-communications'],
  reminder: [],
  appeal: [],
  complaint: [],
};

/** The page that the policy links to for this request, or its general form; null where it has neither. */
export function offeredForm(scorecard: Scorecard, kind: LetterKind): FormOffer | null {
  for (const choice of choicesFor[kind]) {
    for (const { kind: offered, channel, target } of scorecard.optOuts) {
      if (offered === choice && channel === 'link' && target !== null && isPage(target) && isOwn(target, scorecard)) {
        return { href: target, because: 'named-for-this' };
      }
    }
  }
  const general = scorecard.contacts.forms.find(isPage);
  return general === undefined ? null : { href: general, because: 'general' };
}

/** Every page at which the request could be made, the best first. */
export function formsFor(scorecard: Scorecard, kind: LetterKind): string[] {
  const best = offeredForm(scorecard, kind);
  const others = scorecard.contacts.forms.filter((form) => isPage(form) && form !== best?.href);
  return best === null ? others : [best.href, ...others];
}

/**
 * The company's own page, or a form that its policy gives: an advertising network's choices are nobody's to write to.
 */
function isOwn(target: string, { source, contacts }: Scorecard): boolean {
  const host = hostOf(source.url);
  const there = hostOf(target);
  if (contacts.forms.includes(target)) return true;
  return host !== '' && (isPlatform(host) ? there === host : brandOf(there) === brandOf(host));
}

/** Only what opens as a page: no `javascript:`, no `mailto:`, no name and password before the host. */
function isPage(address: string): boolean {
  return /^https?:\/\/[^/?#@\s]+(?:[/?#]\S*)?$/i.test(address);
}
