import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { unsaidInBrief } from '../unsaid';
import { AnswerSign } from './AnswerSign';
import { Icon } from './Icon';

/** What the policy leaves unsaid, folded to a line: there, but neither praise nor blame. */
export function NotMentioned({ labels }: { labels: readonly string[] }) {
  const panel = useId();
  const [state, setState] = useState<'closed' | 'open'>('closed');
  if (labels.length === 0) return null;
  const brief = unsaidInBrief(labels);
  const lead = (
    <>
      <span class="line-lead">
        <AnswerSign answer="silent" tone="neutral" />
      </span>
      <span class="line-text">{t('unsaid', { names: brief.text })}</span>
    </>
  );
  if (brief.names === 'all') {
    return (
      <div class="unsaid">
        <div class="line-face">{lead}</div>
      </div>
    );
  }
  return (
    <div class="unsaid">
      <button
        type="button"
        class="line-face"
        aria-expanded={state === 'open'}
        aria-controls={panel}
        onClick={() => setState(state === 'open' ? 'closed' : 'open')}
      >
        {lead}
        <Icon name="chevron" />
      </button>
      <div id={panel} hidden={state === 'closed'} class="line-panel">
        <p class="hint">{t('unsaidHint')}</p>
        <ul class="unsaid-list">
          {labels.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
