import { t } from '../../i18n/messages';
import type { SignalView } from '../signals';

/** What the browser already says to this site, and what the policy makes of it. */
export function SignalsPart({ signals }: { signals: readonly SignalView[] }) {
  return (
    <div class="group signals">
      <h3>{t('signalsTitle')}</h3>
      <ul>
        {signals.map((signal) => (
          <li key={signal.key} data-state={signal.state}>
            <p class="signal-name">
              {signal.title}
              <span class="signal-state">{signal.stateWord}</span>
            </p>
            <p class="hint">
              {signal.text} {signal.advice}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
