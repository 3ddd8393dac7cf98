import { useEffect, useState } from 'preact/hooks';
import { counted, t } from '../../i18n/messages';
import type { Revealed } from '../../policy/messages';
import type { Evidence } from '../../policy/scorecard';
import { AnswerSign } from '../components/AnswerSign';
import { Icon } from '../components/Icon';
import { labelOf } from '../labels';
import { numberInWords } from '../wording';
import { LineText } from './FindingList';
import type { Filter, Passage } from './passages';
import type { Category, ReadingLine } from './shelves';

/** Goes from finding to finding, and says what the current sentence proves. */
export function Dock({
  passage,
  filter,
  stations,
  onStep,
  onClose,
  onShow,
  onReadAgain,
}: {
  passage: Passage | null;
  filter: Filter;
  stations: readonly Passage[];
  onStep: (direction: 'next' | 'previous') => void;
  onClose: () => void;
  onShow: (evidence: Evidence) => Promise<Revealed>;
  onReadAgain: () => void;
}) {
  const [shown, setShown] = useState<'untried' | Revealed['kind']>('untried');
  // Of every passage anew.
  useEffect(() => setShown('untried'), [passage]);
  const at = passage === null ? -1 : stations.indexOf(passage);
  const show = async () => passage && setShown((await onShow(passage.evidence)).kind);
  return (
    <section class="dock" aria-label={t('panelDock')}>
      {passage && (
        <div class="proof">
          <div class="proof-lines">
            {byCategory(passage.lines, filter).map(([category, lines]) => (
              <div key={category} class="proof-shelf">
                <h2>{category === 'waysOut' ? t('waysOut') : labelOf('section', category)}</h2>
                <ul>
                  {lines.map((line) => (
                    <li key={line.key}>
                      <AnswerSign answer={line.answer} tone={line.tone} />
                      <span>
                        <LineText line={line} />
                      </span>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
          <div class="proof-do">
            <button type="button" class="quiet" onClick={() => void show()}>
              <Icon name={shown === 'revealed' ? 'tick' : 'spot'} />
              {t(shown === 'revealed' ? 'evidenceShown' : 'evidenceShow')}
            </button>
            {shown === 'changed' && (
              <p class="hint" role="alert">
                {t('evidenceChanged')}{' '}
                <button type="button" class="quiet" onClick={onReadAgain}>
                  {t('noticeAgain')}
                </button>
              </p>
            )}
            <button type="button" class="tool close" title={t('panelClose')} onClick={onClose}>
              <Icon name="cross" />
              <span class="unseen">{t('panelClose')}</span>
            </button>
          </div>
        </div>
      )}
      <div class="steps-bar">
        <StepButton direction="previous" stations={stations} onStep={onStep} />
        <p class="steps-at">
          {at === -1
            ? counted('panelMarked', stations.length)
            : t('panelFindingAt', { number: numberInWords(at + 1), count: numberInWords(stations.length) })}
        </p>
        <StepButton direction="next" stations={stations} onStep={onStep} />
      </div>
    </section>
  );
}

const KEYS = { next: 'n', previous: 'p' } as const;

function StepButton({
  direction,
  stations,
  onStep,
}: {
  direction: 'next' | 'previous';
  stations: readonly Passage[];
  onStep: (direction: 'next' | 'previous') => void;
}) {
  const label = t(direction === 'next' ? 'panelNext' : 'panelPrevious');
  return (
    <button
      type="button"
      class={`tool step-${direction}`}
      title={t('panelStepKey', { label, key: KEYS[direction] })}
      aria-keyshortcuts={KEYS[direction]}
      disabled={stations.length === 0}
      onClick={() => onStep(direction)}
    >
      <Icon name="chevron" />
      <span class="unseen">{label}</span>
    </button>
  );
}

function byCategory(lines: readonly ReadingLine[], filter: Filter): [Category, ReadingLine[]][] {
  const shelves = new Map<Category, ReadingLine[]>();
  for (const line of lines) {
    if (filter !== 'all' && line.category !== filter) continue;
    const shelf = shelves.get(line.category);
    if (shelf) shelf.push(line);
    else shelves.set(line.category, [line]);
  }
  return [...shelves];
}
