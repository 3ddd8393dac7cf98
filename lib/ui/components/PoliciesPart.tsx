import { useId } from 'preact/hooks';
import type { PolicyLink } from '../../policy/links';
import { policiesView } from '../policies';
import { Icon } from './Icon';
import { useAnswer } from './useAnswer';

const NONE: PolicyLink[] = [];

/** On a page that is no policy: the site's policies, to be read on a click. */
export function PoliciesPart({ find, onRead }: { find: () => Promise<PolicyLink[]>; onRead: (href: string) => void }) {
  const id = useId();
  const links = useAnswer(find, NONE);
  const view = policiesView(links);
  if (view === null) return null;
  return (
    <section class="policies" aria-labelledby={id}>
      <h2 id={id}>{view.title}</h2>
      <ul>
        {view.policies.map((policy) => (
          <li key={policy.href}>
            <button type="button" class={`policy ${policy.rank}`} onClick={() => onRead(policy.href)}>
              <Icon name="page" />
              <span class="policy-text-part">
                <span class="policy-label">
                  <bdi>{policy.label}</bdi>
                </span>
                {policy.audience !== '' && <span class="policy-audience">{policy.audience}</span>}
                <bdi dir="ltr" class="policy-address">
                  {policy.address}
                </bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="hint">{view.hint}</p>
    </section>
  );
}
