import { useState } from 'preact/hooks';
import { counted, t } from '../../i18n/messages';
import type { Evidence } from '../../policy/scorecard';
import { shortened } from '../page-text';
import { useDoing } from './context';
import { Icon } from './Icon';

const SHOWN_AT_FIRST = 3;

/** The policy's own sentences behind a line. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const [extent, setExtent] = useState<'first' | 'all'>('first');
  const shown = extent === 'all' ? evidence : evidence.slice(0, SHOWN_AT_FIRST);
  const rest = evidence.length - shown.length;
  return (
    <div class="evidence">
      {shown.map((piece) => (
        <EvidenceQuote key={`${piece.start}-${piece.end}`} evidence={piece} />
      ))}
      {rest > 0 && (
        <button type="button" class="quiet" onClick={() => setExtent('all')}>
          {counted('evidenceMore', rest)}
        </button>
      )}
    </div>
  );
}

/** One sentence; a click scrolls the page to it. */
export function EvidenceQuote({ evidence }: { evidence: Evidence }) {
  const { reveal, announce, readAgain } = useDoing();
  const [state, setState] = useState<'untried' | 'revealed' | 'changed'>('untried');
  const [extent, setExtent] = useState<'first' | 'all'>('first');
  const { text, cut } = shortened(evidence.quote);

  const show = async () => {
    const { kind } = await reveal(evidence);
    setState(kind);
    announce(t(kind === 'revealed' ? 'evidenceHighlighted' : 'evidenceGone'));
  };

  return (
    <div class="quote">
      {evidence.section !== '' && (
        <p class="quote-section">
          <bdi>{evidence.section}</bdi>
        </p>
      )}
      <blockquote>
        <button type="button" class="quote-button" onClick={show}>
          <span class="quote-text" dir="auto">
            {extent === 'all' ? evidence.quote : text}
          </span>{' '}
          <span class="quote-go">
            <Icon name={state === 'revealed' ? 'tick' : 'spot'} />
            {t(state === 'revealed' ? 'evidenceShown' : 'evidenceShow')}
          </span>
        </button>
      </blockquote>
      {cut && extent === 'first' && (
        <button type="button" class="quiet" onClick={() => setExtent('all')}>
          {t('evidenceWhole')}
        </button>
      )}
      {state === 'changed' && (
        <p class="quote-changed">
          {t('evidenceChanged')}{' '}
          <button type="button" class="quiet" onClick={readAgain}>
            {t('noticeAgain')}
          </button>
        </p>
      )}
    </div>
  );
}
