import { t } from '../i18n/messages';
import type { PolicyLink } from '../policy/links';
import { labelOf } from './labels';
import { pageName } from './page-text';
import { safeLink } from './safe-link';

/** The policies that a site links to, as they are offered. */
export interface PoliciesView {
  title: string;
  hint: string;
  policies: readonly PolicyChoice[];
}

export interface PolicyChoice {
  href: string;
  /** The page's own words, or what it probably is. */
  label: string;
  /** For whom it is, where it is not for everybody. */
  audience: string;
  /** "acme.example/privacy": where it leads. */
  address: string;
  rank: 'first' | 'other';
}

/** Null where there is nothing to offer. */
export function policiesView(links: readonly PolicyLink[]): PoliciesView | null {
  const policies = links.flatMap((link, at): PolicyChoice[] => {
    const safe = safeLink(link.href);
    if (safe === null) return [];
    return [
      {
        href: safe.href,
        label: pageName(link.text) || t('policiesUnnamed'),
        audience: link.audience === 'main' ? '' : labelOf('audience', link.audience),
        address: addressOf(safe.href),
        rank: at === 0 && link.because === 'linked' ? 'first' : 'other',
      },
    ];
  });
  if (policies.length === 0) return null;
  const guessed = links.every(({ because }) => because === 'guessed');
  return {
    title: guessed ? t('policiesGuessed') : t('policiesFound'),
    hint: guessed ? t('policiesGuessedHint') : t('policiesFoundHint'),
    policies,
  };
}

/** “acme.example/privacy”: what tells a person where an address leads. */
export function addressOf(href: string): string {
  const { host, pathname } = new URL(href);
  return `${host.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}`;
}
