import { useId } from 'preact/hooks';
import { counted, t } from '../../i18n/messages';
import { TEXT_SIZES, type TextSize } from '../../policy/panel';
import type { Scorecard } from '../../policy/scorecard';
import { Icon } from '../components/Icon';
import { pageName } from '../page-text';
import { hostOf } from '../safe-link';
import { numberInWords } from '../wording';
import type { Filter } from './passages';
import { SearchField, type Searching } from './SearchField';
import type { Shelf } from './shelves';

/** Where the panel is narrow, one of the two is shown; where it is wide, both stand side by side. */
export type Side = 'text' | 'findings';

/** Whose policy it is, how far it has been read, and all that changes what is seen of it. */
export function Head({
  scorecard,
  progress,
  size,
  onSize,
  search,
  side,
  onSide,
  shelves,
  filter,
  onFilter,
}: {
  scorecard: Scorecard;
  /** 0…1 */
  progress: number;
  size: TextSize;
  onSize: (size: TextSize) => void;
  search: Searching;
  side: Side;
  onSide: (side: Side) => void;
  shelves: readonly Shelf[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
}) {
  const { url, controller, readingMinutes } = scorecard.source;
  const left = Math.ceil(readingMinutes * (1 - progress));
  const amount = shelves.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <header class="panel-head">
      <div class="panel-title">
        <div class="panel-name">
          <h1>
            <bdi>{pageName(controller ?? '') || hostOf(url)}</bdi>
          </h1>
          <p class="hint">
            {progress < 1
              ? counted('panelLeft', left, { percent: percentInWords(progress) })
              : t('panelRead', { percent: percentInWords(progress) })}
          </p>
        </div>
        <div class="sizes">
          <SizeButton step={-1} size={size} onSize={onSize} />
          <SizeButton step={1} size={size} onSize={onSize} />
        </div>
      </div>
      <SearchField {...search} />
      <div class="panel-choices">
        <div class="sides">
          <button type="button" aria-pressed={side === 'text'} onClick={() => onSide('text')}>
            {t('panelText')}
          </button>
          <button type="button" aria-pressed={side === 'findings'} onClick={() => onSide('findings')}>
            {t('panelFindingsCount', { count: numberInWords(amount) })}
          </button>
        </div>
        <FilterList shelves={shelves} filter={filter} onFilter={onFilter} />
      </div>
      <div
        class="progress"
        role="progressbar"
        aria-label={t('panelProgress')}
        aria-valuenow={Math.round(progress * 100)}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <progress value={progress} aria-hidden="true" />
      </div>
    </header>
  );
}

function SizeButton({ step, size, onSize }: { step: 1 | -1; size: TextSize; onSize: (size: TextSize) => void }) {
  const next = sizeBeside(size, step);
  const label = t(step === 1 ? 'panelLarger' : 'panelSmaller');
  return (
    <button
      type="button"
      class={step === 1 ? 'size larger' : 'size smaller'}
      title={label}
      // Stays in the order of focus at the end of the scale: it must not vanish under the finger.
      aria-disabled={next === size}
      onClick={() => onSize(next)}
    >
      <span aria-hidden="true">
        A<Icon name={step === 1 ? 'plus' : 'minus'} />
      </span>
      <span class="unseen">{label}</span>
      <span class="unseen">
        {' '}
        {t('panelSizeStep', {
          number: numberInWords(TEXT_SIZES.indexOf(size) + 1),
          count: numberInWords(TEXT_SIZES.length),
        })}
      </span>
    </button>
  );
}

function FilterList({
  shelves,
  filter,
  onFilter,
}: {
  shelves: readonly Shelf[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
}) {
  const id = useId();
  return (
    <div class="filter">
      <label class="unseen" for={id}>
        {t('panelFilter')}
      </label>
      <select id={id} value={filter} onChange={(event) => onFilter(event.currentTarget.value as Filter)}>
        <option value="all">{t('panelFilterAll')}</option>
        {shelves.map(({ category, title, lines }) => (
          <option key={category} value={category}>
            {t('panelFilterOne', { title, count: numberInWords(lines.length) })}
          </option>
        ))}
      </select>
    </div>
  );
}

function percentInWords(share: number): string {
  return t('panelPercent', { percent: numberInWords(Math.round(share * 100)) });
}

/** One size larger or smaller; the same at the end of the scale. */
function sizeBeside(size: TextSize, step: 1 | -1): TextSize {
  return TEXT_SIZES[TEXT_SIZES.indexOf(size) + step] ?? size;
}
