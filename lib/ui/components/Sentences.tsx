import { useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { Evidence } from '../../policy/scorecard';
import { shortened } from '../page-text';
import { numberInWords } from '../wording';
import { useDoing } from './context';
import { Icon } from './Icon';

/** The policy's own sentences behind a line, one at a time; going to the next one goes there in the page, too. */
export function Sentences({ evidence }: { evidence: readonly Evidence[] }) {
  const { reveal, announce } = useDoing();
  const [at, setAt] = useState(0);
  const [state, setState] = useState<'untried' | 'revealed' | 'changed'>('untried');
  const current = evidence[at];
  if (current === undefined) return null;
  const position = (index: number) => ({
    number: numberInWords(index + 1),
    count: numberInWords(evidence.length),
  });

  const show = async (index: number, said: string) => {
    const piece = evidence[index];
    if (piece === undefined) return;
    const { kind } = await reveal(piece);
    setState(kind);
    announce(`${said}${t(kind === 'revealed' ? 'evidenceHighlighted' : 'evidenceGone')}`, 'heard');
  };
  const go = (step: 1 | -1) => {
    const index = (at + step + evidence.length) % evidence.length;
    setAt(index);
    setState('untried');
    void show(index, `${t('evidenceAt', position(index))} `);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = stepOf(event);
    if (step === 0 || evidence.length < 2) return;
    event.preventDefault();
    go(step);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are short cuts of the buttons within.
    <div class="sentences" onKeyDown={onKey}>
      <Sentence evidence={current} state={state} onShow={() => void show(at, '')} />
      {evidence.length > 1 && (
        <div class="pager" title={t('evidenceKeys')}>
          <button type="button" class="page-turn" aria-keyshortcuts="p" onClick={() => go(-1)}>
            <Icon name="back" />
            <span class="unseen">{t('evidencePrevious')}</span>
          </button>
          <span>{t('evidencePosition', position(at))}</span>
          <button type="button" class="page-turn" aria-keyshortcuts="n" onClick={() => go(1)}>
            <Icon name="next" />
            <span class="unseen">{t('evidenceNext')}</span>
          </button>
        </div>
      )}
    </div>
  );
}

/** The arrows point as the lines run. */
function stepOf({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): 1 | -1 | 0 {
  if (ctrlKey || altKey || metaKey) return 0;
  const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'n' || key === forward) return 1;
  if (key === 'p' || key === 'ArrowLeft' || key === 'ArrowRight') return -1;
  return 0;
}

/** One sentence, under its headings; a click scrolls the page to it. */
function Sentence({
  evidence,
  state,
  onShow,
}: {
  evidence: Evidence;
  state: 'untried' | 'revealed' | 'changed';
  onShow: () => void;
}) {
  const { readAgain } = useDoing();
  // Of this sentence only: the one that takes its place, on the same button, begins anew.
  const [whole, setWhole] = useState<Evidence | null>(null);
  const { text, cut } = shortened(evidence.quote);
  return (
    <div class="quote">
      {evidence.section !== '' && (
        <p class="quote-section">
          <bdi>{evidence.section}</bdi>
        </p>
      )}
      <blockquote>
        <button type="button" class="quote-button" onClick={onShow}>
          <span class="quote-text" dir="auto">
            {whole === evidence ? evidence.quote : text}
          </span>{' '}
          <span class="quote-go">
            <Icon name={state === 'revealed' ? 'tick' : 'spot'} />
            {t(state === 'revealed' ? 'evidenceShown' : 'evidenceShow')}
          </span>
        </button>
      </blockquote>
      {cut && whole !== evidence && (
        <button type="button" class="quiet" onClick={() => setWhole(evidence)}>
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
